import type { MlcModel } from '../../src/engines/engine.ts';

/** The files of a model in MLC's format: whole, but for a library that is none and weights of 16 bytes. */
export function mlcFiles(): Map<string, string | Blob> {
  const config = {
    context_window_size: 2048,
    quantization: 'q4f32_1',
    tokenizer_files: ['tokenizer.json'],
    vocab_size: 3,
    conv_template: {
      system_template: '{system_message}',
      system_message: '',
      roles: { user: 'user', assistant: 'assistant' },
      role_templates: { user: '{user_message}', assistant: '{assistant_message}' },
      seps: ['\n'],
    },
  };
  const record = { name: 'w', shape: [4], dtype: 'float32', format: 'raw', nbytes: 16, byteOffset: 0 };
  const weights = {
    metadata: { ParamSize: 1 },
    records: [{ dataPath: 'params_shard_0.bin', format: 'raw-shard', nbytes: 16, records: [record] }],
  };
  const tokenizer = {
    version: '1.0',
    added_tokens: [{ id: 2, content: '<|im_end|>', special: true }],
    model: { type: 'BPE', vocab: { a: 0, b: 1, '<|im_end|>': 2 }, merges: [] },
  };
  return new Map<string, string | Blob>([
    ['mlc-chat-config.json', JSON.stringify(config)],
    ['tensor-cache.json', JSON.stringify(weights)],
    ['tokenizer.json', JSON.stringify(tokenizer)],
    ['params_shard_0.bin', new Blob([new Uint8Array(16)])],
    ['model.wasm', 'no library'],
  ]);
}

export function mlcModel(files: ReadonlyMap<string, string | Blob>): MlcModel {
  const named = [...files].map(([name, content]) => ({ name, blob: new Blob([content]) }));
  return {
    engine: 'webllm',
    id: 'made-up',
    name: 'Made-up model',
    files: named,
    sizeBytes: named.reduce((sum, { blob }) => sum + blob.size, 0),
    contextTokens: 2048,
    memoryBytes: 1_000_000_000,
  };
}

/** The least that is WebAssembly. */
export const emptyLibrary = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
/** A library that asks for a function no version of web-llm has: `env.missing`. */
export const strangeLibrary = new Blob([
  emptyLibrary,
  new Uint8Array([1, 4, 1, 96, 0, 0, 2, 15, 1, 3]),
  'env',
  new Uint8Array([7]),
  'missing',
  new Uint8Array([0, 0]),
]);
