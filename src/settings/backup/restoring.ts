import { asTrouble, isAbort, type Trouble } from '../../shared/errors.ts';
import { createStore, type Readable } from '../../shared/store.ts';
import { openBackup } from '../../vault/backup/open-backup.ts';
import { readPreface, type Preface } from '../../vault/backup/preface.ts';
import type { BodyFile } from '../../vault/backup/read-body.ts';
import { restoreBackup, type RestoreMode } from '../../vault/backup/restore-backup.ts';
import { surveyBackup, type Survey } from '../../vault/backup/survey-backup.ts';
import type { VaultInside } from '../../vault/inside.ts';
import { putSettings, settingsToPut, type KeptSettings, type SettingName } from './carry-settings.ts';

export type RestoringState =
  | { phase: 'idle' }
  /** The file is sealed: its passphrase is asked for. */
  | { phase: 'asking'; file: File; preface: Preface; trouble?: Trouble }
  | { phase: 'opening'; file: File; preface: Preface }
  | { phase: 'checking' | 'restoring'; share: number }
  /** Every byte is right. Nothing was changed yet. */
  | { phase: 'ready'; name: string; body: BodyFile; survey: Survey; settings: SettingsPlan }
  | { phase: 'restored'; mode: RestoreMode; survey: Survey; settings: readonly SettingName[] }
  | { phase: 'failed'; trouble: Trouble };

/** The settings that would be changed. */
export type SettingsPlan = Readonly<Record<RestoreMode, readonly SettingName[]>>;

/** A backup on its way in, step by step, as far as a person lets it. */
export interface Restoring {
  readonly state: Readable<RestoringState>;
  begin(file: File): Promise<void>;
  open(passphrase: string): Promise<void>;
  restore(mode: RestoreMode): Promise<void>;
  cancel(): void;
}

export interface RestoringParts {
  inside: VaultInside;
  settings: KeptSettings;
  /** Ends what would write meanwhile. */
  beforeRestoring: () => Promise<void>;
  onRestored: () => void;
}

export function createRestoring({ inside, settings, beforeRestoring, onRestored }: RestoringParts): Restoring {
  const state = createStore<RestoringState>({ phase: 'idle' });
  let controller = new AbortController();

  async function step(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    controller = new AbortController();
    const { signal } = controller;
    try {
      await work(signal);
    } catch (error) {
      state.set(isAbort(error) ? { phase: 'idle' } : { phase: 'failed', trouble: asTrouble(error, 'StorageFailed') });
    }
  }

  function showing(phase: 'checking' | 'restoring', file: Blob): (doneBytes: number) => void {
    state.set({ phase, share: 0 });
    return (doneBytes) => state.set({ phase, share: doneBytes / file.size });
  }

  async function check(body: BodyFile, name: string, signal: AbortSignal): Promise<void> {
    const survey = await surveyBackup(inside, body, { onProgress: showing('checking', body.file), signal });
    const plan = {
      merge: await settingsToPut(settings, survey.settings, 'merge'),
      replace: await settingsToPut(settings, survey.settings, 'replace'),
    };
    state.set({ phase: 'ready', name, body, survey, settings: plan });
  }

  return {
    state,
    begin: (file) =>
      step(async (signal) => {
        const preface = await readPreface(file);
        if (preface.argon2id) state.set({ phase: 'asking', file, preface });
        else await check({ file, preface, chunkKey: undefined }, file.name, signal);
      }),
    async open(passphrase) {
      const asked = state.get();
      if (asked.phase !== 'asking') return;
      const { file, preface } = asked;
      await step(async (signal) => {
        state.set({ phase: 'opening', file, preface });
        let body: BodyFile;
        try {
          body = await openBackup(inside, file, preface, passphrase, signal);
        } catch (error) {
          if (isAbort(error)) throw error;
          return state.set({ phase: 'asking', file, preface, trouble: asTrouble(error, 'KeyNotMade') });
        }
        await check(body, file.name, signal);
      });
    },
    async restore(mode) {
      const ready = state.get();
      if (ready.phase !== 'ready') return;
      const { body, survey } = ready;
      await step(async (signal) => {
        const onProgress = showing('restoring', body.file);
        await beforeRestoring();
        const there = await restoreBackup(inside, body, mode, { onProgress, signal });
        onRestored();
        state.set({ phase: 'restored', mode, survey, settings: await putSettings(settings, there, mode) });
      });
    },
    cancel() {
      controller.abort();
      const { phase } = state.get();
      if (phase === 'asking' || phase === 'ready') state.set({ phase: 'idle' });
    },
  };
}
