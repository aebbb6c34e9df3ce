import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ask, openFromFoot, prepareDevice, waitForSeal } from '../../scripts/browser/drive.ts';
import { putConversation } from '../support/put-conversation.ts';
import { expectLooksRight } from '../support/looks.ts';
import { expect, test } from './airlock.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

const passphrase = 'four herons on one leg';
const question = 'What is the capital of France? grey heron 58213';

const messageOf = (page: Page) => page.getByRole('textbox', { name: 'Message' });
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Back up and restore' });

async function openDialog(page: Page): Promise<void> {
  await openFromFoot(page, 'Back up and restore');
  await dialogOf(page).getByText('Last backup from').or(dialogOf(page).getByText('No backup has been')).waitFor();
}

async function choose(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await dialogOf(page).getByRole('button', { name: 'Choose a backup' }).click();
  await (await chooser).setFiles(path);
}

/** Saves an encrypted one as browsers without a dialog for saving do. @returns where the file lies */
async function saveSealed(page: Page): Promise<string> {
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  const dialog = dialogOf(page);
  await dialog.getByRole('textbox', { name: 'New passphrase', exact: true }).fill(passphrase);
  await dialog.getByRole('textbox', { name: 'New passphrase again' }).fill(passphrase);
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the backup' }).click();
  const download = await downloading;
  await expect(dialog.locator('[data-saving=saved]')).toContainText('Every byte was read back');
  expect(download.suggestedFilename()).toMatch(/^airlock-\d{4}-\d\d-\d\d\.airlock$/);
  return await download.path();
}

test(
  'a conversation is saved sealed, erased with everything else, and comes back from the file',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page, context } = await airlock.prepared();
    await waitForSeal(page);
    await ask(page, question);
    const answer = await page.locator('[data-answer-text]').innerText();
    // What is typed is in it to the last letter, though it is kept only a moment later.
    await messageOf(page).fill('And of Spain? grey heron');
    await page.evaluate(() => localStorage.setItem('airlock-looks', 'dark system 115'));
    await openDialog(page);
    const path = await saveSealed(page);
    const bytes = readFileSync(path);
    expect(bytes.includes('"format":"airlock backup"')).toBe(true);
    expect(bytes.includes('heron')).toBe(false);
    await expect(dialogOf(page)).toContainText('Last backup from this browser: ');

    await page.keyboard.press('Escape');
    await openFromFoot(page, 'Erase');
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.locator('[data-erase=done]')).toBeVisible({ timeout: 60_000 });
    await page.close();
    const fresh = await context.newPage();
    await prepareDevice(fresh, airlock.server.origin);
    await waitForSeal(fresh);
    await expect(fresh.getByText('What you ask is kept here')).toBeVisible();

    await openDialog(fresh);
    await choose(fresh, path);
    const field = fresh.getByRole('textbox', { name: 'Passphrase of the backup' });
    await field.fill('five herons on one leg');
    await fresh.keyboard.press('Enter');
    await expect(fresh.locator('[data-trouble=BackupNotOpened]')).toBeVisible();
    await field.fill(passphrase);
    await fresh.keyboard.press('Enter');
    await expect(fresh.locator('[data-restoring=ready]')).toContainText('1 conversation with 2 messages');
    await expect(fresh.locator('[data-restoring=ready]')).toContainText('Typed and not sent: 1 of 1 added');
    await expect(fresh.locator('[data-restoring=ready]')).toContainText('look and text size');
    await expect(fresh.locator('html')).toHaveAttribute('data-theme', 'system');
    await expect(fresh.getByRole('button', { name: question, exact: true })).toHaveCount(0);
    await fresh.getByRole('button', { name: 'Add them' }).click();
    await expect(fresh.locator('[data-restoring=restored]')).toContainText('1 conversation added');
    await expect(fresh.locator('html')).toHaveAttribute('data-theme', 'dark');
    await fresh.keyboard.press('Escape');
    await fresh.getByRole('button', { name: question, exact: true }).click();
    await expect(fresh.locator('[data-answer-text]')).toHaveText(answer);
    await expect(messageOf(fresh)).toHaveText('And of Spain? grey heron');
    await expect(fresh.locator('[data-meter=sealed]')).toBeVisible();
  },
);

test('axe finds nothing on the way, and nothing scrolls sideways on a phone', { tag: '@long' }, async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await putConversation(page, 'A letter to Ana', ['Dear Ana']);
  await page.reload();
  await waitForSeal(page);
  await messageOf(page).fill('Half a letter');
  await openDialog(page);
  await expectLooksRight(page, 'saving');
  const path = await saveSealed(page);
  await expectLooksRight(page, 'saved');
  await page.keyboard.press('Escape');
  await messageOf(page).fill('Another');
  await openDialog(page);
  await choose(page, path);
  await expectLooksRight(page, 'asking');
  await page.getByRole('textbox', { name: 'Passphrase of the backup' }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-restoring=ready]')).toContainText('Staying as they are: 1 conversation');
  await page.getByRole('radio', { name: 'Replace what is here' }).click();
  await expect(page.locator('[data-restoring=ready]')).toContainText('gone or set back: 1');
  await expectLooksRight(page, 'ready');
  await page.getByRole('button', { name: 'Replace everything here' }).click();
  await expect(page.locator('[data-restoring=restored]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(messageOf(page), 'the field shows what is kept now').toHaveText('Half a letter');
});
