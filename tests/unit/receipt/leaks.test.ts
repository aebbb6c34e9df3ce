import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReceipt } from '../../../scripts/receipt/check-receipt.ts';
import { readReceipt } from '../../../scripts/receipt/read-receipt.ts';
import { exitCodes, verdictOf, type ReceiptVerdict } from '../../../scripts/receipt/verdict.ts';
import { addToChain, type ChainEntry } from '../../../src/egress/chain.ts';
import { headersFor } from '../../../src/egress/headers.ts';
import { findLeaks } from '../../../src/privacy/receipt/find-leaks.ts';
import {
  receiptContentSchema,
  type Receipt,
  type ReceiptContent,
} from '../../../src/privacy/receipt/receipt-schema.ts';
import { renderReceiptPage } from '../../../src/privacy/receipt/receipt-page.ts';
import { receiptText, sealReceipt } from '../../../src/privacy/receipt/receipt-text.ts';
import { appListHash } from '../../../src/shared/app-list.ts';
import { nothing, receiptFields } from '../../support/receipt-fields.ts';
import { exampleReceipt, madeAtMs, site } from './example-receipt.ts';

/**
 * Whoever forges a receipt works out every hash in it. What one of its fields says against the seal still has to be heard:
 * for each field of the schema, what it could say. Seen red on the check that looked at hashes alone: a receipt of a breached
 * page was "verified".
 */

interface Schema {
  type: string;
  entries?: Record<string, Schema>;
  item?: Schema;
  wrapped?: Schema;
}

/** The path of every field that the schema has, a star for each place in a list. */
function fieldsOf(schema: Schema, path = ''): string[] {
  const { entries, item, wrapped } = schema;
  if (wrapped) return fieldsOf(wrapped, path);
  if (item) return fieldsOf(item, `${path}.*`);
  if (!entries) return [path.slice(1)];
  return Object.entries(entries).flatMap(([key, inner]) => fieldsOf(inner, `${path}.${key}`));
}

type Json = Record<string, unknown>;

/** Every place of the receipt for a field, and what it is in. */
function placesOf(content: unknown, field: string): { parent: Json; key: string }[] {
  let parents: unknown[] = [content];
  const keys = field.split('.');
  for (const key of keys.slice(0, -1))
    parents = parents.flatMap((one) => (key === '*' ? (one as unknown[]) : ((one as Json)[key] ?? [])) as unknown[]);
  const last = keys.at(-1) ?? '';
  return parents.flatMap((parent) =>
    last === '*'
      ? Object.keys(parent as Json).map((key) => ({ parent: parent as Json, key }))
      : [{ parent: parent as Json, key: last }],
  );
}

/** What a forger does once a field is as they want it. */
async function reforged(content: ReceiptContent, field: string): Promise<Receipt> {
  const { app, ledger } = content;
  if (app.list)
    app.list.sha256 = await appListHash({
      version: 1,
      appVersion: app.version,
      build: app.build,
      ...(app.list.changes && { changes: app.list.changes }),
      files: app.list.files.map(({ path, sizeBytes, sha256 }) => ({ path, sizeBytes, sha256 })),
    });
  if (!field.startsWith('ledger.head')) {
    let previous: Pick<ChainEntry, 'sequence' | 'hash' | 'totals'> = ledger.before;
    for (const entry of ledger.entries) {
      const { sequence: _sequence, hash: _hash, ...attempt } = entry;
      const next = await addToChain(attempt, previous);
      Object.assign(entry, { sequence: next.sequence, hash: next.hash });
      previous = next;
    }
    const { sequence, hash, totals } = previous;
    ledger.head = structuredClone({ sequence, hash, totals: { ...totals, contacts: [...totals.contacts] } });
  }
  return await sealReceipt(content);
}

async function verdictOfText(text: string): Promise<ReceiptVerdict> {
  const read = readReceipt(new TextEncoder().encode(text));
  return read.kind === 'unreadable' ? 'wrong' : verdictOf(await checkReceipt(read, madeAtMs));
}

async function clean(): Promise<ReceiptContent> {
  const { digest: _digest, ...content } = await exampleReceipt();
  return structuredClone(content);
}

test('every field of the schema is in the table', () => {
  const known = new Set(Object.keys(receiptFields).filter((field) => field !== 'app.list'));
  expect(fieldsOf(receiptContentSchema as unknown as Schema).filter((field) => !known.has(field))).toEqual([]);
});

test('the clean receipt is verified in both forms, and nothing in it tells of a leak', async () => {
  const receipt = await exampleReceipt();
  expect(findLeaks(receipt)).toEqual([]);
  expect(renderReceiptPage(receipt)).not.toContain('tells of a leak');
  for (const text of [receiptText(receipt), renderReceiptPage(receipt)])
    expect(await verdictOfText(text)).toBe('verified');
});

describe('one field changed towards a leak, with every hash worked out again, is never verified', () => {
  test.each(Object.keys(receiptFields).filter((field) => receiptFields[field] !== nothing))('%s', async (field) => {
    const passed: string[] = [];
    let triedCount = 0;
    const placeCount = placesOf(await clean(), field).length;
    for (let at = 0; at < placeCount; at += 1) {
      const { parent, key } = placesOf(await clean(), field)[at]!;
      const values = receiptFields[field]!(parent[key] as never, parent as never);
      for (const value of values) {
        const content = await clean();
        const place = placesOf(content, field)[at]!;
        place.parent[place.key] = value;
        const receipt = await reforged(content, field);
        triedCount += 1;
        for (const text of [receiptText(receipt), renderReceiptPage(receipt)])
          if ((await verdictOfText(text)) === 'verified') passed.push(`${field} ${at}: ${JSON.stringify(value)}`);
      }
    }
    expect(passed).toEqual([]);
    // A list that is empty in the example has no place to change.
    expect(triedCount).toBeGreaterThan(field.startsWith('ledger.before.totals.contacts') ? -1 : 0);
  });
});

test('a try of our own that nobody reported is no leak, and any other is', async () => {
  const withDestination = async (destination: string, canary: boolean): Promise<string[]> => {
    const content = await clean();
    const [entry] = content.ledger.entries;
    if (!entry) throw new Error('The example has entries.');
    const { canary: _canary, ...rest } = entry;
    content.ledger.entries[0] = {
      ...rest,
      ...(canary && { canary }),
      destination,
      verdict: 'unexplained',
      wall: 'none',
    };
    return findLeaks(await reforged(content, 'ledger.entries')).map(({ sign }) => sign);
  };
  expect(await withDestination('https://leak-91.airlock-canary.invalid', true)).toEqual([]);
  expect(await withDestination('https://leak-91.airlock-canary.invalid', false)).toEqual(['unexplained']);
  expect(await withDestination('https://deadbeef.airlock-canary.invalid', true)).toEqual(['unexplained']);
  expect(await withDestination('https://evil.example', true)).toEqual(['unexplained']);
});

test('what tells of a leak has a verdict and an exit code of its own, and says so on its page', async () => {
  const content = await clean();
  content.meter = { state: 'breached', level: null, sealedSinceMs: null };
  const receipt = await reforged(content, 'meter');
  expect(await verdictOfText(receiptText(receipt))).toBe('leak');
  expect(exitCodes.leak).toBe(3);
  expect(renderReceiptPage(receipt)).toContain('This receipt tells of a leak');
  expect(await verdictOfText(renderReceiptPage(receipt))).toBe('leak');
});

test('any source more in any directive of the real policy is heard', async () => {
  const real = headersFor('/index.html', site);
  const directives = real['Content-Security-Policy']!.split('; ');
  const source = fc.constantFrom('*', 'https:', 'https://evil.example', 'wss://evil.example', "'self' https:", 'http:');
  const withPolicy = async (value: string): Promise<ReceiptContent> => {
    const content = await clean();
    content.policy.headers = Object.entries({ ...real, 'Content-Security-Policy': value }).map(([name, one]) => ({
      name,
      value: one,
    }));
    content.policy.inForce.contentSecurityPolicy = value;
    return content;
  };
  expect(findLeaks(await withPolicy(directives.join('; ')))).toEqual([]);
  await fc.assert(
    fc.asyncProperty(fc.nat(directives.length - 1), source, async (at, more_) => {
      const weaker = directives.with(at, `${directives[at]} ${more_}`).join('; ');
      expect(findLeaks(await withPolicy(weaker)).map(({ sign }) => sign)).toContain('policy');
    }),
  );
  for (const at of directives.keys()) {
    if (directives[at]!.startsWith('sandbox') || /^(script|worker|style|img|media|connect)-src/.test(directives[at]!))
      continue; // then default-src holds
    const less = directives.toSpliced(at, 1).join('; ');
    expect(findLeaks(await withPolicy(less)).map(({ sign }) => sign)).toContain('policy');
  }
});
