import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Puts a whole store of `stores/` in the place of what the vault has. Nothing is to be written meanwhile. */
export async function putRecords(page: Page, name: 'version-1-open' | 'version-1-sealed'): Promise<void> {
  const json = readFileSync(new URL(`stores/${name}.json`, import.meta.url), 'utf8');
  await page.evaluate(async (text) => {
    // JSON knows no bytes: there they are an object with their base64.
    const stored = JSON.parse(text, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'base64' in value
        ? Uint8Array.from(atob(String(value.base64)), (letter) => letter.charCodeAt(0))
        : value,
    ) as [IDBValidKey, unknown][];
    const opened = indexedDB.open('airlock-vault');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const records = opened.result.transaction('records', 'readwrite').objectStore('records');
    records.clear();
    for (const [key, value] of stored) records.put(value, key);
    await new Promise((resolve) => (records.transaction.oncomplete = resolve));
    opened.result.close();
  }, json);
}
