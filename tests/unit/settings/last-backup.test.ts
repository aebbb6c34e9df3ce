import { expect, test } from 'vitest';
import { countAtRisk, createLastBackup } from '../../../src/settings/backup/last-backup.ts';
import { makeStorage } from '../../support/mark-storage.ts';

const dayMs = 24 * 60 * 60 * 1000;
const nowMs = 1_800_000_000_000;
const some = (count: number, ageDays: number): { createdAtMs: number; updatedAtMs: number }[] =>
  Array.from({ length: count }, () => ({ createdAtMs: nowMs - ageDays * dayMs, updatedAtMs: nowMs - ageDays * dayMs }));

test('it is quiet until five conversations have had no backup for two weeks', () => {
  expect(countAtRisk({}, some(50, 13), nowMs)).toBe(0);
  expect(countAtRisk({}, some(4, 400), nowMs)).toBe(0);
  expect(countAtRisk({}, some(5, 14), nowMs)).toBe(5);
  expect(countAtRisk({}, [], nowMs)).toBe(0);
});

test('what a backup has does not count, and two weeks begin anew with each', () => {
  const last = { savedAtMs: nowMs - 20 * dayMs };
  expect(countAtRisk(last, some(50, 21), nowMs)).toBe(0);
  expect(countAtRisk(last, [...some(50, 21), ...some(6, 1)], nowMs)).toBe(6);
  expect(countAtRisk({ savedAtMs: nowMs - 13 * dayMs }, some(50, 1), nowMs)).toBe(0);
});

test('who asks for quiet has a month of it', () => {
  const all = some(50, 100);
  expect(countAtRisk({ dismissedAtMs: nowMs - 29 * dayMs }, all, nowMs)).toBe(0);
  expect(countAtRisk({ dismissedAtMs: nowMs - 30 * dayMs }, all, nowMs)).toBe(50);
});

test('both times are there at the next start, and a saved backup ends the quiet', () => {
  const storage = makeStorage();
  const last = createLastBackup(storage);
  expect(last.get()).toEqual({});
  last.saved(1000);
  last.dismiss(2000);
  expect(createLastBackup(storage).get()).toEqual({ savedAtMs: 1000, dismissedAtMs: 2000 });
  last.saved(3000);
  expect(createLastBackup(storage).get()).toEqual({ savedAtMs: 3000 });
});

test('what cannot have been stored is as if nothing was', () => {
  for (const stored of ['', ' ', 'x y', 'NaN', '-', '{}']) {
    const storage = makeStorage();
    storage.setItem('airlock-backup', stored);
    expect(createLastBackup(storage).get(), stored).toEqual({});
  }
});
