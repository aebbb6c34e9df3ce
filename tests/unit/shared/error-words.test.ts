import { expect, test } from 'vitest';
import { teachFileKinds } from '../../../src/shared/file-kind-words.ts';
import type { FileFault } from '../../../src/shared/file-trouble.ts';
import { troubleWords } from '../../../src/shared/error-words.ts';
import { formatNumber } from '../../../src/shared/format.ts';
import type { TroubleDetail, TroubleName } from '../../../src/shared/errors.ts';
import { troubleDetails, troubleNames } from '../../support/troubles.ts';

teachFileKinds();

function expectReadable(name: TroubleName, detail: TroubleDetail): void {
  const { sentence, nextStep } = troubleWords({ name, detail });
  for (const words of [sentence, nextStep]) {
    expect(words).toMatch(/^[A-Z].*\.$/);
    expect(words).not.toMatch(/undefined|null|NaN|Infinity|\[object|Error\b|exception|  /);
    expect(words).not.toContain(name);
  }
}

test.for(troubleNames)('%s has a sentence and a next step', (name) => {
  expectReadable(name, troubleDetails[name]);
});

/** A fault that is not here makes this file an error. */
const faults: Record<FileFault, true> = {
  'not-gguf': true,
  version: true,
  'cut-off': true,
  header: true,
  split: true,
  unreadable: true,
  'no-model': true,
  'several-models': true,
  'several-libraries': true,
  'not-library': true,
  'not-json': true,
  'other-size': true,
  altered: true,
  'too-many': true,
  'other-bytes': true,
  replaced: true,
  'newer-version': true,
  'big-endian': true,
  pointer: true,
  'web-page': true,
  archive: true,
  safetensors: true,
  'image-part': true,
  adapter: true,
  imatrix: true,
  'vocab-only': true,
  'search-model': true,
  'image-model': true,
  'audio-model': true,
  'not-chat': true,
  'unknown-kind': true,
};

test.for(Object.keys(faults))('a model file with the fault %s has a sentence and a next step of its own', (fault) => {
  expectReadable('ModelFileCorrupt', { file: 'My-model.gguf', fault });
  const wordsOf = (detail: TroubleDetail) => troubleWords({ name: 'ModelFileCorrupt', detail });
  expect(wordsOf({ file: 'a', fault })).not.toEqual(wordsOf({ file: 'a' }));
});

test('the detail is in the words, as people write it', () => {
  const sentenceOf = (name: TroubleName): string => troubleWords({ name, detail: troubleDetails[name] }).sentence;
  for (const name of ['DownloadInterrupted', 'ModelFileCorrupt', 'ModelFileMissing'] as const)
    expect(sentenceOf(name)).toContain('part-03.bin');
  expect(sentenceOf('AppFileCorrupt')).toContain('/assets/chat.js');
  expect(sentenceOf('EngineUnsupported')).toContain('WebAssembly SIMD');
  expect(sentenceOf('ModelDoesNotFit')).toContain('503 MB');
  expect(sentenceOf('StorageFull')).toMatch(/1[.,]5 MB/);
  for (const name of ['GpuSwitchedOff', 'LoadCrashed', 'ModelGone'] as const)
    expect(sentenceOf(name)).toContain('Gemma 3 1B');
  expect(sentenceOf('PromptTooLong')).toMatch(/5\D?000 tokens.*3\D?072/);
});

test.for(troubleNames)('%s is readable without its detail, too', (name) => {
  expectReadable(name, {});
});

test('a question that is too long was not sent, and the words say so', () => {
  expect(troubleWords({ name: 'PromptTooLong', detail: troubleDetails.PromptTooLong }).nextStep).toMatch(
    /nothing was sent/i,
  );
});

test('where an assistant’s instructions take the room, the words name them and another way out', () => {
  const detail = { promptTokens: 5000, limitTokens: 3072, instructionTokens: 4000 };
  const { sentence, nextStep } = troubleWords({ name: 'PromptTooLong', detail });
  expect(sentence).toMatch(/5\D?000 tokens, 4\D?000 of them instructions.*3\D?072/);
  expect(nextStep).toMatch(/another assistant/);
});

test('amounts are written as the language writes numbers', () => {
  const tooSmall = { limit: 'maxBufferSize', has: 134_217_728, needed: 268_435_456 };
  const { sentence } = troubleWords({ name: 'GpuTooSmall', detail: tooSmall });
  for (const amount of [tooSmall.has, tooSmall.needed]) expect(sentence).toContain(formatNumber(amount));
  expect(sentence).not.toContain('134217728');
});
