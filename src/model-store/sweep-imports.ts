import type { ModelStore } from './model-store.ts';

const idPrefix = 'disk-';

export function createImportId(): string {
  return idPrefix + crypto.randomUUID();
}

/** Held as long as the import lives: what lies here without it was left by one that broke. */
export function importLock(id: string): string {
  return `airlock-import-${id}`;
}

/** Removes what imports left that never came to their end, in this tab or another. */
export async function sweepImports(store: ModelStore): Promise<void> {
  const left = (await store.unlisted()).filter((id) => id.startsWith(idPrefix));
  for (const id of left) {
    await navigator.locks.request(importLock(id), { ifAvailable: true }, async (lock) => {
      if (lock && (await store.unlisted()).includes(id)) await store.remove(id);
    });
  }
}
