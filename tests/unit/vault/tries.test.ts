import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waitMs } from '../../../src/vault/tries.ts';

const wait = (failedCount: number): number => waitMs({ failedCount, lastMs: 1000 }, 1000);

test('two wrong tries are free, then each waits twice as long as the one before, up to five minutes', () => {
  expect(waitMs(undefined, 0)).toBe(0);
  expect([0, 1, 2].map(wait)).toEqual([0, 0, 0]);
  expect([3, 4, 5, 6, 11].map(wait)).toEqual([1000, 2000, 4000, 8000, 256_000]);
  expect([12, 13, 100, 100_000].map(wait)).toEqual([300_000, 300_000, 300_000, 300_000]);
});

test('nobody is locked out: every wait ends, and a clock set back or forward makes it no longer', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (failedCount, lastMs, nowMs) => {
      const toWaitMs = waitMs({ failedCount, lastMs }, nowMs);
      expect(toWaitMs).toBeGreaterThanOrEqual(0);
      expect(toWaitMs).toBeLessThanOrEqual(300_000);
      if (nowMs >= lastMs) expect(waitMs({ failedCount, lastMs }, nowMs + toWaitMs)).toBe(0);
    }),
  );
});
