import { Trouble, type TroubleName } from '../shared/errors.ts';

/** An error of web-llm, as far as it can be told from another: its classes are not exported. */
export interface EngineError {
  name: string;
  message: string;
}

type When = 'loading' | 'generating';
type Rule = [pattern: RegExp, trouble: (found: RegExpExecArray, when: When) => Trouble];

const make =
  (name: TroubleName, detail: Trouble['detail'] = {}) =>
  ({ input }: RegExpExecArray): Trouble =>
    new Trouble(name, input, detail);

/** The first rule that knows `name: message` decides. Texts of web-llm 0.2.79 and 0.2.86, and of Chromium. */
const rules: Rule[] = [
  [/^WebGPUNot(Available|Found)Error|Unable to find a compatible GPU/, make('GpuUnavailable')],
  [
    /requested (max\w+)\s+exceeds limit\. requested=(\w+), limit=(\w+)/,
    ([input, limit = '', needed = '', has = '']) => new Trouble('GpuTooSmall', input, { limit, needed, has }),
  ],
  [
    /^ShaderF16SupportError|'?shader-f16'?|\bf16\b.*(?:extension|not allowed|enable)/i,
    make('GpuLacksFeature', { feature: 'shader-f16' }),
  ],
  [
    /^FeatureSupportError: This model requires feature ([\w-]+)/,
    ([input, feature = '']) => new Trouble('GpuLacksFeature', input, { feature }),
  ],
  [/^LinkError/, make('ModelLibraryMismatch')],
  [/^CompileError.*(?:unsafe-eval|Content Security Policy)/, make('EngineFailed')],
  [/^CompileError/, make('ModelFileCorrupt', { file: 'its library', fault: 'refused' })],
  [
    /^ContextWindowSizeExceededError.*prompt tokens: (\d+); context window size: (\d+)/s,
    ([input, prompt, limit]) =>
      new Trouble('PromptTooLong', input, { promptTokens: Number(prompt), limitTokens: Number(limit) }),
  ],
  [/^(?:System)?MessageOrderError/, make('PromptRefused')],
  [/^GrammarMatcherInitError|^InvalidResponseFormat/, make('FormatRefused')],
  [
    /^DeviceLostError|Device was lost/i,
    ({ input }, when) => new Trouble(when === 'loading' ? 'GpuOutOfMemory' : 'GpuLost', input),
  ],
  [
    /out of memory|^GPUOutOfMemoryError|Array buffer allocation failed|memory allocation|createBuffer.*fail/i,
    make('GpuOutOfMemory'),
  ],
  [
    /valid external Instance reference|Module has already been disposed|Cannot pass deleted object|instance already deleted|\[object Object\]/i,
    make('GpuLost'),
  ],
  [/^GPUPipelineError|Invalid ShaderModule|shader compilation/i, make('ShadersFailed')],
  [
    /^IntegrityError.*?([^/\s]+\.(?:json|wasm|model|bin))/s,
    (found) => make('ModelFileCorrupt', { file: found[1] ?? '', fault: 'refused' })(found),
  ],
  [/^SyntaxError|exceeds shard size|nbytes mismatch|Invalid tensor/i, make('ModelFileCorrupt', { fault: 'refused' })],
  [/^UnsupportedTokenizerFilesError/, make('ModelFileMissing', { file: 'tokenizer.json' })],
  [/^MissingModelError/, make('ModelFileMissing', { file: 'its library' })],
  [/on 'Cache'|Cache\.add\(\)|Failed to (?:fetch|store)|network error|received status \d/i, make('ModelFileMissing')],
  [/^QuotaExceededError/, make('StorageFull')],
];

/** The trouble that an error of web-llm is for a person. Pure: it goes by the error's name and text alone. */
export function webllmTrouble({ name, message }: EngineError, when: When): Trouble {
  // What crosses a thread as a bare string has its name in front already.
  const text = name === 'Error' ? message : `${name}: ${message}`;
  for (const [pattern, trouble] of rules) {
    const found = pattern.exec(text);
    if (found) return trouble(found, when);
  }
  return new Trouble(when === 'loading' ? 'EngineFailed' : 'EngineLost', text);
}

export function nameAndMessage(error: unknown): EngineError {
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: 'Error', message: String(error) };
}
