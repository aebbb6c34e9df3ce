import { asTrouble, isAbort, type Trouble } from '../../shared/errors.ts';
import { createStore, type Readable } from '../../shared/store.ts';
import { saveBackup, type SavedBackup, type SaveProgress } from '../../vault/backup/save-backup.ts';
import type { VaultInside } from '../../vault/inside.ts';
import { chooseTarget, type BackupTarget } from './backup-target.ts';
import { readSettings, type KeptSettings } from './carry-settings.ts';

export type SavingState =
  | { phase: 'idle' | 'starting' }
  | SaveProgress
  | { phase: 'saved'; kind: BackupTarget['kind']; isSealed: boolean; saved: SavedBackup }
  | { phase: 'failed'; trouble: Trouble };

/** Saves a backup, as far as a person lets it. */
export interface Saving {
  readonly state: Readable<SavingState>;
  /** Resolves when it has ended, however it did. Without a passphrase the file is in the open. */
  begin(passphrase: string | undefined): Promise<void>;
  cancel(): void;
}

export interface SavingParts {
  inside: VaultInside;
  settings: KeptSettings;
  /** Puts into the vault what was typed a moment ago. */
  keepTyped: () => Promise<void>;
  onSaved: () => void;
}

export function createSaving({ inside, settings, keepTyped, onSaved }: SavingParts): Saving {
  const state = createStore<SavingState>({ phase: 'idle' });
  let controller = new AbortController();
  return {
    state,
    async begin(passphrase) {
      controller = new AbortController();
      const { signal } = controller;
      state.set({ phase: 'starting' });
      try {
        // First of all, while the click still counts as one.
        const target = await chooseTarget(`airlock-${new Date().toISOString().slice(0, 10)}.airlock`);
        await keepTyped();
        const saved = await saveBackup(inside, {
          passphrase,
          settings: await readSettings(settings),
          write: (pieces) => target.write(pieces, signal),
          onProgress: (progress) => state.set(progress),
          signal,
        });
        target.finish();
        state.set({ phase: 'saved', kind: target.kind, isSealed: passphrase !== undefined, saved });
        onSaved();
      } catch (error) {
        state.set(isAbort(error) ? { phase: 'idle' } : { phase: 'failed', trouble: asTrouble(error, 'StorageFailed') });
      }
    },
    cancel: () => controller.abort(),
  };
}
