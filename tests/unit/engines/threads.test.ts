import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { canShareMemory, chooseThreads } from '../../../src/engines/threads.ts';

test('one core stays free, and nobody takes more than four', () => {
  const chosen = [1, 2, 3, 4, 5, 6, 8, 64].map((cores) => chooseThreads(cores, true));
  expect(chosen).toEqual([1, 1, 2, 3, 4, 4, 4, 4]);
});

test('without isolation there is one thread, however many cores', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 256 }), (cores) => {
      expect(chooseThreads(cores, false)).toBe(1);
    }),
  );
});

test('an isolated page without SharedArrayBuffer shares no memory, as in WebKitGTK', () => {
  vi.stubGlobal('crossOriginIsolated', true);
  expect(canShareMemory()).toBe(true);
  vi.stubGlobal('SharedArrayBuffer', undefined);
  expect(canShareMemory()).toBe(false);
  vi.unstubAllGlobals();
});
