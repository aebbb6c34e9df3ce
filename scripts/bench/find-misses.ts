import { spreadOf } from './report.ts';
import type { Row } from './row.ts';

/** The rows whose median is not within its limit, one sentence each. */
export function findMisses(rows: readonly Row[]): string[] {
  return rows.flatMap(({ name, samples, limit }) => {
    if (!limit) return [];
    const { median } = spreadOf(samples);
    if ('atLeast' in limit)
      return median >= limit.atLeast ? [] : [`${name} is ${median.toFixed(3)}, less than ${limit.atLeast}.`];
    return median <= limit.atMost ? [] : [`${name} is ${median}, more than ${limit.atMost}.`];
  });
}
