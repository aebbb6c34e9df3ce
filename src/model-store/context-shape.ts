import { numberAt, type GgufMetadata } from '../shared/gguf/metadata.ts';

/** What a conversation takes of memory beside the weights, as the engine is set: 32-bit floats. */
export interface ContextShape {
  /** For each token, in the layers that look at all of them. */
  bytesPerToken: number;
  /** For each token, in the layers that look at the newest `windowTokens` alone. */
  windowBytesPerToken: number;
  windowTokens: number;
  /** Of the layers that keep a summary, however long the conversation is. */
  stateBytes: number;
  /** Whether all of it follows from what the file says; else it is more than is needed, or none. */
  isSure: boolean;
}

const floatBytes = 4;
/** The engine reads this many tokens at once, beyond the window. */
const batchTokens = 64;

/** Every how many layers one looks at everything, where files leave it to the engine. Of llama.cpp b11364. */
const windowPatterns: Readonly<Record<string, number>> = {
  afmoe: 4,
  cohere2: 4,
  exaone4: 4,
  gemma2: 2,
  gemma3: 6,
  gemma3n: 5,
  'gpt-oss': 2,
  olmo2: 4,
  smallthinker: 4,
};
/** Every how many layers one looks back at all, where files leave it to the engine. */
const attentionIntervals: Readonly<Record<string, number>> = { qwen35: 4, qwen35moe: 4, qwen3next: 4 };
const noAttention = /^(?:mamba2?|rwkv\w+|arwkv\w+)$/;
/** They have both in every layer. */
const stateEverywhere = /^(?:falcon-h1|hymba)$/;
/** They keep less than their heads say, by rules of their own. */
const otherRules = /^(?:deepseek32|deepseek4|glm-dsa|glm5-next|hy_v4|kimi-k3|minimax-01|minimax-m3|qwen4exp|llama4)$/;

/** Undefined where the file does not say enough, or says what cannot be. */
export function contextShape(metadata: GgufMetadata, architecture: string): ContextShape | undefined {
  const own = (key: string): number | undefined => numberAt(metadata, `${architecture}.${key}`);
  const layers = own('block_count');
  const width = own('embedding_length');
  if (!layers || !Number.isSafeInteger(layers) || layers < 1 || layers > 1024) return undefined;
  const perLayer = (key: string): readonly number[] | undefined => {
    const value = metadata.get(`${architecture}.${key}`);
    if (typeof value === 'number') return Array.from({ length: layers }, () => value);
    return Array.isArray(value) && value.length >= layers && value.every((one) => typeof one === 'number')
      ? value
      : undefined;
  };
  const heads = perLayer('attention.head_count');
  const keyValueHeads = noAttention.test(architecture)
    ? perLayer('no')
    : (perLayer('attention.head_count_kv') ?? heads);
  if (!keyValueHeads && !noAttention.test(architecture)) return undefined;
  const mostHeads = heads && Math.max(...heads);
  const usualLength = width && mostHeads ? width / mostHeads : undefined;
  const keyLength = own('attention.key_length') ?? usualLength;
  const valueLength = own('attention.value_length') ?? keyLength;
  if (keyValueHeads && (!keyLength || !valueLength)) return undefined;

  const window = own('attention.sliding_window') ?? 0;
  const every = own('attention.sliding_window_pattern') ?? windowPatterns[architecture];
  const pattern = every === undefined ? perLayer('attention.sliding_window_pattern') : patternOf(every, layers);
  const hasWindow = window > 0 && pattern !== undefined;
  const interval = own('full_attention_interval') ?? attentionIntervals[architecture] ?? 1;
  const ownLayers = layers - Math.min(layers, own('attention.shared_kv_layers') ?? 0);
  const latent = own('attention.key_length_mla') && own('attention.kv_lora_rank');
  const stateOfOne = stateBytes(own, width ?? 0);

  let [bytesPerToken, windowBytesPerToken, stateLayers] = [0, 0, 0];
  for (let layer = 0; layer < layers; layer += 1) {
    const looksBack = (keyValueHeads?.[layer] ?? 0) > 0 && (layer + 1) % interval === 0;
    if (!looksBack || stateEverywhere.test(architecture)) stateLayers += 1;
    if (!looksBack || layer >= ownLayers) continue;
    const isWindow = hasWindow && pattern[layer] !== 0;
    const key = (isWindow && own('attention.key_length_swa')) || keyLength!;
    const value = (isWindow && own('attention.value_length_swa')) || valueLength!;
    const bytes = latent
      ? (latent + (own('rope.dimension_count') ?? 0)) * floatBytes
      : keyValueHeads![layer]! * (key + value) * floatBytes;
    if (isWindow) windowBytesPerToken += bytes;
    else bytesPerToken += bytes;
  }
  const shape = {
    bytesPerToken: Math.ceil(bytesPerToken),
    windowBytesPerToken: Math.ceil(windowBytesPerToken),
    windowTokens: hasWindow ? window : 0,
    stateBytes: stateLayers * stateOfOne,
  };
  if (!Object.values(shape).every((value) => value >= 0 && value < 2 ** 40)) return undefined;
  const isLatentUnclear = own('attention.kv_lora_rank') !== undefined && !latent;
  return { ...shape, isSure: !otherRules.test(architecture) && !isLatentUnclear && (window === 0 || hasWindow) };
}

/** The memory of a conversation of so many tokens. */
export function contextBytes(shape: ContextShape, tokens: number): number {
  const { bytesPerToken, windowBytesPerToken, windowTokens, stateBytes: state } = shape;
  const inWindow = Math.min(tokens, Math.ceil((windowTokens + batchTokens) / 256) * 256);
  return bytesPerToken * tokens + windowBytesPerToken * inWindow + state;
}

/** 1 for each layer with a window, 0 for each that looks at everything. */
function patternOf(every: number, layers: number): number[] {
  return Array.from({ length: layers }, (_, layer) => Number(layer % every < every - 1));
}

/** What one layer keeps that does not look back: llama.cpp's `n_embd_r` and `n_embd_s`. */
function stateBytes(own: (key: string) => number | undefined, width: number): number {
  const [inner, state, kernel] = [own('ssm.inner_size') ?? 0, own('ssm.state_size') ?? 0, own('ssm.conv_kernel') ?? 1];
  const scan = (kernel - 1) * (inner + 2 * (own('ssm.group_count') ?? 0) * state) + state * inner;
  const mixed = own('wkv.head_size') ? width * ((own('token_shift_count') ?? 2) + own('wkv.head_size')!) : 0;
  const convolved = width * Math.max(0, (own('shortconv.l_cache') ?? 1) - 1);
  return Math.max(0, scan + mixed + convolved) * floatBytes;
}
