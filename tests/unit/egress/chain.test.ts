import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addToChain, chainStart, checkChain, type ChainEntry } from '../../../src/egress/chain.ts';
import type { Contact } from '../../../src/egress/contacts.ts';
import type { Attempt } from '../../../src/egress/ledger.ts';
import { anyAttempt } from '../../support/attempts.ts';

const attempts = fc.array(anyAttempt, { minLength: 1, maxLength: 12 });

async function chainOf(list: readonly Attempt[]): Promise<ChainEntry[]> {
  const entries: ChainEntry[] = [];
  for (const attempt of list) entries.push(await addToChain(attempt, entries.at(-1) ?? chainStart));
  return entries;
}

test('a chain as it was written is intact, and its totals are those of its entries', async () => {
  await fc.assert(
    fc.asyncProperty(attempts, async (list) => {
      const entries = await chainOf(list);
      expect(await checkChain(entries, chainStart, entries.at(-1))).toEqual({ isIntact: true, length: list.length });
      const refused = list.filter(({ verdict }) => verdict === 'refused').length;
      expect(entries.at(-1)?.totals.refused).toBe(refused);
    }),
  );
});

const contact: Contact = {
  destination: 'https://one.test',
  purpose: 'app',
  count: 1,
  bytesOut: 0,
  bytesOutBy: 'counted',
  bytesIn: 0,
  firstMs: 0,
  lastMs: 0,
};

test('any change to any entry shows at that entry', async () => {
  const changes: ((entry: ChainEntry) => ChainEntry)[] = [
    (entry) => ({ ...entry, destination: `${entry.destination}x` }),
    (entry) => ({ ...entry, verdict: entry.verdict === 'sent' ? 'refused' : 'sent' }),
    (entry) => ({ ...entry, timeMs: entry.timeMs + 1 }),
    ({ canary, ...entry }) => (canary ? entry : { ...entry, canary: true }),
    (entry) => ({ ...entry, method: 'PUT' }),
    (entry) => ({ ...entry, origin: `${entry.origin}x` }),
    (entry) => ({ ...entry, purpose: entry.purpose === 'app' ? 'model' : 'app' }),
    (entry) => ({ ...entry, bytesOut: entry.bytesOut + 1 }),
    (entry) => ({ ...entry, bytesOutBy: entry.bytesOutBy === 'counted' ? 'estimated' : 'counted' }),
    (entry) => ({ ...entry, bytesIn: entry.bytesIn + 1 }),
    (entry) => ({ ...entry, totals: { ...entry.totals, contacts: [{ ...contact, bytesIn: 7 }] } }),
    (entry) => ({ ...entry, totals: { ...entry.totals, sent: entry.totals.sent + 1 } }),
    (entry) => ({ ...entry, sequence: entry.sequence + 1 }),
    (entry) => ({ ...entry, hash: entry.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }),
  ];
  await fc.assert(
    fc.asyncProperty(attempts, fc.nat(), fc.constantFrom(...changes), async (list, place, change) => {
      const entries = await chainOf(list);
      const index = place % entries.length;
      const changed = entries.map((entry, at) => (at === index ? change(entry) : entry));
      expect(await checkChain(changed, chainStart)).toEqual({ isIntact: false, brokenAt: index + 1 });
    }),
  );
});

test('an entry taken out shows where it was, at the end too', async () => {
  await fc.assert(
    fc.asyncProperty(attempts, fc.nat(), async (list, place) => {
      const entries = await chainOf(list);
      const index = place % entries.length;
      const head = entries.at(-1);
      const forgedHead = head && { ...head, totals: { ...head.totals, sent: head.totals.sent + 1 } };
      expect((await checkChain(entries, chainStart, forgedHead)).isIntact).toBe(false);
      const shorter = entries.filter((_, at) => at !== index);
      expect(await checkChain(shorter, chainStart, entries.at(-1))).toEqual({ isIntact: false, brokenAt: index + 1 });
    }),
  );
});

test('a chain whose beginning was let go is checked from where it begins', async () => {
  await fc.assert(
    fc.asyncProperty(attempts, fc.nat(), async (list, place) => {
      const entries = await chainOf(list);
      const cut = place % entries.length;
      const start = cut === 0 ? chainStart : entries[cut - 1];
      if (!start) throw new Error('The cut is inside the chain.');
      expect((await checkChain(entries.slice(cut), start, entries.at(-1))).isIntact).toBe(true);
      // A false beginning, with other totals, does not fit.
      const forged = { ...start, totals: { ...start.totals, sent: start.totals.sent + 1 } };
      expect((await checkChain(entries.slice(cut), forged, entries.at(-1))).isIntact).toBe(false);
    }),
  );
});
