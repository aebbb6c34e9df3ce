import * as v from 'valibot';
import { addToChain, chainStart, type ChainLink, type ChainState } from '../../egress/chain.ts';
import type { RecordView } from '../../egress/record.ts';
import { receiptEntrySchema, type Receipt } from './receipt-schema.ts';

type ReceiptLedger = Receipt['ledger'];

/**
 * The ledger from `fromMs` on: every entry from the first of that time to the last of all, whatever their
 * clocks say, so that the chain can be followed to its head; and the link that the first hangs on.
 */
export function ledgerSince(fromMs: number, { entries, head, chain }: RecordView): ReceiptLedger {
  const inSpan = entries.findIndex(({ timeMs }) => timeMs >= fromMs);
  const [oldest] = entries;
  let first = inSpan === -1 ? entries.length : inSpan;
  let isWhole = true;
  if (first === 0 && oldest && oldest.sequence > 1) {
    // What the oldest kept entry hung on was let go, so it can only serve as a link itself.
    first = 1;
    isWhole = false;
  }
  return {
    head: copyLink(head),
    brokenAt: chain.isIntact ? 0 : chain.brokenAt,
    isWhole,
    before: copyLink(entries[first - 1] ?? (oldest ? chainStart : head)),
    entries: entries.slice(first).map((entry) => v.parse(withoutLinks, entry)),
  };
}

/** Follows the chain from the link before the first entry to its head, and works out every hash on the way. */
export async function followChain({ before, entries, head }: ReceiptLedger): Promise<ChainState> {
  let previous: ChainLink = before;
  for (const { sequence, hash, ...attempt } of entries) {
    const next = await addToChain(attempt, previous);
    if (next.sequence !== sequence || next.hash !== hash) return { isIntact: false, brokenAt: previous.sequence + 1 };
    previous = next;
  }
  const isHead = JSON.stringify(copyLink(previous)) === JSON.stringify(copyLink(head));
  return isHead ? { isIntact: true, length: entries.length } : { isIntact: false, brokenAt: previous.sequence + 1 };
}

/** An entry of the record without what follows from the entry before it. */
const withoutLinks = v.object(receiptEntrySchema.entries);

function copyLink({ sequence, hash, totals }: ChainLink): ReceiptLedger['head'] {
  const { refused, unexplained, sent, contacts } = totals;
  return {
    sequence,
    hash,
    totals: {
      refused,
      unexplained,
      sent,
      contacts: contacts.map((one) => ({
        destination: one.destination,
        purpose: one.purpose,
        count: one.count,
        bytesOut: one.bytesOut,
        bytesOutBy: one.bytesOutBy,
        bytesIn: one.bytesIn,
        firstMs: one.firstMs,
        lastMs: one.lastMs,
      })),
    },
  };
}
