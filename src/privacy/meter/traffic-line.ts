import type { Attempt } from '../../egress/ledger.ts';

/** What came and went in one stretch of time. */
export interface TrafficBar {
  /** Bytes in both directions of the page that fetches, or of a page that was not sealed. */
  bytes: number;
}

export interface TrafficLine {
  startMs: number;
  endMs: number;
  bars: readonly TrafficBar[];
  /** Where sealing stands between start and end, 0 to 1; undefined where it lies outside. */
  sealShare: number | undefined;
}

const barCount = 48;
const shortestMs = 60_000;

/** The traffic that is on record, from the first byte that is still listed to now, with the moment of sealing in it. Pure. */
export function drawTraffic(
  entries: readonly Pick<Attempt, 'timeMs' | 'verdict' | 'bytesIn' | 'bytesOut'>[],
  sealedSinceMs: number | undefined,
  nowMs: number,
): TrafficLine | undefined {
  const sent = entries.filter(({ verdict }) => verdict === 'sent');
  const [first] = sent;
  if (!first) return undefined;
  // A clock that was set back must not make a line that runs backwards.
  const startMs = Math.min(...sent.map(({ timeMs }) => timeMs), nowMs - shortestMs);
  const endMs = Math.max(...sent.map(({ timeMs }) => timeMs), nowMs);
  const bars = Array.from({ length: barCount }, () => ({ bytes: 0 }));
  for (const { timeMs, bytesIn, bytesOut } of sent) {
    const index = Math.min(Math.floor(((timeMs - startMs) / (endMs - startMs)) * barCount), barCount - 1);
    const bar = bars[index];
    if (bar) bar.bytes += bytesIn + bytesOut;
  }
  const share = sealedSinceMs === undefined ? -1 : (sealedSinceMs - startMs) / (endMs - startMs);
  return { startMs, endMs, bars, sealShare: share >= 0 && share <= 1 ? share : undefined };
}
