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

const key = 'airlock-lock';

export function createLockSettings(storage: Pick<Storage, 'getItem' | 'setItem'>): KeptLockSettings {
  const settings = createStore<LockSettings>(read(storage.getItem(key)));
  return {
    ...settings,
    idleChoices,
    change(next) {
      settings.set(next);
      try {
        storage.setItem(key, `${next.idleMinutes} ${next.whenHidden ? 'hidden' : 'shown'}`);
      } catch {
        // A full or forbidden storage costs the setting at the next start, not the lock now.
      }
    },
  };
}

function read(stored: string | null): LockSettings {
  const [minutes, hidden] = stored?.split(' ') ?? [];
  const idleMinutes = minutes ? Number(minutes) : Number.NaN;
  return { idleMinutes: idleChoices.includes(idleMinutes) ? idleMinutes : 15, whenHidden: hidden === 'hidden' };
}
