import { describe, expect, test } from 'vitest';
import { checkReceipt, type Check } from '../../../scripts/receipt/check-receipt.ts';
import { readReceipt } from '../../../scripts/receipt/read-receipt.ts';
import type { ReceiptContent } from '../../../src/privacy/receipt/receipt-schema.ts';
import { receiptText } from '../../../src/privacy/receipt/receipt-text.ts';
import { exampleReceipt } from './example-receipt.ts';

async function wrongIn(text: string): Promise<string[]> {
  const read = readReceipt(new TextEncoder().encode(text));
  if (read.kind === 'unreadable') return ['unreadable'];
  return (await checkReceipt(read)).filter((one: Check) => one.outcome === 'wrong').map(({ name }) => name);
}

/** Changes in content, with a new digest that fits: what is wrong then, only the rest can tell. */
const forgeries: [what: string, change: (content: ReceiptContent) => ReceiptContent, found: RegExp][] = [
  [
    'an entry that says refused where it was sent',
    (one) => withEntries(one, (entries) => entries.map((entry) => ({ ...entry, verdict: 'refused' as const }))),
    /chain/,
  ],
  ['an entry left out in the middle', (one) => withEntries(one, (entries) => entries.toSpliced(1, 1)), /chain/],
  ['the last entry left out', (one) => withEntries(one, (entries) => entries.slice(0, -1)), /chain/],
  [
    'totals in which nothing was sent',
    (one) => ({
      ...one,
      ledger: {
        ...one.ledger,
        head: { ...one.ledger.head, totals: { ...one.ledger.head.totals, sent: 0, contacts: [] } },
      },
    }),
    /totals/,
  ],
  ['a chain that the device found broken', (one) => ({ ...one, ledger: { ...one.ledger, brokenAt: 2 } }), /chain/],
  ['a changed file of the app that is called unchanged', (one) => withFile(one, 'e'.repeat(64), true), /files on the/],
  ['a changed file of the app', (one) => withFile(one, 'e'.repeat(64), false), /files on the/],
  ['a missing file of the app', (one) => withFile(one, null, false), /files on the/],
  [
    'a list of files with another hash',
    (one) => ({ ...one, app: { ...one.app, list: one.app.list && { ...one.app.list, sha256: 'f'.repeat(64) } } }),
    /hash that is given/,
  ],
  [
    'another version than the list’s',
    (one) => ({ ...one, app: { ...one.app, version: '9.9.9' } }),
    /hash that is given/,
  ],
  ['no list of files', (one) => ({ ...one, app: { ...one.app, list: null } }), /files on the/],
  [
    'a part of the model that was changed',
    (one) => ({
      ...one,
      model: one.model && { ...one.model, parts: one.model.parts.map((part) => ({ ...part, isAsPublished: false })) },
    }),
    /model/,
  ],
];

function withEntries(
  content: ReceiptContent,
  change: (entries: ReceiptContent['ledger']['entries']) => ReceiptContent['ledger']['entries'],
): ReceiptContent {
  return { ...content, ledger: { ...content.ledger, entries: change(content.ledger.entries) } };
}

function withFile(content: ReceiptContent, foundSha256: string | null, isAsPublished: boolean): ReceiptContent {
  const { list } = content.app;
  const files = list?.files.map((file, at) => (at === 0 ? { ...file, foundSha256, isAsPublished } : file)) ?? [];
  return { ...content, app: { ...content.app, list: list && { ...list, files } } };
}

describe('with a digest that fits, still found is', () => {
  test.for(forgeries)('%s', async ([, change, found]) => {
    const wrong = await wrongIn(receiptText(await exampleReceipt(change)));
    expect(wrong.join('; ')).toMatch(found);
    expect(wrong).not.toContain('The digest is that of the content');
  });
});

test('a receipt has no room for anything that is not meant to be in it', async () => {
  const receipt = await exampleReceipt();
  const text = receiptText(receipt);
  const more: [string, unknown][] = [
    ['on top', { ...receipt, title: 'The sky' }],
    ['in the span', { ...receipt, span: { ...receipt.span, title: 'The sky' } }],
    [
      'in an entry',
      { ...receipt, ledger: { ...receipt.ledger, entries: [{ ...receipt.ledger.entries[0], url: 'x' }] } },
    ],
  ];
  expect(await wrongIn(text)).toEqual([]);
  for (const [where, changed] of more) {
    expect(await wrongIn(`${JSON.stringify(changed, null, 2)}\n`), where).toEqual(['unreadable']);
  }
});

test.for([
  [
    'keys in another order',
    (text: string) =>
      text.replace('"format": "airlock-receipt",\n  "version": 1,', '"version": 1,\n  "format": "airlock-receipt",'),
  ],
  ['a key twice', (text: string) => text.replace('"version": 1,', '"version": 1,\n  "version": 1,')],
  ['a number in another way', (text: string) => text.replace('"version": 1,', '"version": 1.0,')],
  ['a letter in another way', (text: string) => text.replace('"airlock-receipt"', String.raw`"airloc\u006b-receipt"`)],
  ['a mark of the byte order', (text: string) => `\u{feff}${text}`],
  ['no line end', (text: string) => text.trimEnd()],
] as const)('the same content written with %s is not verified', async ([, change]) => {
  const text = receiptText(await exampleReceipt());
  expect(change(text)).not.toBe(text);
  expect(await wrongIn(change(text))).not.toEqual([]);
});
