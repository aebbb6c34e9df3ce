import type { Book } from '../book.ts';
import type { RawStore } from '../raw-store.ts';
import { within } from '../store-keys.ts';

/** Held by the tab that restores: only what nobody waits for any more is swept away. */
export const restoreLock = 'airlock-restore';

/** Removes what a restore that was cut off has left. */
export async function sweepStaged(raw: Pick<RawStore, 'keys'>, book: Book): Promise<void> {
  await navigator.locks.request(restoreLock, { ifAvailable: true }, async (lock) => {
    if (lock) await removeStaged(raw, book);
  });
}

export async function removeStaged(raw: Pick<RawStore, 'keys'>, book: Book): Promise<void> {
  if ((await raw.keys(within('staged'))).length === 0) return;
  await book.change([], async () => ({ deletes: [within('staged')] }));
}
