import type { BrowserContext, Page } from '@playwright/test';
import { ask, openFromFoot, waitForSeal } from '../../scripts/browser/drive.ts';
import { putConversation } from '../support/put-conversation.ts';
import { filesWith } from '../support/files-with.ts';
import { expectLooksRight } from '../support/looks.ts';
import { storedTexts } from '../support/stored-texts.ts';
import { expect, test } from './airlock.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/** What the browser keeps for the site, asked from outside the page. */
async function kept(context: BrowserContext, page: Page, securityOrigin: string): Promise<string[]> {
  const session = await context.newCDPSession(page);
  const { databaseNames } = await session.send('IndexedDB.requestDatabaseNames', { securityOrigin });
  const { caches } = await session.send('CacheStorage.requestCacheNames', { securityOrigin });
  const { usageBreakdown } = await session.send('Storage.getUsageAndQuota', { origin: securityOrigin });
  const counted = new Set(['file_systems', 'service_workers']);
  const used = usageBreakdown.filter(({ storageType, usage }) => counted.has(storageType) && usage > 0);
  return [...databaseNames, ...caches.map(({ cacheName }) => cacheName), ...used.map(({ storageType }) => storageType)];
}

const secret = 'grey heron 58213';

test('everything is erased, in every tab, and the browser says that nothing is left', async ({ airlock }) => {
  const { page, context, launched } = await airlock.prepared();
  const { origin } = airlock.server;
  await waitForSeal(page);
  await ask(page, `What is the capital of France? ${secret}`);
  expect(filesWith(launched.profileFolder, [secret]).length).toBeGreaterThan(0); // the search finds what is there
  const before = await kept(context, page, origin);
  expect(before).toEqual(
    expect.arrayContaining(['airlock-vault', 'airlock-ledger', 'file_systems', 'service_workers']),
  );
  expect(before.some((name) => name.startsWith('airlock-app-'))).toBe(true);
  const [other, models] = [await context.newPage(), await context.newPage()];
  await other.goto(origin);
  await models.goto(`${origin}/models.html`);
  await models.getByRole('heading', { name: 'On this device' }).waitFor();

  await openFromFoot(page, 'Erase');
  const dialog = page.getByRole('dialog', { name: 'Erase' });
  await expect(dialog).toContainText('1 conversation');
  await expect(dialog).toContainText('1 model');
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.locator('[data-turn=assistant]')).toBeVisible();

  await openFromFoot(page, 'Erase');
  // A slow tab still needs the app's files, to make way, when the others have done so.
  const slow = await context.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  await dialog.getByRole('button', { name: 'Erase everything' }).click();
  for (const tab of [page, other, models]) {
    await expect(tab.locator('[data-erase=done]')).toBeVisible({ timeout: 60_000 });
    await expect(tab.getByRole('heading', { name: 'Nothing is left' })).toBeVisible();
    await expect(tab.locator('body')).not.toContainText(secret);
  }
  await expect.poll(async () => await kept(context, page, origin)).toEqual([]);

  await page.getByRole('button', { name: 'Begin anew' }).click();
  await expect(page.getByRole('button', { name: /^Fetch and begin/ })).toBeVisible();
  await launched.context.close();
  expect(filesWith(launched.profileFolder, [secret])).toEqual([]);
});

test('an erasure that is cut off goes on at the next start, and nothing else starts before', async ({ airlock }) => {
  const { page, launched } = await airlock.prepared();
  // As a crash right after the click leaves it.
  await page.evaluate(() => localStorage.setItem('airlock-erasing', '1'));
  await launched.context.close();
  const again = await airlock.launch({ profileFolder: launched.profileFolder });
  const reopened = again.context.pages()[0] ?? (await again.context.newPage());
  await reopened.goto(`${airlock.server.origin}/models.html`);
  await expect(reopened.locator('[data-erase=done]')).toBeVisible({ timeout: 60_000 });
  await expect.poll(async () => await kept(again.context, reopened, airlock.server.origin)).toEqual([]);
});

/** Puts something where the vault sets aside what it could not read. */
async function setAside(page: Page, said: string): Promise<void> {
  await page.evaluate(async (text) => {
    const opened = indexedDB.open('airlock-vault');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const records = opened.result.transaction('records', 'readwrite').objectStore('records');
    records.put({ text }, ['aside', 'turn', '0a', '0b']);
    await new Promise((resolve) => (records.transaction.oncomplete = resolve));
    opened.result.close();
  }, said);
}

test('a time span is erased, then what was set aside, and then all models', { tag: '@long' }, async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await putConversation(page, 'An old one', ['of long ago']);
  await ask(page, `What is the capital of France? ${secret}`);
  await page.getByRole('textbox', { name: 'Message' }).fill(`And ${secret}`);
  await expect.poll(() => storedTexts(page)).toMatch(new RegExp(`${secret}[^]*And ${secret}`));

  await setAside(page, secret);

  await openFromFoot(page, 'Erase');
  const dialog = page.getByRole('dialog', { name: 'Erase' });
  await dialog.getByRole('radio', { name: 'A time span' }).click();
  await expect(dialog).toContainText('There is no undo');
  await dialog.getByRole('radio', { name: 'From one day to another' }).click();
  await expect(dialog.getByRole('combobox', { name: 'From' })).toBeVisible();
  await dialog.getByRole('radio', { name: 'The last hour' }).click();
  await dialog.getByRole('button', { name: 'Erase 2 conversations' }).click();
  await expect(dialog).toContainText('Erased: 2 conversations');
  await expect(page.locator('[data-turn]')).toHaveCount(0);
  expect((await storedTexts(page)).split(secret), 'but what was set aside').toHaveLength(2);

  await dialog.getByRole('radio', { name: 'What could not be read' }).click();
  await expect(dialog).toContainText('1 part could not be read');
  await expectLooksRight(page, 'set aside');
  await dialog.getByRole('button', { name: 'Remove for good' }).click();
  await expect(dialog).toContainText('Nothing is set aside any more.');
  expect(await storedTexts(page)).not.toContain(secret);

  await dialog.getByRole('radio', { name: 'All models' }).click();
  await expect(dialog).toContainText(/1 model goes.* frees [\d.,]+ MB/);
  await dialog.getByRole('button', { name: 'Erase all models' }).click();
  await expect(dialog).toContainText('There is no model on this device any more');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-trouble=NoModel]')).toBeVisible();
});
