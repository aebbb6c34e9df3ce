import { createStore, type Readable } from '../shared/store.ts';

/** When the page locks by itself. Kept beside the vault, in the open: it is needed while that is locked, and has no text. */
export interface LockSettings {
  /** 0: never. */
  idleMinutes: number;
  whenHidden: boolean;
}

export interface KeptLockSettings extends Readable<LockSettings> {
  /** The minutes that can be chosen. */
  readonly idleChoices: readonly number[];
  change(settings: LockSettings): void;
}

const idleChoices: readonly number[] = [1, 5, 15, 60, 0];

export const lockKey = 'airlock-lock';

export function createLockSettings(storage: Pick<Storage, 'getItem' | 'setItem'>): KeptLockSettings {
  const settings = createStore<LockSettings>(readLock(storage.getItem(lockKey)));
  return {
    ...settings,
    idleChoices,
    change(next) {
      settings.set(next);
      try {
        storage.setItem(lockKey, writeLock(next));
      } catch {
        // A full or forbidden storage costs the setting at the next start, not the lock now.
      }
    },
  };
}

export function readLock(stored: string | null): LockSettings {
  const [minutes, hidden] = stored?.split(' ') ?? [];
  const idleMinutes = minutes ? Number(minutes) : Number.NaN;
  return { idleMinutes: idleChoices.includes(idleMinutes) ? idleMinutes : 15, whenHidden: hidden === 'hidden' };
}

export function writeLock({ idleMinutes, whenHidden }: LockSettings): string {
  return `${idleMinutes} ${whenHidden ? 'hidden' : 'shown'}`;
}
