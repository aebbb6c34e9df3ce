import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followChain, ledgerSince } from '../../../src/privacy/receipt/ledger-span.ts';
import { anyAttempt, refusedAttempt } from '../../support/attempts.ts';
import { recordOf } from './example-receipt.ts';

const at = (...times: number[]) => times.map((timeMs) => Object.assign({}, refusedAttempt, { timeMs }));
const sequences = (ledger: ReturnType<typeof ledgerSince>): number[] => ledger.entries.map(({ sequence }) => sequence);

test('the entries of a span begin with the first of it, and hang on the one before', async () => {
  const ledger = ledgerSince(25, await recordOf(at(10, 20, 30, 40)));
  expect(sequences(ledger)).toEqual([3, 4]);
  expect(ledger).toMatchObject({ before: { sequence: 2 }, head: { sequence: 4 }, isWhole: true });
  expect(await followChain(ledger)).toEqual({ isIntact: true, length: 2 });
});

test('a clock that went backwards leaves no gap', async () => {
  const ledger = ledgerSince(25, await recordOf(at(10, 30, 5, 40, 6)));
  expect(sequences(ledger)).toEqual([2, 3, 4, 5]);
  expect((await followChain(ledger)).isIntact).toBe(true);
});

test('a span without entries has the head alone, and so has an empty record', async () => {
  const quiet = ledgerSince(99, await recordOf(at(10, 20)));
  expect(quiet).toMatchObject({ entries: [], before: { sequence: 2 }, head: { sequence: 2 }, isWhole: true });
  expect((await followChain(quiet)).isIntact).toBe(true);
  const empty = ledgerSince(0, await recordOf([]));
  expect(empty).toMatchObject({ entries: [], before: { sequence: 0 }, isWhole: true });
  expect((await followChain(empty)).isIntact).toBe(true);
});

test('where older entries of the span were let go, the receipt says so and the chain still holds', async () => {
  const ledger = ledgerSince(0, await recordOf(at(10, 20, 30, 40), 2));
  expect(sequences(ledger)).toEqual([4]);
  expect(ledger).toMatchObject({ before: { sequence: 3 }, isWhole: false });
  expect((await followChain(ledger)).isIntact).toBe(true);
});

test('whatever was tried and from wherever one begins, the chain can be followed to its head', async () => {
  const letGo = fc.nat(4);
  await fc.assert(
    fc.asyncProperty(fc.array(anyAttempt, { maxLength: 10 }), fc.nat(), letGo, async (attempts, fromMs, count) => {
      const ledger = ledgerSince(fromMs, await recordOf(attempts, Math.min(count, attempts.length)));
      // As it is read back from a file.
      const copy = JSON.parse(JSON.stringify(ledger)) as typeof ledger;
      expect((await followChain(copy)).isIntact).toBe(true);
    }),
  );
});
