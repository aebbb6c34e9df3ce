import type { Page } from '@playwright/test';

/** All that the vault has stored, as it lies there. */
export function storedTexts(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('airlock-vault');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const all = opened.result.transaction('records').objectStore('records').getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    opened.result.close();
    return JSON.stringify(all.result);
  });
}
