import * as v from 'valibot';
import { sha256Hex } from '../../shared/hash.ts';
import { receiptContentSchema, receiptSchema, type Receipt, type ReceiptContent } from './receipt-schema.ts';

/** The one way to write a receipt: keys in the schema's order, two spaces deep, one line end. */
export function receiptText(receipt: Receipt): string {
  return write(v.parse(receiptSchema, receipt));
}

/** Puts the digest under what a receipt says. @throws ValiError when that is not what a receipt may say */
export async function sealReceipt(content: ReceiptContent): Promise<Receipt> {
  const ordered = v.parse(receiptContentSchema, content);
  return { ...ordered, digest: await digestOf(ordered) };
}

/** What the digest must be. */
export async function receiptDigest(receipt: Receipt): Promise<string> {
  return await digestOf(v.parse(withoutDigest, receipt));
}

/** Leaves out what it does not know. */
const withoutDigest = v.object(receiptContentSchema.entries);

/** @throws ValiError when `input` is no receipt of version 1, or holds anything else */
export function parseReceipt(input: unknown): Receipt {
  return v.parse(receiptSchema, input);
}

async function digestOf(ordered: ReceiptContent): Promise<string> {
  return await sha256Hex(new TextEncoder().encode(write(ordered)));
}

function write(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
