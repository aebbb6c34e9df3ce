import { describe, expect, test } from 'vitest';
import { wllamaAnswerTrouble, wllamaLoadTrouble } from '../../../src/engines/wllama-troubles.ts';
import { troubleWords } from '../../../src/shared/error-words.ts';
import type { Trouble, TroubleName } from '../../../src/shared/errors.ts';

/**
 * What goes wrong with wllama, from llama.cpp's log or wllama's error to the words that a person reads. As seen with
 * 3.8.1 in Chromium 156. The same for real, with a real thread, is in `browser/engines/wllama-troubles.test.ts`.
 */
type Row = [seen: string, trouble: TroubleName, sentence: RegExp, nextStep: RegExp];

const loadingRows: Row[] = [
  [
    "gguf_init_from_file_impl: invalid magic characters: 'This', expected 'GGUF'",
    'ModelFileCorrupt',
    /part of this model is not what its engine can use/,
    /another source/,
  ],
  [
    "llama_model_load: error loading model: tensor 'blk.29.ffn_up.weight' data is not within the file bounds, model is corrupted or incomplete",
    'ModelFileCorrupt',
    /not what its engine can use/,
    /another source/,
  ],
  ['gguf_init_from_file_impl: failed to read key-value pairs', 'ModelFileCorrupt', /its engine can use/, /another/],
  [
    "check_tensor_dims: tensor 'output.weight' has wrong shape; expected 576, 49152, got 576, 10",
    'ModelFileCorrupt',
    /its engine can use/,
    /another source/,
  ],
  [
    'llama_kv_cache: failed to allocate CPU buffer of size 3221225472',
    'ModelDoesNotFit',
    /did not give the model enough memory/,
    /smaller model/,
  ],
  [
    'RuntimeError: Aborted(Cannot enlarge memory, requested 4294971392 bytes)',
    'ModelDoesNotFit',
    /enough memory/,
    /Close other tabs/,
  ],
  ['failed to asynchronously prepare wasm: TypeError: Failed to fetch', 'EngineFailed', /be started/, /Load it again/],
  ['The engine thread could not be started.', 'EngineFailed', /could not be started/, /Load it again/],
  ['No sign of life for 60 s.', 'EngineFailed', /could not be started/, /Load it again/],
  ['WllamaError: Module is already initialized', 'EngineFailed', /could not be started/, /Load it again/],
  ['', 'EngineFailed', /could not be started/, /Load it again/],
];

const answeringRows: Row[] = [
  [
    'request (868 tokens) exceeds the available context size (256 tokens), try increasing it',
    'PromptTooLong',
    /about 868 tokens, and the model reads 256/,
    /Shorten it/,
  ],
  [
    'Failed to initialize samplers: failed to parse grammar',
    'FormatRefused',
    /its rules could not be read/,
    /without that form/,
  ],
  ['Invalid typed array length: 1163217991', 'EngineLost', /had to be ended/, /Load it again and go on/],
  ['(ABORT) ', 'EngineLost', /had to be ended\. What it wrote is kept/, /Load it again and go on/],
];

function expectWords(trouble: Trouble, [, name, sentence, nextStep]: Row): void {
  expect(trouble.name).toBe(name);
  const words = troubleWords(trouble);
  expect(words.sentence).toMatch(sentence);
  expect(words.nextStep).toMatch(nextStep);
}

describe('while loading', () => {
  test.for([...loadingRows, ...fileRows])('%s', (row) => expectWords(wllamaLoadTrouble([row[0]]), row));
  test.for(loadingRows)('%s, after lines that say nothing', (row) =>
    expectWords(wllamaLoadTrouble(['llama_model_loader: loaded meta data with 36 key-value pairs', row[0]]), row),
  );
});

const fileRows: Row[] = [
  [
    "llama_model_load: error loading model: error loading model architecture: unknown model architecture: 'llama9'",
    'ModelFileCorrupt',
    /a kind that the engine here does not know: llama9/,
    /another model/,
  ],
  [
    'llama_model_load: error loading model: error loading model hyperparameters: key not found in model: llama.block_count',
    'ModelFileCorrupt',
    /its engine can use/,
    /another source/,
  ],
  [
    "llama_model_load: error loading model: missing tensor 'output_norm.weight'",
    'ModelFileCorrupt',
    /can use/,
    /another/,
  ],
  ["error loading model vocabulary: unknown pre-tokenizer type: 'newest'", 'ModelFileCorrupt', /can use/, /another/],
];

test('memory is blamed only where the log does', () => {
  for (const row of [...loadingRows, ...fileRows]) {
    const trouble = wllamaLoadTrouble([row[0]]);
    const { sentence, nextStep } = troubleWords(trouble);
    if (trouble.name !== 'ModelDoesNotFit') expect(`${sentence} ${nextStep}`).not.toMatch(/memory/);
  }
});

test('what llama.cpp throws before it says anything is a refusal of the conversation, and no loss of the model', () => {
  const seen = 'Invalid typed array length: 1163217991';
  expectWords(wllamaAnswerTrouble(new Error(seen), false, false), [
    seen,
    'PromptRefused',
    /form does not take this conversation/,
    /new conversation/,
  ]);
});

describe('while answering', () => {
  test.for(answeringRows)('%s', (row) => expectWords(wllamaAnswerTrouble(new Error(row[0])), row));
  test('what throws inside llama.cpp, while it reads the rules of a form', () => {
    const seen = 'Invalid typed array length: 1163217991';
    expectWords(wllamaAnswerTrouble(new Error(seen), true, false), [
      seen,
      'FormatRefused',
      /its rules/,
      /without that form/,
    ]);
  });
});
