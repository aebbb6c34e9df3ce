import type { SelfTestSummary } from '../receipt/receipt-schema.ts';
import type { ChannelResult } from './judge-channel.ts';
import type { SelfTestRow } from './run-self-test.ts';

/** What a run found, for a receipt: counts, and each way with its result. */
export function summarize(rows: readonly SelfTestRow[], timeMs: number): SelfTestSummary {
  const count = (kind: ChannelResult['kind']): number => rows.filter(({ result }) => result.kind === kind).length;
  const notAvailable = count('not-available');
  return {
    timeMs,
    tried: rows.length - notAvailable,
    refused: count('stopped'),
    refusedSilently: count('stopped-silently'),
    notStopped: count('not-stopped'),
    notAvailable,
    channels: rows.map(({ channel, result }) => ({ key: channel.key, result: result.kind })),
  };
}
