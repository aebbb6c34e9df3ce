import type { Page } from '@playwright/test';
import { ask, openFromFoot, setPassphrase, unlock, waitForModel } from '../../scripts/browser/drive.ts';
import { expectLooksRight } from '../support/looks.ts';
import { expect, test } from './airlock.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/*
 * Somebody with the disk, or a script in the locked page, takes the passphrase's record away. Seen red on the app before: the
 * chat opened, what was typed lay there as plain text, and the sealed root was written over.
 */
const passphrase = 'a canary in a coal mine';
const backupPassphrase = 'four herons on one leg';
const question = 'What is the capital of France? grey heron';
const typed = 'Tippwort 58213';

/** The whole store, byte for byte. */
const readStore = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const opened = indexedDB.open('airlock-vault');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const records = opened.result.transaction('records').objectStore('records');
    const [keys, values] = [records.getAllKeys(), records.getAll()];
    await new Promise((resolve) => (records.transaction.oncomplete = resolve));
    opened.result.close();
    const say = (value: unknown): string =>
      value instanceof Uint8Array ? `bytes ${Array.from(value).join()}` : JSON.stringify(value);
    return Object.fromEntries(keys.result.map((key, index) => [JSON.stringify(key), say(values.result[index])]));
  });

/** @param rest what is done besides */
async function takeHeader(page: Page, rest: 'nothing' | 'open the root' | 'garbage' = 'nothing'): Promise<void> {
  await page.evaluate(async (what) => {
    const opened = indexedDB.open('airlock-vault');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const records = opened.result.transaction('records', 'readwrite').objectStore('records');
    records.delete(['vault']);
    if (what === 'garbage') records.put({ version: 1 }, ['vault']);
    if (what === 'open the root') records.put(crypto.getRandomValues(new Uint8Array(17)).with(0, 2), ['root']);
    await new Promise((resolve) => (records.transaction.oncomplete = resolve));
    opened.result.close();
  }, rest);
}

const lostHeading = (page: Page) => page.getByRole('heading', { name: 'The record of your passphrase is missing' });
const backupDialog = (page: Page) => page.getByRole('dialog', { name: 'Back up and restore' });

async function saveBackup(page: Page): Promise<string> {
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  await openFromFoot(page, 'Back up and restore');
  const dialog = backupDialog(page);
  await dialog.getByRole('textbox', { name: 'New passphrase', exact: true }).fill(backupPassphrase);
  await dialog.getByRole('textbox', { name: 'New passphrase again' }).fill(backupPassphrase);
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the backup' }).click();
  const path = await (await downloading).path();
  await expect(dialog.locator('[data-saving=saved]')).toBeVisible();
  await page.keyboard.press('Escape');
  return path;
}

async function lock(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+Period');
  await expect(page.locator('[data-lock=locked]')).toBeVisible();
}

/** Nothing can be typed, and what is pressed all the same is stored nowhere. */
async function expectClosed(page: Page, before: Record<string, string>): Promise<void> {
  await expect(lostHeading(page)).toBeVisible();
  await expect(page.locator('[data-lock=altered]')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+Period');
  await expect(lostHeading(page)).toBeVisible();
  expect(await readStore(page)).toEqual(before);
}

test('a sealed store without its header is neither shown nor written, and a backup takes its place', async ({
  airlock,
}) => {
  const { page, context } = await airlock.prepared();
  await ask(page, question);
  const file = await saveBackup(page);
  await setPassphrase(page, passphrase);
  await page.getByRole('textbox', { name: 'Message' }).fill('not sent, heron');
  await lock(page);
  const whole = await readStore(page);
  expect(JSON.stringify(whole)).not.toContain('heron');

  await takeHeader(page);
  const { ['["vault"]']: _header, ...without } = whole;
  expect(await readStore(page)).toEqual(without);
  await page.reload();
  await expectClosed(page, without);
  await expectLooksRight(page, 'without the header');
  const other = await context.newPage();
  await other.goto(airlock.server.origin);
  await expectClosed(other, without);
  await other.close();
  for (const rest of ['garbage', 'open the root'] as const) {
    await takeHeader(page, rest);
    const now = await readStore(page);
    await page.reload();
    await expectClosed(page, now);
  }

  await page.getByRole('button', { name: 'Restore a backup' }).click();
  const dialog = backupDialog(page);
  await expect(dialog.getByRole('button', { name: 'Save the backup' })).toHaveCount(0);
  const choosing = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a backup' }).click();
  await (await choosing).setFiles(file);
  await dialog.getByRole('textbox', { name: 'Passphrase of the backup' }).fill(backupPassphrase);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Add them' }).click();
  await expect(dialog.locator('[data-restoring=restored]')).toContainText('1 conversation added');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: question, exact: true }).click();
  await expect(page.locator('[data-answer-text]')).toContainText('Paris');
  await page.reload();
  await waitForModel(page);
  await expect(page.getByRole('button', { name: question, exact: true })).toBeVisible();
  // Nothing of what was sealed is left, and a passphrase can be set again.
  const after = await readStore(page);
  expect(Object.keys(after).filter((key) => after[key]?.startsWith('bytes') && key !== '["root"]')).toEqual([]);
  await setPassphrase(page, passphrase);
  await lock(page);
  await unlock(page, passphrase);
  await expect(page.getByRole('button', { name: question, exact: true })).toBeVisible();
});

test('a header that is taken from an open page closes it at the next write, and everything can be erased', async ({
  airlock,
}) => {
  const { page } = await airlock.prepared();
  await setPassphrase(page, passphrase);
  await ask(page, question);
  const whole = await readStore(page);
  await takeHeader(page, 'open the root');
  const altered = await readStore(page);
  expect(altered).not.toEqual(whole);
  await page.getByRole('textbox', { name: 'Message' }).fill(typed);
  await expect(lostHeading(page)).toBeVisible();
  await expectClosed(page, altered);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.locator('[data-erase=done]')).toBeVisible({ timeout: 60_000 });
  const left = await page.evaluate(async () => {
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return { databases: (await indexedDB.databases()).map(({ name }) => name), files };
  });
  expect(left).toEqual({ databases: [], files: [] });
});
