import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missingRuns, partBytes, partName } from '../../../src/fetching/runs-of-parts.ts';

test('the runs are what is missing, each byte once, in order, and no two of them touch', () => {
  const size = fc.integer({ min: 1, max: 40 * partBytes });
  fc.assert(
    fc.property(size, fc.uniqueArray(fc.nat(40)), fc.nat(5), (sizeBytes, have, file) => {
      const parts = Math.ceil(sizeBytes / partBytes);
      const lengthOf = (part: number): number => Math.min(partBytes, sizeBytes - part * partBytes);
      const here = new Map(
        have
          .filter((part) => part < parts)
          .map((part) => [partName(file, part), { name: partName(file, part), sizeBytes: lengthOf(part), sha256: '' }]),
      );
      const runs = missingRuns(file, sizeBytes, here);
      const missing = Array.from({ length: parts }, (_, part) => part).filter(
        (part) => !here.has(partName(file, part)),
      );
      const covered = runs.flatMap(({ startBytes, endBytes = 0 }) =>
        Array.from(
          { length: Math.ceil((endBytes - startBytes) / partBytes) },
          (_, index) => startBytes / partBytes + index,
        ),
      );
      expect(covered).toEqual(missing);
      for (const [index, run] of runs.entries()) {
        expect(run.endBytes === sizeBytes || (run.endBytes ?? 0) % partBytes === 0).toBe(true);
        expect(run.startBytes).toBeGreaterThan(runs[index - 1]?.endBytes ?? -1);
      }
    }),
  );
});

test('a part of another length does not count, and another file’s parts do not either', () => {
  const part = (file: number, sizeBytes: number) => ({ name: partName(file, 0), sizeBytes, sha256: '' });
  for (const wrong of [part(0, 5), part(1, 100)])
    expect(missingRuns(0, 100, new Map([[wrong.name, wrong]]))).toEqual([{ startBytes: 0, endBytes: 100 }]);
  expect(missingRuns(0, 100, new Map([[partName(0, 0), part(0, 100)]]))).toEqual([]);
});

test('of a file whose length nobody knows the whole is missing', () => {
  expect(missingRuns(0, undefined, new Map())).toEqual([{ startBytes: 0, endBytes: undefined }]);
});
