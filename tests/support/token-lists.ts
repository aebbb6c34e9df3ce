/** A token as a model's files list it. `control` and `defined` are types 3 and 4 of a GGUF's vocabulary. */
export interface ListedToken {
  text: string;
  kind: 'control' | 'defined';
}

const control = (...texts: string[]): ListedToken[] => texts.map((text) => ({ text, kind: 'control' }));
const defined = (...texts: string[]): ListedToken[] => texts.map((text) => ({ text, kind: 'defined' }));
const numbered = (count: number, name: (index: number) => string): string[] => Array.from({ length: count }, (_, i) => name(i));

/** The special tokens of model families, from their tokenizers' public files. Long numbered rows are cut short. */
export const families: Readonly<Record<string, readonly ListedToken[]>> = {
  'Llama 2': [...control('<s>', '</s>', '<unk>'), ...defined('[INST]', '[/INST]', '<<SYS>>', '<</SYS>>')],
  'Llama 3': control(
    ...['<|begin_of_text|>', '<|end_of_text|>', '<|start_header_id|>', '<|end_header_id|>', '<|eot_id|>', '<|eom_id|>'],
    ...['<|finetune_right_pad_id|>', '<|python_tag|>', ...numbered(40, (i) => `<|reserved_special_token_${i}|>`)],
  ),
  'Llama 4': control('<|header_start|>', '<|header_end|>', '<|eot|>', '<|eom|>', '<|image_start|>', '<|patch|>', '<|fim_prefix|>'),
  'Qwen 2 and 3': [
    ...control('<|endoftext|>', '<|im_start|>', '<|im_end|>', '<|object_ref_start|>', '<|box_start|>', '<|quad_start|>'),
    ...control('<|vision_start|>', '<|vision_pad|>', '<|image_pad|>', '<|video_pad|>', '<|fim_prefix|>', '<|repo_name|>', '<|file_sep|>'),
    ...defined('<tool_call>', '</tool_call>', '<think>', '</think>', '<tool_response>', '</tool_response>'),
  ],
  'Gemma 2 and 3': [
    ...control('<pad>', '<eos>', '<bos>', '<unk>', '<mask>', '<start_of_turn>', '<end_of_turn>', '<start_of_image>', '<end_of_image>'),
    ...control('[multimodal]', '<image_soft_token>', ...numbered(60, (i) => `<unused${i}>`)),
    ...defined('\n', '\n\n', '\n\n\n', '\t', '\t\t', '  ', '   ', '                ', '<table>', '<caption>', '<thead>', '<tr>', '<td>'),
    ...defined('<h1>', '<h6>', '<blockquote>', '</table>', '<strong>', '<em>', '<b>', '<i>', '<u>', '<code>', '</code>', '<sub>'),
  ],
  'Mistral v0.3': control(
    ...['<unk>', '<s>', '</s>', '[INST]', '[/INST]', '[TOOL_CALLS]', '[AVAILABLE_TOOLS]', '[/AVAILABLE_TOOLS]', '[TOOL_RESULTS]'],
    ...['[/TOOL_RESULTS]', '[IMG]', '[IMG_BREAK]', '[IMG_END]', '[PREFIX]', '[MIDDLE]', '[SUFFIX]', ...numbered(30, (i) => `[control_${i + 8}]`)],
  ),
  'Mistral tekken': control(
    ...['<unk>', '<s>', '</s>', '[INST]', '[/INST]', '[SYSTEM_PROMPT]', '[/SYSTEM_PROMPT]', '[TOOL_CONTENT]', '[ARGS]', '[CALL_ID]'],
    ...['[THINK]', '[/THINK]', '<pad>', ...numbered(40, (i) => `<SPECIAL_${i + 20}>`)],
  ),
  'Phi 3': [
    ...control('<unk>', '<s>', '<|endoftext|>', '<|assistant|>', '<|placeholder1|>', '<|system|>', '<|end|>', '<|user|>'),
    ...defined('</s>'),
  ],
  'Phi 4': control('<|endoftext|>', '<|fim_prefix|>', '<|im_start|>', '<|im_end|>', '<|im_sep|>', ...numbered(20, (i) => `<|dummy_${i}|>`)),
  EXAONE: control('[PAD]', '[BOS]', '[EOS]', '[UNK]', '[|endofturn|]', '[|system|]', '[|user|]', '[|assistant|]', '[|tool|]', '<|endoftext|>', 'PI:URL', 'PI:EMAIL', 'PI:ACCOUNT_NUM'),
  InternLM: control('<s>', '</s>', '<unk>', '<|im_start|>', '<|im_end|>', '<|plugin|>', '<|interpreter|>', '<|action_start|>', '<eoh>', '<eoa>', ...numbered(20, (i) => `[UNUSED_TOKEN_${i + 130}]`)),
  GLM: control('<|endoftext|>', '[MASK]', '[gMASK]', '[sMASK]', '<sop>', '<eop>', '<|system|>', '<|user|>', '<|assistant|>', '<|observation|>', '<|begin_of_image|>', '/nothink'),
  'Command R': control(
    ...['<PAD>', '<UNK>', '<CLS>', '<SEP>', '<MASK_TOKEN>', '<BOS_TOKEN>', '<EOS_TOKEN>', '<EOP_TOKEN>', '<|START_OF_TURN_TOKEN|>'],
    ...['<|END_OF_TURN_TOKEN|>', '<|YES_TOKEN|>', '<|USER_TOKEN|>', '<|CHATBOT_TOKEN|>', '<|SYSTEM_TOKEN|>', '<|START_THINKING|>', '<|EXTRA_0_TOKEN|>'],
  ),
  DeepSeek: [
    ...control('<｜begin▁of▁sentence｜>', '<｜end▁of▁sentence｜>', '<｜▁pad▁｜>', '<｜fim▁hole｜>', '<｜place▁holder▁no▁0｜>'),
    ...control('<｜tool▁calls▁begin｜>', '<｜tool▁sep｜>', '<|EOT|>'),
    ...defined('<｜User｜>', '<｜Assistant｜>', '<think>', '</think>'),
  ],
  Granite: control('<|end_of_text|>', '<fim_prefix>', '<fim_middle>', '<filename>', '<gh_stars>', '<issue_start>', '<jupyter_start>', '<empty_output>', '<commit_before>', '<reponame>', '<|start_of_role|>', '<|end_of_role|>', '<|tool_call|>'),
  Yi: control('<unk>', '<|startoftext|>', '<|endoftext|>', '<|Human|>', '<|Assistant|>', '<|System|>', '<|im_start|>', '<|im_end|>', '<|im_sep|>', '<fim_prefix>', '<reponame>'),
  Baichuan: control('<unk>', '<s>', '</s>', ...numbered(40, (i) => `<reserved_${i + 90}>`)),
  SmolLM: control('<|endoftext|>', '<|im_start|>', '<|im_end|>', '<repo_name>', '<reponame>', '<file_sep>', '<filename>', '<gh_stars>', '<issue_start>', '<jupyter_code>', '<jupyter_script>', '<empty_output>'),
  StarCoder: control('<|endoftext|>', '<fim_prefix>', '<issue_closed>', '<jupyter_text>', '<commit_msg>', '<pr_diff_hunk_comment_line>', '<intermediate_to_code>', '<filename>'),
  MiniMax: control(']!p~[', ']!d~[', '[e~[', ']~b]', ']~!b[', ']<]minimax[>[', '<fim_prefix>', '<think>', '</think>', '<minimax:tool_call>', '</minimax:tool_call>'),
  'Seed OSS': control('<seed:bos>', '<seed:eos>', '<seed:pad>', '<seed:think>', '</seed:think>', '<seed:cot_budget_reflect>', '<[SEED_RESERVED_0]>'),
  LFM2: control('<|pad|>', '<|startoftext|>', '<|endoftext|>', '<|im_start|>', '<|im_end|>', '<|tool_list_start|>', '<|fim_pre|>', '<|reserved_3|>'),
  'Gemma 4': control('<pad>', '<eos>', '<bos>', '<|turn>', '<turn|>', '<|channel>', '<channel|>', '<|think|>', '<|"|>', '<|tool>', '<tool|>'),
  'gpt-oss': control('<|startoftext|>', '<|return|>', '<|constrain|>', '<|channel|>', '<|start|>', '<|end|>', '<|message|>', '<|call|>', '<|endofprompt|>'),
  Ling: control('<|startoftext|>', '<|endoftext|>', '[CLS]', '[gMASK]', '<role>', '</role>', '<|role_end|>', '<|arithmetic_start|>', '<|number_end|>'),
  BERT: control('[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'),
  T5: control('<pad>', '</s>', '<unk>', ...numbered(20, (i) => `<extra_id_${i}>`)),
  RWKV: control('<|rwkv_tokenizer_end_of_text|>', '<|endoftext|>'),
};
