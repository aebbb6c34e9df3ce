import { sha256Hex } from '../shared/hash.ts';
import { addContact, type Contact } from './contacts.ts';
import type { Attempt } from './ledger.ts';

/** How many attempts ended how, from the first to this one, and what went where. */
export interface Totals {
  refused: number;
  unexplained: number;
  sent: number;
  /** Whom requests were sent to and what for, in the order of the first. */
  contacts: readonly Contact[];
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
  totals: { refused: 0, unexplained: 0, sent: 0, contacts: [] },
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

/** What the hash covers: every field, in an order that does not depend on how the object was made. */
async function hashOf(entry: Omit<ChainEntry, 'hash'>): Promise<string> {
  const fields = [
    entry.sequence,
    entry.timeMs,
    entry.context,
    entry.channel,
    entry.method ?? null,
    entry.origin,
    entry.destination,
    entry.purpose,
    entry.verdict,
    entry.wall,
    entry.bytesOut,
    entry.bytesOutBy,
    entry.bytesIn,
    entry.canary ?? false,
    ...flatTotals(entry.totals),
    entry.previousHash,
  ];
  return await sha256Hex(new TextEncoder().encode(JSON.stringify(fields)));
}

function flatTotals({ refused, unexplained, sent, contacts }: Totals): unknown[] {
  const flat = contacts.map((one) => [
    one.destination,
    one.purpose,
    one.count,
    one.bytesOut,
    one.bytesOutBy,
    one.bytesIn,
    one.firstMs,
    one.lastMs,
  ]);
  return [refused, unexplained, sent, flat];
}

function areEqual(one: Totals, other: Totals): boolean {
  return JSON.stringify(flatTotals(one)) === JSON.stringify(flatTotals(other));
}

function countIn(totals: Totals, attempt: Attempt): Totals {
  const counted = { ...totals, [attempt.verdict]: totals[attempt.verdict] + 1 };
  return attempt.verdict === 'sent' ? { ...counted, contacts: addContact(totals.contacts, attempt) } : counted;
}
