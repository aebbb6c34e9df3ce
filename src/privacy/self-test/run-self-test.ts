import type { Ledger, LedgerEntry } from '../../egress/ledger.ts';
import { claimCanaryAddress, runCanary } from '../walls/canary.ts';
import { attempt } from '../channels/tries/attempt.ts';
import type { Outcome } from '../channels/channel.ts';
import type { PlacedChannel } from '../channels/channels.ts';
import { judgeChannel, type ChannelResult, type Observation, type Standing } from './judge-channel.ts';
import { asPassword, makeTarget, markOf, type LeakTarget, type Receiver } from '../channels/leak-target.ts';
import { startSelfTestThread, type SelfTestThread } from './self-test-thread.ts';
import { ownFile } from '../channels/tries/request-channels.ts';
import { wait } from '../channels/tries/stage.ts';

export interface SelfTestOptions {
  channels: readonly PlacedChannel[];
  receiver: Receiver;
  secret: string;
  ledger: Ledger;
  signal: AbortSignal;
  onStart?: (channel: PlacedChannel) => void;
  onResult: (row: SelfTestRow) => void;
}

export interface SelfTestRow {
  channel: PlacedChannel;
  target: LeakTarget;
  result: ChannelResult;
}

/** Reports come a moment after the try; these are longer than any was measured to take. */
const reportLimitMs = 1000;
/** Where no report is expected, and another sign decides. */
const unlikelyReportLimitMs = 250;
const pauseMs = 70;

/**
 * Tries the channels one after the other. Resolves when all are through, with the rows as they are judged by
 * the walls that stood at the start and at the end, or when it was aborted.
 */
export async function runSelfTest(options: SelfTestOptions): Promise<SelfTestRow[]> {
  const { channels, receiver, secret, ledger, signal } = options;
  const unclaim = claimCanaryAddress(markOf(receiver));
  const ownQuery = `?d=${encodeURIComponent(secret)}`;
  const unclaimOwn = [ownQuery, asPassword(ownQuery), ownFile].map((mark) => claimCanaryAddress(mark));
  const before = await runCanary();
  const seen: { channel: PlacedChannel; target: LeakTarget; observation: Observation }[] = [];
  let thread: SelfTestThread | undefined;
  try {
    for (const [index, channel] of channels.entries()) {
      if (signal.aborted) break;
      options.onStart?.(channel);
      const origin = channel.isOwnSite ? location.origin : undefined;
      const target = makeTarget(receiver, channel.key, index + 1, secret, origin);
      const shows = (entry: LedgerEntry): boolean => isAbout(entry, channel, target);
      const first = newestSequence(ledger);
      let outcome: Outcome;
      if (channel.context === 'thread') {
        thread ??= await startSelfTestThread(ledger);
        outcome = await thread.attempt(channel.id, target);
      } else outcome = await attempt(channel, target);
      const entries = await entriesAfter(ledger, first, shows, limitOf(channel, outcome));
      const observation = { outcome, entries };
      seen.push({ channel, target, observation });
      options.onResult({ channel, target, result: judgeChannel(channel, observation, before) });
      await wait(pauseMs);
    }
    const walls = both(before, await runCanary());
    return seen.map(({ channel, target, observation }) => ({
      channel,
      target,
      result: judgeChannel(channel, observation, walls),
    }));
  } finally {
    thread?.end();
    unclaim();
    for (const unclaimOne of unclaimOwn) unclaimOne();
  }
}

function limitOf({ silentWall }: PlacedChannel, { kind }: Outcome): number {
  // No report could change what these say.
  if (kind === 'missing' || kind === 'worked') return 0;
  return silentWall || kind === 'refused' ? unlikelyReportLimitMs : reportLimitMs;
}

function newestSequence(ledger: Ledger): number {
  return ledger.view.get().entries.at(-1)?.sequence ?? 0;
}

/** Whether an entry is about this try. A peer connection's report names no address. */
function isAbout(entry: LedgerEntry, { id, context, reportedAs = [] }: PlacedChannel, { host }: LeakTarget): boolean {
  if (context === 'thread' && entry.context !== 'self-test' && entry.context !== 'guard') return false;
  if (id.startsWith('rtc-')) return entry.channel === 'webrtc';
  return reportedAs.includes(entry.destination) || hostOf(entry.destination) === host;
}

function hostOf(destination: string): string | undefined {
  return URL.canParse(destination) ? new URL(destination).host : undefined;
}

async function entriesAfter(
  ledger: Ledger,
  first: number,
  isWanted: (entry: LedgerEntry) => boolean,
  limitMs: number,
): Promise<LedgerEntry[]> {
  const find = (): LedgerEntry[] =>
    ledger.view.get().entries.filter((entry) => entry.sequence > first && isWanted(entry));
  if (find().length === 0 && limitMs > 0) {
    const found = Promise.withResolvers<void>();
    const unsubscribe = ledger.view.subscribe(() => {
      if (find().length > 0) found.resolve();
    });
    await Promise.race([found.promise, wait(limitMs)]);
    unsubscribe();
  }
  return find();
}

function both(one: Standing, other: Standing): Standing {
  return {
    policyStands: one.policyStands && other.policyStands,
    allowlistStands: one.allowlistStands && other.allowlistStands,
  };
}
