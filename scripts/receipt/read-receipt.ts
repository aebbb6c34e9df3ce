import { carriedReceipt, renderReceiptPage } from '../../src/privacy/receipt/receipt-page.ts';
import type { Receipt } from '../../src/privacy/receipt/receipt-schema.ts';
import { parseReceipt, receiptText } from '../../src/privacy/receipt/receipt-text.ts';

/** A file, as far as it could be read. */
export type ReadReceipt =
  | { kind: 'unreadable'; why: string }
  | { kind: 'receipt'; form: 'JSON' | 'page'; receipt: Receipt; isAsWritten: boolean };

/** Reads both forms. `isAsWritten`: the receipt, written anew, gives the same bytes. */
export function readReceipt(bytes: Uint8Array): ReadReceipt {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const carried = carriedReceipt(text);
    const receipt = parseReceipt(JSON.parse(carried ?? text));
    const written = carried === undefined ? receiptText(receipt) : renderReceiptPage(receipt);
    return {
      kind: 'receipt',
      form: carried === undefined ? 'JSON' : 'page',
      receipt,
      isAsWritten: areEqual(new TextEncoder().encode(written), bytes),
    };
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof Error ? error.message : String(error) };
  }
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
