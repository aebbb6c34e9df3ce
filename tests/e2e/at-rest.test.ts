import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { transformWithOxc } from 'vite';
import { ask, setPassphrase, unlock, waitForModel } from '../../scripts/browser/drive.ts';
import { startVictim, type Victim } from '../../scripts/torture/victim.ts';
import { filesWith } from '../support/files-with.ts';
import { expect, test } from './airlock.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/*
 * What can be read on the disk of a conversation: with a passphrase nothing, without one all of it, by the same search. Two
 * ways to look. From inside, every record of IndexedDB, every cache and file as the browser gives it to a page: it sees
 * through the packing of the database, and not what lies in its files beside the records. From outside, the bytes of every
 * file of the profile once the browser is gone: it sees old records, logs and what the browser keeps by itself, and
 * not what is packed.
 */
const passphrase = 'a canary in a coal mine';
const canary = 'Kanarienvogel 58213';
const words = [canary, 'Kanarienvogel', 'hellgrau', passphrase];

/** `findText` of `tests/support`, in the page. */
async function findInside(page: Page): Promise<string[]> {
  const file = new URL('../support/find-text.ts', import.meta.url).pathname;
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  return await page.evaluate(
    `(() => { ${code.replaceAll('export ', '')}; return findText(${JSON.stringify(words)}); })()`,
  );
}

async function beginAnswer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New conversation' }).click();
  await page.getByRole('textbox', { name: 'Message' }).fill(`Tell a long story about ${canary} and the sea.`);
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await page.locator('[data-answer-text]').allInnerTexts()).join('').length)
    .toBeGreaterThan(150);
}

/** Killed before the next one starts, and when a test fails. */
let victim: Victim | undefined;
test.afterEach(() => victim?.kill());

for (const isSealed of [true, false])
  test(
    isSealed
      ? 'with a passphrase no word of a conversation can be read on the disk, whatever happened to it'
      : 'without a passphrase the same search finds it',
    { tag: '@long' },
    async ({ airlock }) => {
      test.setTimeout(400_000); // three times through every file of the model
      const { launched } = await airlock.prepared();
      await launched.context.close();
      const look = (found: readonly string[], when: string): void => {
        if (isSealed) expect(found, when).toEqual([]);
        else expect(found, when).not.toEqual([]);
      };

      victim = await startVictim(launched.profileFolder);
      const { page } = victim;
      await page.goto(airlock.server.origin);
      await waitForModel(page);
      if (isSealed) await setPassphrase(page, passphrase);
      await ask(page, `What is the capital of France? ${canary}, hellgrau`);
      await page.getByRole('button', { name: /^Actions for What is/ }).click();
      await page.getByRole('menuitem', { name: 'Rename' }).click();
      await page.getByRole('textbox', { name: 'Title' }).fill(`The title of ${canary}`);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: `The title of ${canary}`, exact: true })).toBeVisible();
      look(await findInside(page), 'after writing');
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: /^Search/ }).fill('hellgrau');
      await expect(page.getByRole('option').first().locator('mark').first()).toContainText('hellgrau');
      await page.keyboard.press('Escape');
      look(await findInside(page), 'after searching');
      await beginAnswer(page);
      look(await findInside(page), 'while it is answered');
      await victim.kill();
      look(filesWith(launched.profileFolder, words), 'in the files, when the browser was killed in the middle');

      const again = (victim = await startVictim(launched.profileFolder));
      await again.page.goto(airlock.server.origin);
      if (isSealed) await unlock(again.page, passphrase);
      await again.page.getByRole('button', { name: `The title of ${canary}`, exact: true }).click();
      await expect(again.page.locator('[data-turn=user]')).toContainText('hellgrau');
      look(await findInside(again.page), 'after the restart');
      await again.close();
      look(filesWith(launched.profileFolder, words), 'in the files, when it was closed');
    },
  );
