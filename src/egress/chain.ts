import { sha256Hex } from '../shared/hash.ts';
import type { Attempt } from './ledger.ts';

/** How many attempts ended how, from the first to this one. */
export interface Totals {
  refused: number;
  answered: number;
  sent: number;
}

/**
 * An attempt in its place in the chain. Its hash covers the attempt, its number, the totals so far and the
 * hash before it, so that an entry which is altered, removed or moved shows at that entry.
 */
export interface ChainEntry extends Attempt {
  sequence: number;
  totals: Totals;
  previousHash: string;
  hash: string;
}

/** Where a chain begins: at nothing, or after entries that were let go to keep the record small. */
export interface ChainLink {
  sequence: number;
  hash: string;
  totals: Totals;
}

export const chainStart: ChainLink = {
  sequence: 0,
  hash: '0'.repeat(64),
  totals: { refused: 0, answered: 0, sent: 0 },
};

export type ChainState = { isIntact: true; length: number } | { isIntact: false; brokenAt: number };

export async function addToChain(attempt: Attempt, previous: ChainLink): Promise<ChainEntry> {
  const entry = {
    ...attempt,
    sequence: previous.sequence + 1,
    totals: countIn(previous.totals, attempt),
    previousHash: previous.hash,
  };
  return { ...entry, hash: await hashOf(entry) };
}

/** Checks every entry against the one before it. `head` is the last link as it was kept apart, if it was. */
export async function checkChain(
  entries: readonly ChainEntry[],
  start: ChainLink,
  head?: ChainLink,
): Promise<ChainState> {
  let previous = start;
  for (const entry of entries) {
    const isTrue =
      entry.sequence === previous.sequence + 1 &&
      entry.previousHash === previous.hash &&
      areEqual(entry.totals, countIn(previous.totals, entry)) &&
      entry.hash === (await hashOf(entry));
    if (!isTrue) return { isIntact: false, brokenAt: previous.sequence + 1 };
    previous = entry;
  }
  // Entries cut off at the end leave a chain that is whole in itself; only the head knows of them.
  const isHead = !head || (head.hash === previous.hash && areEqual(head.totals, previous.totals));
  return isHead ? { isIntact: true, length: entries.length } : { isIntact: false, brokenAt: previous.sequence + 1 };
}

/** What the hash covers, in an order that does not depend on how the object was made. */
async function hashOf(entry: Omit<ChainEntry, 'hash'>): Promise<string> {
  const {
    sequence,
    timeMs,
    context,
    channel,
    destination,
    verdict,
    wall,
    canary = false,
    totals,
    previousHash,
  } = entry;
  const fields = [sequence, timeMs, context, channel, destination, verdict, wall, canary];
  const text = JSON.stringify([...fields, totals.refused, totals.answered, totals.sent, previousHash]);
  return await sha256Hex(new TextEncoder().encode(text));
}

function areEqual(one: Totals, other: Totals): boolean {
  return one.refused === other.refused && one.answered === other.answered && one.sent === other.sent;
}

function countIn(totals: Totals, { verdict }: Attempt): Totals {
  return { ...totals, [verdict]: totals[verdict] + 1 };
}
