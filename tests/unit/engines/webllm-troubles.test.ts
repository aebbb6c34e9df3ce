import { describe, expect, test } from 'vitest';
import { webllmTrouble } from '../../../src/engines/webllm-troubles.ts';
import { troubleWords } from '../../../src/shared/error-words.ts';
import type { TroubleName } from '../../../src/shared/errors.ts';

/**
 * What goes wrong with web-llm, from its error to the words that a person reads. Errors as they were seen, in web-llm
 * 0.2.79 and 0.2.86 in Chromium 156, or as web-llm's source words them. What it does that is no error (a load or an
 * answer that never ends, a thread that does not start, the end of the context window) is in `thread-engine.test.ts`
 * and `browser/engines/`.
 */
type Row = [error: string, trouble: TroubleName, sentence: RegExp, nextStep: RegExp];

const loadingRows: Record<string, Row[]> = {
  'no WebGPU, or no adapter': [
    [
      "Error: Unable to find a compatible GPU. This issue might be because your computer doesn't have a GPU, or your system settings are not configured properly. ",
      'GpuUnavailable',
      /offers no graphics card/,
      /model for the processor/,
    ],
    [
      'WebGPUNotAvailableError: WebGPU is not supported in your current environment, but it is necessary to run the WebLLM engine. ',
      'GpuUnavailable',
      /offers no graphics card/,
      /model for the processor/,
    ],
  ],
  'limits that are too small': [
    [
      'Error: Cannot initialize runtime because of requested maxComputeWorkgroupStorageSize exceeds limit. requested=32768, limit=16384. ',
      'GpuTooSmall',
      /maxComputeWorkgroupStorageSize is 16384, and 32768 is needed/,
      /model for the processor/,
    ],
    [
      'Error: Cannot initialize runtime because of requested maxBufferSize exceeds limit. requested=256MB, limit=128MB. Consider upgrading your browser.',
      'GpuTooSmall',
      /maxBufferSize is 128MB, and 256MB is needed/,
      /model for the processor/,
    ],
  ],
  'a feature that is missing, declared or not': [
    [
      'ShaderF16SupportError: This model requires WebGPU extension shader-f16, which is not enabled in this browser. ',
      'GpuLacksFeature',
      /lacks shader-f16/,
      /q4f32/,
    ],
    [
      "GPUPipelineError: Error while parsing WGSL: :1:8 error: extension 'f16' is not allowed in the current environment",
      'GpuLacksFeature',
      /lacks shader-f16/,
      /q4f32/,
    ],
    [
      'FeatureSupportError: This model requires feature subgroups, which is not yet supported by this browser.',
      'GpuLacksFeature',
      /lacks subgroups/,
      /^Choose another model, or one for the processor/,
    ],
  ],
  'programs that the driver cannot build': [
    [
      'GPUPipelineError: [Invalid ShaderModule "fused_dequantize_NT_matmul"] is invalid due to a previous error.',
      'ShadersFailed',
      /driver could not build the programs/,
      /q4f32.*processor/,
    ],
  ],
  'a library for another version': [
    [
      'LinkError: WebAssembly.instantiate(): Import #2 "env" "TVMFFIWasmSafeCall": function import requires a callable',
      'ModelLibraryMismatch',
      /made for another version of its engine/,
      /with the library made for this version/,
    ],
  ],
  'no memory': [
    [
      'DeviceLostError: The WebGPU device was lost while loading the model. This issue often occurs due to running out of memory (OOM).',
      'GpuOutOfMemory',
      /did not have enough memory/,
      /smaller model or one for the processor/,
    ],
    ['RangeError: Array buffer allocation failed', 'GpuOutOfMemory', /did not have enough memory/, /Close other tabs/],
  ],
  'a GPU that is lost in the middle': [
    [
      'GPUPipelineError: A valid external Instance reference no longer exists.',
      'GpuLost',
      /driver was restarted/,
      /Load it again.*smaller model or one for the processor/,
    ],
  ],
  'a file that web-llm asks for and nobody has (as it says of its caches: store of responses, database, files)': [
    [
      "TypeError: Failed to execute 'add' on 'Cache': Request failed",
      'ModelFileMissing',
      /part of the model is missing/,
      /^Get what is missing/,
    ],
    [
      "NetworkError: Failed to execute 'add' on 'Cache': Cache.add() encountered a network error",
      'ModelFileMissing',
      /part of the model is missing/,
      /^Get what is missing/,
    ],
    [
      'Error: Failed to store https://model.invalid/resolve/main/params_shard_0.bin with error: Error: Cannot fetch, Network response was not ok',
      'ModelFileMissing',
      /part of the model is missing/,
      /^Get what is missing/,
    ],
    [
      'Error: Failed to store https://model.invalid/resolve/main/params_shard_0.bin with error: TypeError: Failed to fetch',
      'ModelFileMissing',
      /part of the model is missing/,
      /^Get what is missing/,
    ],
    [
      'Error: Fetch of params_shard_0.bin received status 404',
      'ModelFileMissing',
      /part of the model is missing/,
      /^Get what is missing/,
    ],
    ['TypeError: network error', 'ModelFileMissing', /part of the model is missing/, /^Get what is missing/],
    ['TypeError: Failed to fetch', 'ModelFileMissing', /part of the model is missing/, /^Get what is missing/],
    [
      'UnsupportedTokenizerFilesError: Cannot handle tokenizer files vocab.json',
      'ModelFileMissing',
      /part of the model, tokenizer\.json, is missing/,
      /^Get what is missing/,
    ],
    [
      'MissingModelError: Missing `model_lib` for the model with ID "model".',
      'ModelFileMissing',
      /part of the model, its library, is missing/,
      /^Get what is missing/,
    ],
  ],
  'a file that is not what it should be: a sign-in page, one that is cut off, another’s': [
    [
      `SyntaxError: Unexpected token '<', "<!doctype "... is not valid JSON`,
      'ModelFileCorrupt',
      /not what its engine can use/,
      /another source/,
    ],
    [
      'Error: Tensor-cache record range [0, 4096) exceeds shard size 18',
      'ModelFileCorrupt',
      /not what its engine can use/,
      /another source/,
    ],
    [
      'CompileError: WebAssembly.instantiate(): expected magic word 00 61 73 6d, found 3c 21 64 6f @+0',
      'ModelFileCorrupt',
      /its library, is not what its engine can use/,
      /another source/,
    ],
    [
      'IntegrityError: Integrity verification failed for https://model.invalid/resolve/main/tokenizer.json: expected sha256-A, got sha256-B',
      'ModelFileCorrupt',
      /tokenizer\.json, is not what its engine can use/,
      /another source/,
    ],
  ],
  'a full disk': [
    ['QuotaExceededError: Quota exceeded.', 'StorageFull', /no storage left/, /Free some space/],
    [
      'QuotaExceededError: The operation failed because it would cause the application to exceed its storage quota.',
      'StorageFull',
      /no storage left/,
      /Free some space/,
    ],
  ],
  'what only a mistake of this app, or something nobody knows of, can cause': [
    [
      "CompileError: WebAssembly.instantiate(): Compiling or instantiating WebAssembly module violates the following Content Security policy directive because 'unsafe-eval' is not an allowed source",
      'EngineFailed',
      /could not be started/,
      /Load it again/,
    ],
    ['ModelNotFoundError: Cannot find model record in appConfig for model', 'EngineFailed', /could not be/, /again/],
    ['WindowSizeConfigurationError: Only one of the two can be positive', 'EngineFailed', /could not be/, /again/],
    ['ArtifactManifestError: malformed', 'EngineFailed', /could not be started/, /Load it again/],
    ['TypeError: x is not a function', 'EngineFailed', /could not be started/, /Load it again/],
  ],
};

const answeringRows: Record<string, Row[]> = {
  'a GPU that is lost: at first, and from then on in the same thread': [
    [
      'OperationError: A valid external Instance reference no longer exists.',
      'GpuLost',
      /driver was restarted.*What it wrote is kept/,
      /Load it again.*smaller model or one for the processor/,
    ],
    ['Error: Module has already been disposed', 'GpuLost', /driver was restarted/, /Load it again/],
    [
      'BindingError: Cannot pass deleted object as a pointer of type Tokenizer const*',
      'GpuLost',
      /driver was restarted/,
      /Load it again/,
    ],
    ['BindingError: Tokenizer instance already deleted', 'GpuLost', /driver was restarted/, /Load it again/],
    ['Error: [object Object]', 'GpuLost', /driver was restarted/, /Load it again/],
    ['DeviceLostError: The WebGPU device was lost', 'GpuLost', /driver was restarted/, /Load it again/],
  ],
  'a prompt that is longer than the context': [
    [
      'ContextWindowSizeExceededError: Prompt tokens exceed context window size: number of prompt tokens: 5120; context window size: 4096\nConsider shortening the prompt',
      'PromptTooLong',
      /too long: about 5\D?120 tokens, and the model reads 4\D?096/,
      /Shorten it/,
    ],
  ],
  'a form of answer that cannot be held to': [
    [
      'GrammarMatcherInitError: Failed to initialize the grammar matcher for response format `grammar`: The root rule is not defined',
      'FormatRefused',
      /its rules could not be read/,
      /without that form/,
    ],
    [
      'InvalidResponseFormatGrammarError: When ResponseFormat.type is `grammar`, ResponseFormat.grammar needs to be specified.',
      'FormatRefused',
      /its rules could not be read/,
      /without that form/,
    ],
  ],
  'what only a mistake of this app, or something nobody knows of, can cause': [
    'ModelNotLoadedError: Model not loaded before trying to complete ChatCompletionRequest.',
    'WorkerEngineModelNotLoadedError: not loaded',
    'SpecifiedModelNotFoundError: Specified model model is not found in loaded models.',
    'UnclearModelToUseError: Multiple models are loaded in engine.',
    'ReloadModelIdNotUniqueError: Need to make models in modelId passed to reload() need to be unique.',
    'UserMessageContentErrorForNonVLM: The model loaded is not of type ModelType.VLM',
    'UnsupportedContentPartError: audio',
    'AudioInputError: wav',
    'NonNegativeError: Make sure max_tokens is a number that >= 0.',
    'RangeError: Make sure 0 <= top_p <= 1.',
    'MinValueError: Make sure `repetition_penalty` > 0.',
    'DependencyError: top_logprobs requires logprobs',
    'SeedTypeError: `seed` should be an integer, but got string',
    'StreamingCountError: When streaming, `n` cannot be > 1.',
    'UnsupportedModelIdError: model is not supported for ChatCompletionRequest.tools.',
    "TypeError: Cannot read properties of undefined (reading 'role')",
    'Error: something else',
  ].map((error): Row => [error, 'EngineLost', /had to be ended\. What it wrote is kept/, /Load it again and go on/]),
};

describe.for([
  ['loading', loadingRows],
  ['generating', answeringRows],
] as const)('while %s', ([when, table]) => {
  describe.for(Object.entries(table))('%s', ([, rows]) => {
    test.for(rows)('%s', ([error, name, sentence, nextStep]) => {
      const [errorName = '', ...rest] = error.split(': ');
      const trouble = webllmTrouble({ name: errorName, message: rest.join(': ') }, when);
      expect(trouble.name).toBe(name);
      const words = troubleWords(trouble);
      expect(words.sentence).toMatch(sentence);
      expect(words.nextStep).toMatch(nextStep);
      // What crossed a thread as a bare string is the same trouble.
      expect(webllmTrouble({ name: 'Error', message: error }, when)).toMatchObject({ name, detail: trouble.detail });
    });
  });
});

test('an order of turns that web-llm does not take is a refusal of the conversation, and no loss of the model', () => {
  for (const name of ['MessageOrderError', 'SystemMessageOrderError'])
    expect(webllmTrouble({ name, message: 'The last message should be from user.' }, 'generating').name).toBe(
      'PromptRefused',
    );
});
