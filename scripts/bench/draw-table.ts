import { formatNumber } from '../../src/shared/format.ts';
import { spreadOf } from './report.ts';
import type { Row } from './row.ts';

/** The rows as text: figures with their spread, and below them what each one says. */
export function drawTable(rows: readonly Row[]): string {
  const lines = [
    ['', 'min', 'median', 'max', 'samples'],
    ...rows.map(({ name, unit, samples }) => {
      const { min, median, max } = spreadOf(samples);
      const digits = { ratio: 3, bytes: 0, tokens: 0, 'tokens/s': 1, ms: 0, 'ms/token': 2, tasks: 0 }[unit];
      return [name, ...[min, median, max].map((value) => formatNumber(value, digits)), String(samples.length)];
    }),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const table = lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[column] ?? 0) + 2)))
      .join(''),
  );
  const meanings = rows.map(({ name, unit, meaning, limit }) => {
    const allowed = !limit
      ? ''
      : 'atLeast' in limit
        ? ` At least ${limit.atLeast}.`
        : ` At most ${formatNumber(limit.atMost, 1)}.`;
    return `${name} (${unit}): ${meaning}${allowed}`;
  });
  return [...table, '', ...meanings, ''].join('\n');
}
