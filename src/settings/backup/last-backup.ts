import { createStore, type Readable } from '../../shared/store.ts';

/** When a backup was last saved, and when one last asked not to be reminded. In the open beside the vault: it has no text. */
export interface LastBackup {
  savedAtMs?: number;
  dismissedAtMs?: number;
}

export interface KeptLastBackup extends Readable<LastBackup> {
  saved(nowMs?: number): void;
  /** Not to be reminded for a month. */
  dismiss(nowMs?: number): void;
}

const key = 'airlock-backup';
const dayMs = 24 * 60 * 60 * 1000;
const restDays = 14;
const quietDays = 30;
/** Fewer than these can be written again. */
const leastCount = 5;

export function createLastBackup(storage: Pick<Storage, 'getItem' | 'setItem'>): KeptLastBackup {
  const last = createStore(read(storage.getItem(key)));
  function change(next: LastBackup): void {
    last.set(next);
    try {
      storage.setItem(key, `${next.savedAtMs ?? ''} ${next.dismissedAtMs ?? ''}`);
    } catch {
      // A full or forbidden storage costs the reminder its memory, and nothing else.
    }
  }
  return {
    ...last,
    saved: (nowMs = Date.now()) => change({ savedAtMs: nowMs }),
    dismiss: (nowMs = Date.now()) => change({ ...last.get(), dismissedAtMs: nowMs }),
  };
}

function read(stored: string | null): LastBackup {
  const [savedAtMs, dismissedAtMs] = (stored ?? '').split(' ').map(Number);
  return { ...(savedAtMs ? { savedAtMs } : {}), ...(dismissedAtMs ? { dismissedAtMs } : {}) };
}

/**
 * How many conversations would be lost that no backup has, where it is time to say so: some, for two weeks, and not
 * within a month of being asked to be quiet. Else 0.
 */
export function countAtRisk(
  { savedAtMs, dismissedAtMs }: LastBackup,
  conversations: readonly { createdAtMs: number; updatedAtMs: number }[],
  nowMs: number,
): number {
  if (dismissedAtMs !== undefined && nowMs - dismissedAtMs < quietDays * dayMs) return 0;
  const changed = conversations.filter(({ updatedAtMs }) => updatedAtMs > (savedAtMs ?? 0));
  const sinceMs = savedAtMs ?? Math.min(...changed.map(({ createdAtMs }) => createdAtMs));
  return changed.length >= leastCount && nowMs - sinceMs >= restDays * dayMs ? changed.length : 0;
}
