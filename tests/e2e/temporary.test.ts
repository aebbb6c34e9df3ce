import type { Page } from '@playwright/test';
import { ask } from '../../scripts/browser/drive.ts';
import { expect, test } from './airlock.ts';

/** All that the vault and the Web Storage of this tab hold, as they lie there. */
async function readKept(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const opened = indexedDB.open('airlock-vault');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const records = opened.result.transaction('records').objectStore('records');
    const [keys, values] = [records.getAllKeys(), records.getAll()];
    await new Promise((resolve) => (records.transaction.oncomplete = resolve));
    opened.result.close();
    return JSON.stringify([keys.result, values.result, { ...localStorage }, { ...sessionStorage }]);
  });
}

test(
  'a temporary conversation says so, is written nowhere, and is gone when it is left',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    await ask(page, 'Say yes. Canarybird.');
    const kept = page.getByRole('button', { name: 'Say yes. Canarybird.', exact: true });
    await expect(kept).toBeVisible();
    await page.getByRole('button', { name: 'New conversation' }).click();
    // The search stores the words of what was asked: that is waited for, so that nothing changes any more by itself.
    await expect.poll(() => readKept(page), { timeout: 20_000 }).toContain('"isUnfinished":false');
    const before = await readKept(page);

    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('temporary');
    await expect(page.getByRole('option').first()).toHaveText('Temporary conversation');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Temporary', { exact: true })).toBeVisible();
    await ask(page, 'Say yes. Zanzibarfish.');
    // Longer than what is kept of a draft, of a growing answer and of its words takes to be stored.
    await page.waitForTimeout(5000);
    expect(await readKept(page)).toBe(before);
    await expect(page.locator('[data-turn=user]')).toHaveText(/Zanzibarfish/);
    await expect(page.getByRole('navigation', { name: 'Conversations' })).not.toContainText('Zanzibarfish');

    await page.getByRole('button', { name: 'New conversation' }).click();
    await expect(page.getByText('Temporary', { exact: true })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Talk in private' })).toBeVisible();
    expect(await readKept(page)).toBe(before);
  },
);
