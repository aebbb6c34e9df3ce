import type { Page } from '@playwright/test';

/** Writes to this origin's storage until the browser refuses the smallest thing. Set the quota before. */
export async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opened = indexedDB.open('filler');
    opened.addEventListener('upgradeneeded', () => opened.result.createObjectStore('bytes', { autoIncrement: true }));
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const put = async (sizeBytes: number): Promise<boolean> => {
      const writing = opened.result.transaction('bytes', 'readwrite');
      writing.objectStore('bytes').put(crypto.getRandomValues(new Uint8Array(sizeBytes)));
      return await new Promise((resolve) => {
        writing.addEventListener('complete', () => resolve(true));
        writing.addEventListener('abort', () => resolve(false));
      });
    };
    for (const sizeBytes of [65_536, 4096, 256, 1]) while (await put(sizeBytes));
    opened.result.close();
  });
}

/** Makes room again. */
export async function emptyDisk(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const asked = indexedDB.deleteDatabase('filler');
    await new Promise((resolve) => (asked.onsuccess = resolve));
  });
}
