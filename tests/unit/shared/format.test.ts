import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatBytes,
  formatNumber,
  formatPercent,
  formatRemaining,
  formatSeconds,
  formatTime,
} from '../../../src/shared/format.ts';
import { languages, speak } from '../../../src/shared/words.ts';

/** A number as this machine's language writes it. */
const written = (value: number): string => new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(value);

describe('bytes', () => {
  const examples: [number, string][] = [
    [0, `${written(0)} B`],
    [1, `${written(1)} B`],
    [999, `${written(999)} B`],
    [1000, `${written(1)} kB`],
    [999_499, `${written(999)} kB`],
    [999_500, `${written(1)} MB`],
    [1_500_000, `${written(1.5)} MB`],
    [98_362_432, `${written(98.4)} MB`],
    [99_949_999, `${written(99.9)} MB`],
    [99_950_000, `${written(100)} MB`],
    [503_316_480, `${written(503)} MB`],
    [1_234_567_890, `${written(1.2)} GB`],
  ];
  test.for(examples)('%d are written as %s', ([sizeBytes, expected]) => {
    expect(formatBytes(sizeBytes)).toBe(expected);
  });

  test('never need more than three digits before the unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999e12 }), (sizeBytes) => {
        expect(formatBytes(sizeBytes)).toMatch(/^\p{Nd}{1,3}(\D\p{Nd})? (B|kB|MB|GB|TB)$/u);
      }),
    );
  });

  test('are in the unit that they are nearest to', () => {
    const units = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999e12 }), (sizeBytes) => {
        const unit = formatBytes(sizeBytes).split(' ')[1] as keyof typeof units;
        expect(sizeBytes / units[unit]).toBeGreaterThanOrEqual(unit === 'B' ? 1 : 0.9995);
        expect(sizeBytes / units[unit]).toBeLessThan(999.5);
      }),
    );
  });
});

describe('what remains', () => {
  const examples: [number, string][] = [
    [0, 'a few seconds'],
    [4.9, 'a few seconds'],
    [5, '5 seconds'],
    [31, '35 seconds'],
    [59, '60 seconds'],
    [60, '1 minute'],
    [61, '2 minutes'],
    [89 * 60, '89 minutes'],
    [2 * 3600, '2 hours'],
    [Infinity, 'time unknown'],
    [NaN, 'time unknown'],
  ];
  test.for(examples)('of %d s is %s', ([seconds, expected]) => {
    expect(formatRemaining(seconds)).toBe(expected);
  });

  test('is words and whole numbers, whatever is asked', () => {
    fc.assert(
      fc.property(fc.double(), (seconds) => {
        expect(formatRemaining(seconds)).toMatch(
          /^(a few seconds|time unknown|[\p{Nd},. \u00a0\u202f’']+ (seconds|minutes?|hours?))$/u,
        );
      }),
    );
  });
});

test.for(languages)('a share is percent, as %s writes it', (language) => {
  speak(language, {});
  expect(formatPercent(0.043)).toMatch(/^\p{Nd}\p{Cf}*[\u00A0\u202F]?[%٪]\p{Cf}*$/u);
  speak('en', {});
});

test('numbers are rounded, not cut', () => {
  expect(formatNumber(1.96, 1)).toBe(written(2));
  expect(formatNumber(1.96)).toBe('2');
});

test('seconds have a tenth while they are few', () => {
  expect(formatSeconds(1234)).toBe(`${written(1.2)} s`);
  expect(formatSeconds(12_345)).toBe('12 s');
});

test('a time is hours and minutes', () => {
  expect(formatTime(new Date(2026, 10, 20, 14, 2).getTime())).toMatch(/\p{Nd}{1,2}\D\p{Nd}{2}/u);
});
