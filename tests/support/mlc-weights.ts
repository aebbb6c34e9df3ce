import type { MlcModel, ModelFile } from '../../src/engines/engine.ts';

/** A parameter as a model library lists it. */
interface Parameter {
  name: string;
  shape: number[];
  dtype: string;
}

interface LibraryFacts {
  context_window_size: number;
  params: Parameter[];
  [fact: string]: unknown;
}

/** The list that a compiled library carries of its own parameters: JSON in the middle of its bytes. */
export function readLibrary(bytes: Uint8Array): LibraryFacts {
  const text = new TextDecoder('latin1').decode(bytes);
  const start = text.lastIndexOf('{"model_type"', text.indexOf('"params": ['));
  if (start < 0) throw new Error('This library lists no parameters.');
  let depth = 0;
  for (let end = start; end < text.length; end += 1) {
    if (text[end] === '{') depth += 1;
    if (text[end] === '}') depth -= 1;
    if (depth === 0) return JSON.parse(text.slice(start, end + 1)) as LibraryFacts;
  }
  throw new Error('The list of parameters does not end.');
}

/** Tokens that are neither letters nor words: they have the form of the models that people use. */
const control = ['<|endoftext|>', '<|im_start|>', '<|im_end|>'];

/**
 * A made-up model for a real library of Qwen2's shape in q4f32_1 that says `words`, whatever it is asked and at any
 * temperature. Every weight is 0 but a table of next tokens in the first layer's MLP: each token of the chain has a
 * dimension of its own, which the table turns into that of the next; all others share the dimension where the
 * chain begins.
 */
export function makeMlcModel(
  library: Blob,
  { params, context_window_size }: LibraryFacts,
  words: string[],
  /** Words that are one token each, too: in software each token of a prompt takes seconds. */
  heard: string[] = [],
): MlcModel {
  const chain = [...words, '<|im_end|>'];
  if (chain.length > 30) throw new Error('A chain has room for 30 tokens: those of one group of quantized weights.');
  const vocab = Object.fromEntries(
    [...new Set([...byteLetters(), ...[...words, ...heard].map(toByteLetters)])].map((token, id) => [token, id]),
  );
  const firstControlId = Object.keys(vocab).length;
  const idOf = (token: string): number =>
    control.includes(token) ? firstControlId + control.indexOf(token) : vocab[toByteLetters(token)]!;
  const files: ModelFile[] = [{ name: 'library.wasm', blob: library }];
  const records = params.map((parameter, index) => {
    const bytes = weightsOf(parameter, chain.map(idOf));
    const dataPath = `params_shard_${index}.bin`;
    files.push({ name: dataPath, blob: bytes });
    const { name, shape, dtype } = parameter;
    const record = { name, shape, dtype, format: 'raw', nbytes: bytes.size, byteOffset: 0 };
    return { dataPath, format: 'raw-shard', nbytes: bytes.size, records: [record] };
  });
  const json = (name: string, content: unknown): void =>
    void files.push({ name, blob: new Blob([JSON.stringify(content)]) });
  json('tensor-cache.json', { metadata: { ParamSize: params.length }, records });
  json('mlc-chat-config.json', {
    model_type: 'qwen2',
    quantization: 'q4f32_1',
    context_window_size,
    sliding_window_size: -1,
    attention_sink_size: -1,
    vocab_size: 151_936,
    tokenizer_files: ['tokenizer.json'],
    tokenizer_info: {
      token_postproc_method: 'byte_level',
      prepend_space_in_encode: false,
      strip_space_in_decode: false,
    },
    temperature: 1,
    top_p: 1,
    repetition_penalty: 1,
    frequency_penalty: 0,
    presence_penalty: 0,
    // As short as can be: in software a token of the prompt takes seconds.
    conv_template: {
      system_template: '{system_message}',
      system_message: '',
      roles: { user: '<|im_start|>', assistant: '<|im_start|>' },
      role_templates: { user: '{user_message}', assistant: '{assistant_message}' },
      role_content_sep: '',
      role_empty_sep: '',
      seps: ['<|im_end|>'],
      stop_str: ['<|im_end|>'],
      stop_token_ids: [idOf('<|im_end|>')],
    },
  });
  json('tokenizer.json', {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: control.map((content) => ({
      id: idOf(content),
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: null,
    pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: false, use_regex: true },
    post_processor: null,
    decoder: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: false, use_regex: true },
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: '',
      end_of_word_suffix: '',
      fuse_unk: false,
      ignore_merges: true,
      byte_fallback: false,
      vocab,
      merges: [],
    },
  });
  const sizeBytes = files.reduce((sum, { blob }) => sum + blob.size, 0);
  return {
    engine: 'webllm',
    id: 'made-up-qwen2',
    name: 'Made-up model',
    files,
    sizeBytes,
    contextTokens: 1024,
    memoryBytes: sizeBytes,
  };
}

/** Weights in groups of 32 with one scale each; 7 stands for 0, so a group of `[v, 0, …]` is 7s but for its first. */
const groupLength = 32;
const emptyWord = 0x7777_7777;

function weightsOf({ name, shape, dtype }: Parameter, chainIds: number[]): Blob {
  const [rows = 1, columns = 1] = shape;
  const layer = /\.layers\.(\d+)\./.exec(name)?.[1];
  const isTable = name.includes('embed_tokens') || (layer === '0' && name.includes('.mlp.'));
  if (layer === '0' && name.includes('post_attention_layernorm')) return floats(rows, () => 1);
  if (layer === undefined && name.endsWith('norm.weight')) return floats(rows, () => 1);
  const stepOf = (row: number): number => tableColumn(name, row, rows, chainIds);
  if (!isTable) return zeros(rows * columns * 4);
  if (dtype === 'float32') {
    // The first group of a row has a scale where the row says anything.
    const scale = new Float32Array(rows * columns);
    for (let row = 0; row < rows; row += 1) if (stepOf(row) >= 0) scale[row * columns] = scaleOf(name);
    return new Blob([scale]);
  }
  const packed = new Uint32Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const column = stepOf(row);
    if (column < 0) continue;
    for (let word = 0; word < groupLength / 8; word += 1) packed[row * columns + word] = emptyWord;
    const place = row * columns + Math.floor(column / 8);
    packed[place] = (emptyWord | (0xf << ((column % 8) * 4))) >>> 0;
  }
  return new Blob([packed]);
}

/** The one column in which a row of a table says something, or −1. */
function tableColumn(name: string, row: number, rows: number, chainIds: number[]): number {
  if (name.includes('embed_tokens')) return chainIds.indexOf(row) + 1;
  // Gate and up lie one after the other, and each passes its own dimension on.
  const length = chainIds.length;
  if (name.includes('gate_up_proj')) return row % (rows / 2) < length ? row % (rows / 2) : -1;
  return row >= 1 && row <= length ? row - 1 : -1;
}

function scaleOf(name: string): number {
  return name.includes('gate_up_proj') ? 0.05 : 1;
}

function floats(length: number, at: (index: number) => number): Blob {
  return new Blob([Float32Array.from({ length }, (_, index) => at(index))]);
}

/** Zeros that take next to no memory: the same piece again and again. */
function zeros(length: number): Blob {
  const piece = new Blob([new Uint8Array(1 << 20)]);
  const whole = Array.from({ length: Math.floor(length / piece.size) }, () => piece);
  return new Blob([...whole, piece.slice(0, length % piece.size)]);
}

/** The letters that byte-level tokenizers write bytes with (`bytes_to_unicode` of GPT-2). */
function byteLetters(): string[] {
  let next = 256;
  return Array.from({ length: 256 }, (_, byte) => {
    const isSeen = (byte > 32 && byte < 127) || (byte > 160 && byte !== 173);
    return String.fromCharCode(isSeen ? byte : next++);
  });
}

function toByteLetters(text: string): string {
  const letters = byteLetters();
  return Array.from(new TextEncoder().encode(text), (byte) => letters[byte]).join('');
}
