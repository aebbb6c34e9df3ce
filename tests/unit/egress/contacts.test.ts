import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addContact, type Contact } from '../../../src/egress/contacts.ts';
import { anyAttempt, refusedAttempt } from '../../support/attempts.ts';

const none: readonly Contact[] = [];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

test('nothing is lost in the sums, however many destinations there are', () => {
  fc.assert(
    fc.property(fc.array(anyAttempt, { maxLength: 200, size: 'max' }), (attempts) => {
      const contacts = attempts.reduce(addContact, none);
      expect(sum(contacts.map(({ count }) => count))).toBe(attempts.length);
      expect(sum(contacts.map(({ bytesIn }) => bytesIn))).toBe(sum(attempts.map(({ bytesIn }) => bytesIn)));
      expect(sum(contacts.map(({ bytesOut }) => bytesOut))).toBe(sum(attempts.map(({ bytesOut }) => bytesOut)));
      expect(contacts.length).toBeLessThanOrEqual(44); // 40, and `others` once for each purpose
    }),
  );
});

test('what went to one destination for one purpose is one contact', () => {
  const [one, other] = ['https://one.test', 'https://other.test'];
  const contacts = [
    { ...refusedAttempt, destination: one, timeMs: 5, bytesIn: 10 },
    { ...refusedAttempt, destination: other, timeMs: 6, bytesIn: 1 },
    { ...refusedAttempt, destination: one, timeMs: 7, bytesIn: 20, bytesOutBy: 'estimated' as const },
    { ...refusedAttempt, destination: one, purpose: 'model' as const, timeMs: 8, bytesIn: 3 },
  ].reduce(addContact, none);
  expect(contacts.map(({ destination, purpose, count, bytesIn }) => [destination, purpose, count, bytesIn])).toEqual([
    [one, 'unknown', 2, 30],
    [other, 'unknown', 1, 1],
    [one, 'model', 1, 3],
  ]);
  expect(contacts[0]).toMatchObject({ firstMs: 5, lastMs: 7, bytesOutBy: 'estimated' });
});
