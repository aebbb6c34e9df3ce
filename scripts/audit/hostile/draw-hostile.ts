import type { HostileResult } from './run-hostile.ts';

/** The result for a person: what was tried from where, what is wrong, and one line of verdict. */
export function drawHostile({ verdict, faults, rows }: HostileResult): string {
  const widest = Math.max(...rows.map(({ place }) => place.length));
  const arrived = rows.filter(({ connections }) => connections > 0).length;
  return [
    ...rows.map(({ place, key, connections, bytes }) =>
      [place.padEnd(widest), connections > 0 ? `ARRIVED ${bytes} bytes` : 'nothing arrived', key].join('  '),
    ),
    '',
    ...faults,
    verdict === 'held'
      ? `Held: ${rows.length} tries by hostile code, and nothing arrived.`
      : `NOT held: ${arrived} of ${rows.length} tries by hostile code arrived.`,
    '',
  ].join('\n');
}
