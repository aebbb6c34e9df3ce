import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asTrouble, fromPlainError, isAbort, toPlainError, Trouble } from '../../../src/shared/errors.ts';
import { troubleNames } from '../../support/troubles.ts';

describe('between two threads', () => {
  test('a trouble stays what it was', () => {
    const detail = fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.oneof(fc.string(), fc.integer()));
    fc.assert(
      fc.property(fc.constantFrom(...troubleNames), fc.string(), detail, (name, message, about) => {
        const arrived = fromPlainError(structuredClone(toPlainError(new Trouble(name, message, about))));
        expect(arrived).toBeInstanceOf(Trouble);
        expect(arrived).toMatchObject({ name, message, detail: about });
      }),
    );
  });

  test('an abort stays an abort', () => {
    const arrived = fromPlainError(structuredClone(toPlainError(new DOMException('stopped', 'AbortError'))));
    expect(isAbort(arrived)).toBe(true);
    expect(arrived).toBeInstanceOf(DOMException);
  });

  test('any other error keeps its name', () => {
    expect(fromPlainError(toPlainError(new RangeError('too far')))).toMatchObject({
      name: 'RangeError',
      message: 'too far',
    });
  });

  test('nothing but name, message and detail travels', () => {
    expect(Object.keys(toPlainError(new Trouble('EngineLost', 'x', {}, new Error('with a text of someone'))))).toEqual([
      'name',
      'message',
      'detail',
    ]);
  });
});

describe('as a trouble', () => {
  test('one of ours is itself', () => {
    const trouble = new Trouble('ModelFileMissing', 'x');
    expect(asTrouble(trouble, 'EngineFailed')).toBe(trouble);
  });

  test('a full storage is told apart', () => {
    expect(asTrouble(new DOMException('full', 'QuotaExceededError'), 'StorageFailed').name).toBe('StorageFull');
  });

  test('anything else is the fallback, and keeps its cause', () => {
    const cause = new Error('why');
    expect(asTrouble(cause, 'StorageFailed')).toMatchObject({ name: 'StorageFailed', message: 'why', cause });
    expect(asTrouble('a text', 'EngineLost')).toMatchObject({ name: 'EngineLost', message: 'a text' });
  });
});

test('only an AbortError is an abort', () => {
  expect(isAbort(new DOMException('x', 'AbortError'))).toBe(true);
  expect(isAbort(AbortSignal.abort().reason)).toBe(true);
  for (const other of [
    new Error('AbortError'),
    new DOMException('x', 'TimeoutError'),
    undefined,
    { name: 'AbortError' },
    'AbortError',
  ])
    expect(isAbort(other)).toBe(false);
});
