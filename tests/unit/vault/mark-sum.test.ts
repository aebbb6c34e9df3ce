import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMark, isSameSum, noMarks, sumOf, withMark } from '../../../src/vault/mark-sum.ts';

const mark = fc
  .array(fc.integer({ min: 0, max: 15 }), { minLength: 32, maxLength: 32 })
  .map((digits) => digits.map((digit) => digit.toString(16)).join(''));

test('the sum kept write by write is the sum of what is there, in whatever order', () => {
  fc.assert(
    fc.property(
      fc.array(mark, { maxLength: 20 }),
      fc.array(fc.nat(), { maxLength: 20 }),
      mark,
      (marks, picks, fresh) => {
        let kept = marks.reduce((sum, one) => withMark(sum, undefined, one), noMarks);
        const there = [...marks];
        for (const [step, pick] of picks.entries()) {
          if (there.length === 0) break;
          const index = pick % there.length;
          const next = step % 2 === 0 ? fresh : undefined;
          kept = withMark(kept, there[index], next);
          there.splice(index, 1, ...(next === undefined ? [] : [next]));
        }
        expect(kept).toEqual(sumOf(there.toReversed()));
      },
    ),
  );
});

test('one mark more, less or another is another sum', () => {
  const marks = Array.from({ length: 5 }, createMark);
  const sum = sumOf(marks);
  expect(isSameSum(sumOf(marks.slice(1)), sum)).toBe(false);
  expect(isSameSum(sumOf([...marks, createMark()]), sum)).toBe(false);
  expect(isSameSum(sumOf(marks.with(2, createMark())), sum)).toBe(false);
  // Twice the same cancels out of the exclusive-or, but not out of the count.
  const twice = createMark();
  expect(isSameSum(sumOf([...marks, twice, twice]), sum)).toBe(false);
});

test('marks are 128 bits, and never the same', () => {
  const marks = Array.from({ length: 10_000 }, createMark);
  expect(new Set(marks).size).toBe(10_000);
  for (const one of marks.slice(0, 50)) expect(one).toMatch(/^[0-9a-f]{32}$/);
});
