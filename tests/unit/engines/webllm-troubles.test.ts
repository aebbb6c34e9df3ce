import { describe, expect, test } from 'vitest';
import { webllmTrouble } from '../../../src/engines/webllm-troubles.ts';
import { troubleWords } from '../../../src/shared/error-words.ts';
import type { TroubleName } from '../../../src/shared/errors.ts';

/** Errors as they were seen, in web-llm 0.2.79 and 0.2.86 in Chromium 156, or as web-llm's source words them. */
type Seen = [TroubleName, name: string, message: string, words: RegExp];

const whileLoading: Seen[] = [
  [
    'GpuUnavailable',
    'Error',
    "Unable to find a compatible GPU. This issue might be because your computer doesn't have a GPU, or your system settings are not configured properly. ",
    /offers no graphics card/,
  ],
  [
    'GpuUnavailable',
    'WebGPUNotAvailableError',
    'WebGPU is not supported in your current environment, but it is necessary to run the WebLLM engine. ',
    /CPU: it works here/,
  ],
  [
    'GpuTooSmall',
    'Error',
    'Cannot initialize runtime because of requested maxComputeWorkgroupStorageSize exceeds limit. requested=32768, limit=16384. ',
    /maxComputeWorkgroupStorageSize is 16384, and 32768/,
  ],
  [
    'GpuTooSmall',
    'Error',
    'Cannot initialize runtime because of requested maxBufferSize exceeds limit. requested=256MB, limit=128MB. Consider upgrading your browser.',
    /maxBufferSize is 128MB, and 256MB/,
  ],
  [
    'GpuLacksFeature',
    'ShaderF16SupportError',
    'This model requires WebGPU extension shader-f16, which is not enabled in this browser. ',
    /lacks shader-f16.*q4f32/,
  ],
  [
    'GpuLacksFeature',
    'FeatureSupportError',
    'This model requires feature subgroups, which is not yet supported by this browser.',
    /lacks subgroups/,
  ],
  [
    'GpuLacksFeature',
    'GPUPipelineError',
    "Error while parsing WGSL: :1:8 error: extension 'f16' is not allowed in the current environment",
    /shader-f16/,
  ],
  [
    'ShadersFailed',
    'GPUPipelineError',
    '[Invalid ShaderModule "fused_dequantize_NT_matmul"] is invalid due to a previous error.',
    /driver could not build/,
  ],
  [
    'ModelLibraryMismatch',
    'LinkError',
    'WebAssembly.instantiate(): Import #2 "env" "TVMFFIWasmSafeCall": function import requires a callable',
    /another version of its engine/,
  ],
  [
    'ModelFileCorrupt',
    'CompileError',
    'WebAssembly.instantiate(): expected magic word 00 61 73 6d, found 3c 21 64 6f @+0',
    /its library.*not what it should be/,
  ],
  [
    'EngineFailed',
    'CompileError',
    "WebAssembly.instantiate(): Compiling or instantiating WebAssembly module violates the following Content Security policy directive because 'unsafe-eval' is not an allowed source",
    /could not be started/,
  ],
  [
    'GpuOutOfMemory',
    'DeviceLostError',
    'The WebGPU device was lost while loading the model. This issue often occurs due to running out of memory (OOM).',
    /enough memory.*smaller model/,
  ],
  ['GpuOutOfMemory', 'RangeError', 'Array buffer allocation failed', /enough memory/],
  [
    'ModelFileCorrupt',
    'SyntaxError',
    `Unexpected token '<', "<!doctype "... is not valid JSON`,
    /not what it should be/,
  ],
  ['ModelFileCorrupt', 'Error', 'Tensor-cache record range [0, 4096) exceeds shard size 18', /not what it should be/],
  ['ModelFileMissing', 'TypeError', "Failed to execute 'add' on 'Cache': Request failed", /no model|missing/],
  [
    'ModelFileMissing',
    'NetworkError',
    "Failed to execute 'add' on 'Cache': Cache.add() encountered a network error",
    /no model|missing/,
  ],
  ['ModelFileMissing', 'TypeError', 'Failed to fetch', /no model|missing/],
  ['ModelFileMissing', 'UnsupportedTokenizerFilesError', 'Cannot handle tokenizer files vocab.json', /tokenizer\.json/],
  ['StorageFull', 'QuotaExceededError', 'Quota exceeded.', /storage/],
  [
    'ModelFileCorrupt',
    'IntegrityError',
    'Integrity verification failed for https://model.invalid/resolve/main/tokenizer.json: expected sha256-A, got sha256-B',
    /tokenizer\.json/,
  ],
  ['EngineFailed', 'TypeError', 'x is not a function', /could not be started/],
];

const whileWriting: Seen[] = [
  ['GpuLost', 'OperationError', 'A valid external Instance reference no longer exists.', /driver was restarted.*kept/],
  ['GpuLost', 'Error', 'Module has already been disposed', /Load it again/],
  ['GpuLost', 'BindingError', 'Cannot pass deleted object as a pointer of type Tokenizer const*', /Load it again/],
  ['GpuLost', 'BindingError', 'Tokenizer instance already deleted', /smaller model/],
  ['GpuLost', 'Error', '[object Object]', /CPU/],
  ['GpuLost', 'DeviceLostError', 'The WebGPU device was lost', /driver was restarted/],
  [
    'PromptTooLong',
    'ContextWindowSizeExceededError',
    'Prompt tokens exceed context window size: number of prompt tokens: 5120; context window size: 4096\nConsider shortening the prompt',
    /5\D?120 tokens.*4\D?096/,
  ],
  [
    'EngineLost',
    'ModelNotLoadedError',
    'Model not loaded before trying to complete ChatCompletionRequest.',
    /had to be ended/,
  ],
  ['EngineLost', 'Error', 'something else', /had to be ended/],
];

describe.for([
  ['loading', whileLoading],
  ['generating', whileWriting],
] as const)('while %s', ([when, seen]) => {
  test.for(seen)('%s: %s: %s', ([expected, name, message, words]) => {
    const trouble = webllmTrouble({ name, message }, when);
    expect(trouble.name).toBe(expected);
    const { sentence, nextStep } = troubleWords(trouble);
    expect(`${sentence} ${nextStep}`).toMatch(words);
  });

  test.for(seen)('%s as a bare string: %s: %s', ([expected, name, message]) => {
    expect(webllmTrouble({ name: 'Error', message: `${name}: ${message}` }, when).name).toBe(expected);
  });
});
