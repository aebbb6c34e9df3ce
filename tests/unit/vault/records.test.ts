import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createId } from '../../../src/vault/records.ts';

const moment = fc.integer({ min: 0, max: 36 ** 9 - 1 });

test('ids sort as text in the order of creation', () => {
  fc.assert(
    fc.property(moment, moment, (first, second) => {
      if (first === second) return;
      expect(createId(first) < createId(second)).toBe(first < second);
    }),
  );
});

test('ids of conversations sort in the order of creation as IndexedDB and JavaScript do it: letters and digits alone, all of one length', () => {
  fc.assert(
    fc.property(moment, (now) => {
      expect(createId(now)).toMatch(/^[0-9a-z]{19}$/);
    }),
  );
});

test('ids of the same moment differ', () => {
  const ids = new Set(Array.from({ length: 10_000 }, () => createId(1_700_000_000_000)));
  expect(ids.size).toBe(10_000);
});

test('an id is of now when nobody says otherwise', () => {
  const before = createId(Date.now() - 1);
  const now = createId();
  expect(now > before).toBe(true);
  expect(now < createId(Date.now() + 1)).toBe(true);
});
