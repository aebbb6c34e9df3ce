/**
 * The architectures that the locked llama.cpp (b11364, in wllama 3.8.1) can load, as GGUF files name them. A test compares
 * the list with the names in wllama's own wasm.
 */
export const knownArchitectures: ReadonlySet<string> = new Set(
  `afmoe apertus arcee arctic arwkv7 baichuan bailingmoe bailingmoe2 bailingmoe3 bert bitnet bloom chameleon chatglm clip
  codeshell cogvlm cohere2 cohere2moe command-r dbrx deci deepseek deepseek2 deepseek2-ocr deepseek32 deepseek4 dflash
  dots1 dots3note dream eagle3 ernie4_5 ernie4_5-moe eurobert exaone exaone4 exaone-moe falcon falcon-h1 gemma gemma2 gemma3
  gemma3n gemma4 gemma4-assistant gemma-embedding glm4 glm4moe glm5-next glm-dsa gpt2 gpt-oss gptneox granite granitehybrid
  granitemoe granite_swa graniteswitch grok grovemoe hrm_text hunyuan-dense hunyuan-moe hunyuan_vl hy_v3 hy_v4 internlm2
  jais jais2 jamba jina-bert-v2 jina-bert-v3 kimi-k3 kimi-linear laguna lfm2 lfm2moe llada llada-moe llama llama4
  llama-embed maincoder mamba mamba2 maple mellum mimo2 minicpm minicpm3 minimax-01 minimax-m2 minimax-m3 mistral3 mistral4
  modern-bert mpt muse-glimmer nanbeige nemotron nemotron_h nemotron_h_moe neo-bert nomic-bert nomic-bert-moe olmo olmo2
  olmoe openelm orion paddleocr pangu-embedded phi2 phi3 phimoe plamo plamo2 plamo3 plm pockettts qwen qwen2 qwen2moe
  qwen2vl qwen3 qwen35 qwen35moe qwen3moe qwen3next qwen3tts qwen3vl qwen3vlmoe qwen4exp refact rnd1 rwkv6 rwkv6qwen2 rwkv7
  seed_oss smallthinker smollm3 spark2_5 stablelm starcoder starcoder2 step35 t5 t5encoder talkie wavtokenizer-dec
  xverse`.split(/\s+/),
);

const named = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** They turn texts into numbers, to find one by another. */
export const searchArchitectures = named(
  'bert eurobert gemma-embedding jina-bert-v2 jina-bert-v3 llama-embed modern-bert neo-bert nomic-bert nomic-bert-moe t5encoder',
);

/** Of pictures and films. Other programs run them, from files of the same format. */
export const imageArchitectures = named(
  `aura auraflow chroma cosmos cosmos2 flux flux2 hidream hunyuan_video hunyuan_image hyvid hyvideo kandinsky5 ltxv ltx2 lumina2
  mochi omnigen omnigen2 ovis_image pig pixart qwen_image sd1 sd2 sd3 sdxl svd unet vae wan wan2 z_image zimage`,
);

export const audioArchitectures = named(
  `acestep bark chatterbox dac dia encodec kokoro outetts-wavtokenizer parakeet parler-tts pockettts qwen3tts snac vibevoice vits
  voxtral-codec wav2vec2 wavtokenizer-dec whisper`,
);

/** Helpers of other models, translators, and models that fill a text in from everywhere at once. */
export const silentArchitectures = named('dflash dream eagle3 gemma4-assistant llada llada-moe rnd1 t5');
