import { expect, test } from 'vitest';
import { createLoadMark, type MarkStorage } from '../../../src/engines/load-mark.ts';
import { makeStorage } from '../../support/mark-storage.ts';

test('a load that took the tab down is known at the next start', () => {
  const storage = makeStorage();
  createLoadMark(storage, () => 1234).begin('a model with spaces');
  expect(createLoadMark(storage).broken()).toEqual({ modelId: 'a model with spaces', startedAtMs: 1234 });
});

test('a load that ended is not', () => {
  const storage = makeStorage();
  const mark = createLoadMark(storage);
  expect(mark.broken()).toBeUndefined();
  mark.begin('model');
  mark.end();
  expect(createLoadMark(storage).broken()).toBeUndefined();
});

test('a storage that takes nothing does not keep a model from loading', () => {
  const full: MarkStorage = {
    ...makeStorage(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const mark = createLoadMark(full);
  mark.begin('model');
  expect(mark.broken()).toBeUndefined();
});
