import type { Timing } from './contestant.ts';

const stretchPieces = 8;

/**
 * How much faster `ones` write than `others` when nothing disturbs them: of each stretch of an answer the
 * fastest of all rounds counts. On a machine that others use as well, this settles in fewer rounds than the
 * median of whole answers does. What happens only now and then is not in it.
 */
export function calmRatio(ones: readonly Timing[], others: readonly Timing[]): number {
  const one = fastestStretches(ones);
  const other = fastestStretches(others);
  const shared = Math.min(one.length, other.length);
  const sum = (stretches: readonly number[]): number => stretches.slice(0, shared).reduce((total, ms) => total + ms, 0);
  return sum(other) / sum(one);
}

/** Milliseconds a piece, stretch by stretch. */
function fastestStretches(timings: readonly Timing[]): number[] {
  const fastest: number[] = [];
  for (const { marks } of timings) {
    for (let stretch = 0; ; stretch += 1) {
      const start = marks.find(({ pieces }) => pieces > stretch * stretchPieces);
      const end = marks.find(({ pieces }) => pieces > (stretch + 1) * stretchPieces);
      if (!start || !end || end === start) break;
      const ms = (end.atMs - start.atMs) / (end.pieces - start.pieces);
      fastest[stretch] = Math.min(fastest[stretch] ?? Infinity, ms);
    }
  }
  return fastest;
}
