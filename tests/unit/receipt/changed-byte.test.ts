import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { checkReceipt } from '../../../scripts/receipt/check-receipt.ts';
import { readReceipt } from '../../../scripts/receipt/read-receipt.ts';
import { renderReceiptPage } from '../../../src/privacy/receipt/receipt-page.ts';
import { receiptText } from '../../../src/privacy/receipt/receipt-text.ts';
import { anyAttempt } from '../../support/attempts.ts';
import { exampleReceipt, madeAtMs } from './example-receipt.ts';

type Form = 'JSON' | 'page';
const bytesOf = new Map<Form, Uint8Array>();
const forms: Form[] = ['JSON', 'page'];

beforeAll(async () => {
  const receipt = await exampleReceipt();
  bytesOf.set('JSON', new TextEncoder().encode(receiptText(receipt)));
  bytesOf.set('page', new TextEncoder().encode(renderReceiptPage(receipt)));
});

function bytesIn(form: Form): Uint8Array {
  const bytes = bytesOf.get(form);
  if (!bytes) throw new Error('Made before the first test.');
  return bytes;
}

async function isVerified(bytes: Uint8Array): Promise<boolean> {
  const read = readReceipt(bytes);
  return read.kind === 'receipt' && (await checkReceipt(read, madeAtMs)).every(({ outcome }) => outcome !== 'wrong');
}

test.for(forms)('a receipt as it was written is verified (%s)', async (form) => {
  expect(await isVerified(bytesIn(form))).toBe(true);
});

test.for(forms)('whichever single byte is changed, it is not verified (%s)', { timeout: 120_000 }, async (form) => {
  const bytes = bytesIn(form);
  const passed: string[] = [];
  for (const [at, byte] of bytes.entries()) {
    // Another bit in each byte; and the case of letters, which is what slips through by eye.
    for (const bit of form === 'JSON' ? new Set([1 << (at % 8), 0x20]) : [1 << (at % 8)]) {
      const changed = Uint8Array.from(bytes);
      changed[at] = byte ^ bit;
      if (await isVerified(changed)) passed.push(`byte ${at}, bit ${bit}`);
    }
  }
  expect(passed).toEqual([]);
});

test.for(forms)('one byte more or less anywhere, and it is not verified (%s)', async (form) => {
  const bytes = bytesIn(form);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length), fc.nat(255), async (at, value) => {
      const longer = Uint8Array.from([...bytes.subarray(0, at), value, ...bytes.subarray(at)]);
      expect(await isVerified(longer)).toBe(false);
      if (at === bytes.length) return;
      const shorter = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]);
      expect(await isVerified(shorter)).toBe(false);
    }),
  );
});

test(
  'a receipt of any attempts at all is verified, and is not with any byte changed',
  { timeout: 60_000 },
  async () => {
    const attempts = fc.array(anyAttempt, { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(attempts, fc.nat(), fc.integer({ min: 1, max: 255 }), async (list, place, mask) => {
        const times = list.map((attempt, index) => Object.assign({}, attempt, { timeMs: madeAtMs - 1000 + index }));
        const receipt = await exampleReceipt(undefined, times);
        for (const text of [receiptText(receipt), renderReceiptPage(receipt)]) {
          const bytes = new TextEncoder().encode(text);
          expect(await isVerified(bytes)).toBe(true);
          const at = place % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ mask;
          expect(await isVerified(bytes)).toBe(false);
        }
      }),
    );
  },
);
