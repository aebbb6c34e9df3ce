import { expect, test } from 'vitest';
import { carriedReceipt, renderReceiptPage } from '../../../src/privacy/receipt/receipt-page.ts';
import { receiptText } from '../../../src/privacy/receipt/receipt-text.ts';
import { speak } from '../../../src/shared/words.ts';
import { catalogue as german } from '../../../src/words/de.ts';
import { exampleReceipt } from './example-receipt.ts';

test('the page carries the very receipt', async () => {
  const receipt = await exampleReceipt();
  const carried = carriedReceipt(renderReceiptPage(receipt));
  expect(JSON.parse(carried ?? '')).toEqual(JSON.parse(receiptText(receipt)));
});

test('what a receipt says is text on its page, whatever it is', async () => {
  const page = renderReceiptPage(await exampleReceipt());
  expect(page).toContain('&lt;/script&gt;&lt;img src=&quot;https://evil.example/x&quot;&gt;');
  expect(page).not.toContain('<img');
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page.match(/<\/script>/g)).toHaveLength(1);
});

test('the page fetches nothing and runs nothing', async () => {
  const page = renderReceiptPage(await exampleReceipt());
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page).not.toMatch(/\s(src|href|srcset|action|data|poster|on\w+)=(?!&)["']/i);
  expect(page).not.toMatch(/url\(|@import/);
});

test('its times are the same everywhere', async () => {
  const before = process.env['TZ'];
  try {
    process.env['TZ'] = 'Asia/Kathmandu';
    const far = renderReceiptPage(await exampleReceipt());
    process.env['TZ'] = 'America/St_Johns';
    expect(renderReceiptPage(await exampleReceipt())).toBe(far);
    expect(far).toContain('2025-11-21 09:30:00 UTC');
  } finally {
    process.env['TZ'] = before;
  }
});

test('its words are the same in every language', async () => {
  const english = renderReceiptPage(await exampleReceipt());
  try {
    speak('de', { ...german });
    expect(renderReceiptPage(await exampleReceipt())).toBe(english);
  } finally {
    speak('en', {});
  }
});
