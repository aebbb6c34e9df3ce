import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { transformWithOxc } from 'vite';
import { ask, openFromFoot, unlock, waitForModel } from '../../scripts/browser/drive.ts';
import { startVictim, type Victim } from '../../scripts/torture/victim.ts';
import { filesWith } from '../support/files-with.ts';
import { putRecords } from '../support/put-records.ts';
import { expect, test } from './airlock.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/*
 * What can be read on the disk of a conversation: with a passphrase nothing, without one all of it, by the same search. Two
 * ways to look. From inside, every record of IndexedDB, every cache and file as the browser gives it to a page: it sees
 * through the packing of the database, and not what lies in its files beside the records. From outside, the bytes of every
 * file of the profile once the browser is gone: it sees old records, logs and what the browser keeps by itself, and
 * not what is packed. Each way into the vault has a word of its own: without a passphrase that very word has to be found.
 */
const passphrase = 'a canary in a coal mine';
const canaries = {
  /** In the stores of version 1. */
  migrated: 'Kanarienvogel question',
  written: 'Blaumeise 58213',
  broughtIn: 'Rotkehlchen 31127',
  streamed: 'Zilpzalp 47120',
};
type Canary = keyof typeof canaries;

/** `findText` of `tests/support`, in the page. */
async function findInside(page: Page, words: readonly string[]): Promise<string[]> {
  const file = new URL('../support/find-text.ts', import.meta.url).pathname;
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  return await page.evaluate(
    `(() => { ${code.replaceAll('export ', '')}; return findText(${JSON.stringify(words)}); })()`,
  );
}

/** The store of an earlier version in the place of the empty one, until it is of this version. */
async function migrate(page: Page, isSealed: boolean): Promise<void> {
  await putRecords(page, isSealed ? 'version-1-sealed' : 'version-1-open');
  await page.reload();
  if (isSealed) await unlock(page, passphrase);
  await expect(page.getByRole('button', { name: 'Kanarienvogel sky', exact: true })).toBeVisible();
  await expect.poll(() => page.evaluate(readVersion)).toBe(2);
  await waitForModel(page);
}

/** Runs in the page. docs/vault-format.md: without a version before it, a root in the open has 16 bytes. */
async function readVersion(): Promise<number | undefined> {
  const opened = indexedDB.open('airlock-vault');
  await new Promise((resolve) => (opened.onsuccess = resolve));
  const asked = opened.result.transaction('records').objectStore('records').get(['root']) as IDBRequest<Uint8Array>;
  await new Promise((resolve) => (asked.onsuccess = resolve));
  opened.result.close();
  return asked.result.length > 16 ? asked.result[0] : 1;
}

async function bringIn(page: Page): Promise<void> {
  const words = canaries.broughtIn;
  const conversation = { version: 2, id: '0brought', title: `About ${words}`, createdAtMs: 1, updatedAtMs: 1 };
  const place = { version: 2, id: '0turn', conversationId: '0brought', parentId: null, createdAtMs: 1 };
  const head = { format: 'airlock-conversations', version: 1, exportedAtMs: 1 };
  const file = [head, { conversation, turns: [{ ...place, role: 'user', text: `What of the ${words}?` }] }];
  await openFromFoot(page, 'Take it with you');
  const buffer = Buffer.from(JSON.stringify(file));
  await page
    .getByLabel('File of conversations')
    .setInputFiles({ name: 'takeout.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Take 1 conversation' }).click();
  await expect(page.locator('[data-bring-in=taken]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: conversation.title, exact: true })).toBeVisible();
}

async function beginAnswer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New conversation' }).click();
  await page
    .getByRole('textbox', { name: 'Message' })
    .fill(`Tell a long story about ${canaries.streamed} and the sea.`);
  await page.keyboard.press('Enter');
  // Enough to have been stored; a busy machine takes its time.
  await expect
    .poll(async () => (await page.locator('[data-answer-text]').allInnerTexts()).join('').length, { timeout: 120_000 })
    .toBeGreaterThan(60);
}

/** Killed before the next one starts, and when a test fails. */
let victim: Victim | undefined;
test.afterEach(() => victim?.kill());

for (const isSealed of [true, false])
  test(
    isSealed
      ? 'with a passphrase no word of a conversation can be read on the disk, whatever happened to it'
      : 'without a passphrase the same search finds each of them',
    { tag: '@long' },
    async ({ airlock }) => {
      test.setTimeout(400_000); // some times through every file of the model
      const { launched } = await airlock.prepared();
      await launched.context.close();
      /** Sealed, no word may be found; in the open, the one that has just come in. */
      async function look(where: (words: readonly string[]) => Promise<string[]> | string[], of: Canary, when: string) {
        if (isSealed) expect(await where([...Object.values(canaries), 'hellgrau', passphrase]), when).toEqual([]);
        else expect(await where([canaries[of]]), when).not.toEqual([]);
      }
      const onDisk = (words: readonly string[]): string[] => filesWith(launched.profileFolder, words);

      victim = await startVictim(launched.profileFolder);
      const { page } = victim;
      const inside = (words: readonly string[]): Promise<string[]> => findInside(page, words);
      await page.goto(airlock.server.origin);
      await waitForModel(page);
      await migrate(page, isSealed);
      await look(inside, 'migrated', 'after migrating');

      await page.getByRole('button', { name: 'New conversation' }).click();
      await ask(page, `What is the capital of France? ${canaries.written}, hellgrau`);
      await page.getByRole('button', { name: /^Actions for What is/ }).click();
      await page.getByRole('menuitem', { name: 'Rename' }).click();
      await page.getByRole('textbox', { name: 'Title' }).fill(`The title of ${canaries.written}`);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: `The title of ${canaries.written}`, exact: true })).toBeVisible();
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: /^Search/ }).fill('hellgrau');
      await expect(page.getByRole('option').first().locator('mark').first()).toContainText(/hellgrau/i);
      await page.keyboard.press('Escape');
      await look(inside, 'written', 'after writing and searching');

      await bringIn(page);
      await look(inside, 'broughtIn', 'after bringing in a file');

      await beginAnswer(page);
      await look(inside, 'streamed', 'while it is answered');
      await victim.kill();
      await look(onDisk, 'streamed', 'in the files, when the browser was killed in the middle');

      const again = (victim = await startVictim(launched.profileFolder));
      await again.page.goto(airlock.server.origin);
      if (isSealed) await unlock(again.page, passphrase);
      await again.page.getByRole('button', { name: `The title of ${canaries.written}`, exact: true }).click();
      await expect(again.page.locator('[data-turn=user]')).toContainText(/hellgrau/i);
      await look((words) => findInside(again.page, words), 'streamed', 'after the restart');
      await again.close();
      for (const canary of Object.keys(canaries) as Canary[])
        await look(onDisk, canary, `in the files, when it was closed: ${canary}`);
    },
  );
