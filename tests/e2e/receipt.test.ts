import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { ask, waitForSeal } from '../../scripts/browser/drive.ts';
import type { Receipt } from '../../src/privacy/receipt/receipt-schema.ts';
import { expectAccessible } from '../support/looks.ts';
import { expect, test } from './airlock.ts';

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Privacy meter/ }).click();
  await page.getByRole('button', { name: 'Keep a receipt' }).click();
}

async function make(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make the receipt' }).click();
  await page.locator('[data-receipt=made]').waitFor({ timeout: 60_000 });
}

async function save(page: Page, button: string, path: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^airlock-receipt-[\d-]+\.(json|html)$/);
  await download.saveAs(path);
  return readFileSync(path, 'utf8');
}

function verify(path: string): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'verify-receipt', path], {
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

/** Asks, and stops the answer when there is some of it, if it has not come to its end: some never do. */
async function beginAndStop(page: Page, question: string): Promise<string> {
  await page.getByRole('textbox', { name: 'Message' }).fill(question);
  await page.keyboard.press('Enter');
  const answer = page.locator('[data-answer-text]').first();
  await expect.poll(async () => (await answer.innerText()).length, { timeout: 60_000 }).toBeGreaterThan(30);
  await page.keyboard.press('Escape');
  await page.locator('[data-turn=assistant]:not([data-outcome=writing])').waitFor();
  return await answer.innerText();
}

test('a receipt of a conversation verifies in both forms, and has not a word of the conversation in it', async ({
  airlock,
}, testInfo) => {
  const { page, context } = await airlock.prepared();
  await waitForSeal(page);
  const words = ['Kaleidozaster', 'Mondkalbsuppe', 'Quittenrauch'];
  const answer = await beginAndStop(page, `Repeat after me: ${words.join(' ')}`);
  await ask(page, 'What is the capital of France?');
  airlock.server.hits.length = 0;

  await openDialog(page);
  await expect(page.getByRole('button', { name: 'This conversation' })).toHaveAttribute('aria-pressed', 'true');
  await make(page);
  await expectAccessible(page, 'the receipt');
  const json = await save(page, 'Save as JSON', testInfo.outputPath('receipt.json'));
  const html = await save(page, 'Save as a page to print', testInfo.outputPath('receipt.html'));

  const said = [...words, answer.slice(0, 30), 'Repeat after', 'capital of France'].filter((text) => text !== '');
  for (const text of said) {
    expect(json.toLowerCase()).not.toContain(text.toLowerCase());
    expect(html.toLowerCase()).not.toContain(text.toLowerCase());
  }

  const receipt = JSON.parse(json) as Receipt;
  const header = receipt.policy.headers.find(({ name }) => name === 'Content-Security-Policy');
  expect(receipt.policy.inForce.contentSecurityPolicy).toBe(header?.value);
  expect(receipt.policy.inForce.guardBuild).toBe(receipt.app.build);
  expect(receipt.meter).toMatchObject({ state: 'sealed', level: 'browser' });
  expect(receipt.span.conversation?.turnCount).toBe(4);
  expect(receipt.canaryRuns.at(-1)).toMatchObject({ policyStands: true, allowlistStands: true });
  expect(receipt.app.list?.files.every(({ isAsPublished }) => isAsPublished)).toBe(true);
  expect(receipt.model?.parts.every(({ isAsPublished }) => isAsPublished)).toBe(true);

  for (const name of ['receipt.json', 'receipt.html']) {
    const { code, said: output } = verify(testInfo.outputPath(name));
    expect(code, output).toBe(0);
    expect(output).toMatch(/right +The app’s files are those of the build here/);
    expect(output).toMatch(/right +The policy is that of the build here/);
    expect(output).toMatch(/right +The model’s hashes are those of the manifest here/);
  }
  expect(html).toContain(receipt.digest);

  // Nothing of all this went anywhere, and the page is as sealed as before.
  expect(airlock.server.hits).toEqual([]);
  await expect(page.locator('[data-meter]')).toHaveAttribute('data-meter', 'sealed');
  await expect(page.locator('[data-meter]')).toHaveAttribute('data-sent', '0');

  const paper = await context.newPage();
  const troubles: string[] = [];
  paper.on('console', (message) => troubles.push(message.text()));
  await paper.goto(pathToFileURL(testInfo.outputPath('receipt.html')).href);
  await expect(paper.getByRole('heading', { name: 'Airlock receipt' })).toBeVisible();
  await expect(paper.getByText(receipt.digest).first()).toBeVisible();
  expect(troubles).toEqual([]);
});

test(
  'a receipt of everything has every entry since the first, one of today no more, and each says what was changed',
  { tag: '@long' },
  async ({ airlock }, testInfo) => {
    const { page } = await airlock.prepared();
    await waitForSeal(page);
    await openDialog(page);
    // Without a conversation there is none to choose.
    await expect(page.getByRole('button', { name: 'This conversation' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Everything on record' }).click();
    await make(page);
    const all = JSON.parse(await save(page, 'Save as JSON', testInfo.outputPath('all.json'))) as Receipt;
    expect(all.ledger.entries.length).toBe(all.ledger.head.sequence);
    expect(all.ledger.before.sequence).toBe(0);
    expect(verify(testInfo.outputPath('all.json')).code).toBe(0);

    // One file of the app and the record are changed on the device: the next receipt says so, and does not verify.
    await page.evaluate(async () => {
      const name = (await caches.keys()).find((one) => one.startsWith('airlock-app-')) ?? '';
      await (await caches.open(name)).put('/icons/icon.svg', new Response('changed'));
      const database = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open('airlock-ledger');
        asked.addEventListener('success', () => resolve(asked.result));
      });
      const records = database.transaction('entries', 'readwrite').objectStore('entries');
      const asked = records.get(2) as IDBRequest<object>;
      asked.addEventListener('success', () => records.put({ ...asked.result, destination: 'https://other.test' }, 2));
      await new Promise((resolve) => records.transaction.addEventListener('complete', resolve));
      database.close();
    });
    await page.getByRole('button', { name: 'Today' }).click();
    await make(page);
    await save(page, 'Save as JSON', testInfo.outputPath('changed.json'));
    const { code, said } = verify(testInfo.outputPath('changed.json'));
    expect(code, said).toBe(1);
    expect(said).toMatch(/WRONG +The app’s files on the device were those of its build \(\/icons\/icon\.svg\)/);
    expect(said).toMatch(/WRONG +The ledger's chain holds .*\(broken at entry 2\)/);
  },
);
