import type { RawStore } from '../raw-store.ts';
import { within } from '../store-keys.ts';

/** Held by the tab that restores: only what nobody waits for any more is swept away. */
export const restoreLock = 'airlock-restore';

/** Removes what a restore that was cut off has left. */
export async function sweepStaged(raw: Pick<RawStore, 'keys' | 'remove'>): Promise<void> {
  await navigator.locks.request(restoreLock, { ifAvailable: true }, async (lock) => {
    if (lock && (await raw.keys(within('staged'))).length > 0) await raw.remove(within('staged'));
  });
}
