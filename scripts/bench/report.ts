import type { Row } from './row.ts';

export interface Spread {
  min: number;
  median: number;
  max: number;
  samples: number[];
}

/** What `--json` writes. */
export interface Report {
  figures: Record<string, number>;
  spread: Record<string, Spread>;
  machine: Record<string, string | number>;
  when: string;
}

export function makeReport(rows: readonly Row[], machine: Report['machine'], when: Date): Report {
  const spread = Object.fromEntries(rows.map(({ name, samples }) => [name, spreadOf(samples)]));
  const figures = Object.fromEntries(Object.entries(spread).map(([name, { median }]) => [name, median]));
  return { figures, spread, machine, when: when.toISOString() };
}

export function spreadOf(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return {
    min: at(0),
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    max: at(sorted.length - 1),
    samples: [...samples],
  };
}
