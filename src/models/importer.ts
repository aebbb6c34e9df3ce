import { addFiles } from '../model-store/add-files.ts';
import type { ChosenFile } from '../model-store/chosen-file.ts';
import type { ChosenModel } from '../model-store/chosen-model.ts';
import { copyIn } from '../model-store/copy-in.ts';
import { teachFileKinds } from '../shared/file-kind-words.ts';
import { fileTrouble } from '../shared/file-trouble.ts';
import { listedModel } from '../model-store/listed-model.ts';
import type { InstalledModel, ModelStore } from '../model-store/model-store.ts';
import { sweepImports } from '../model-store/sweep-imports.ts';
import { asTrouble, isAbort, Trouble } from '../shared/errors.ts';
import { createStore, type Readable } from '../shared/store.ts';
import { createSpeedometer } from './speed.ts';

export type ImportState =
  | { phase: 'idle' }
  | { phase: 'reading' }
  /** Something of the model is not among the files: the next ones that are chosen join them. */
  | { phase: 'lacking'; name: string; missing: readonly string[] }
  /** `isLooking`: reading on, to see whether a model of the same size that is here is the same. */
  | {
      phase: 'copying';
      name: string;
      doneBytes: number;
      totalBytes: number;
      bytesPerSecond: number;
      isLooking: boolean;
    }
  | { phase: 'done'; model: InstalledModel; isNew: boolean }
  | { phase: 'failed'; trouble: Trouble };

/** Brings a model from this device's disk into the app. One at a time; no network in it. */
export interface Importer {
  readonly state: Readable<ImportState>;
  /** @param gather the files that a person chose; when it is refused, that is said like any other trouble */
  begin(gather: () => readonly ChosenFile[] | Promise<readonly ChosenFile[]>): Promise<void>;
  /** Stops. Nothing of the model stays. */
  cancel(): void;
  /** Puts away what the last import had to say, and what it still holds. */
  dismiss(): void;
}

export function createImporter(store: ModelStore, chosen: ChosenModel): Importer {
  teachFileKinds();
  const state = createStore<ImportState>({ phase: 'idle' });
  let running: AbortController | undefined;
  let held: readonly ChosenFile[] = [];
  void sweepImports(store).catch(() => {}); // it is tried again at the next visit

  const begin: Importer['begin'] = async (gather) => {
    if (running) return;
    const { signal } = (running = new AbortController());
    const before = state.get();
    try {
      // Called at once: dialogs open, and what was dropped is there, only right after a person's gesture.
      const gathering = (async () => await gather())().catch(asUnreadable);
      if (before.phase !== 'lacking') state.set({ phase: 'reading' });
      const added = await gathering;
      // Few bring a model: what reads one comes as a file of its own.
      const { findModel, isModel } = await import('../model-store/find-model.ts');
      const files = before.phase === 'lacking' && !isModel(added) ? addFiles(held, added) : added;
      held = [];
      const found = await findModel(files);
      if ('missing' in found) {
        held = files;
        state.set({ phase: 'lacking', ...found });
        return;
      }
      const chosenId = await chosen.id();
      const totalBytes = found.files.reduce((sum, { blob }) => sum + blob.size, 0);
      const { model, isNew } = await copyIn(store, found, {
        signal,
        onProgress: reportTo((progress) =>
          state.set({ phase: 'copying', name: found.claims.name, totalBytes, ...progress }),
        ),
      });
      // A damaged model that this one replaced: who had chosen it, means this one.
      const isMended = chosenId !== undefined && !(await listedModel(store, chosenId));
      if (isMended) await chosen.choose(model.manifest.id);
      state.set({ phase: 'done', model, isNew });
    } catch (error) {
      // A dialog that was closed changes nothing.
      if (isAbort(error)) state.set(before.phase === 'lacking' && held.length > 0 ? before : { phase: 'idle' });
      else state.set({ phase: 'failed', trouble: asTrouble(error, 'StorageFailed') });
    } finally {
      running = undefined;
    }
  };

  return {
    state,
    begin,
    cancel: () => running?.abort(),
    dismiss() {
      if (running) return;
      held = [];
      state.set({ phase: 'idle' });
    },
  };
}

/** A browser refuses in many ways: gone, not allowed, a stick that was pulled out. */
function asUnreadable(error: unknown): never {
  throw isAbort(error) || error instanceof Trouble ? error : fileTrouble('unreadable', '', String(error));
}

type Progress = Pick<Extract<ImportState, { phase: 'copying' }>, 'doneBytes' | 'bytesPerSecond' | 'isLooking'>;

/** Adds the speed, which begins anew when looking ends and copying begins. */
function reportTo(show: (progress: Progress) => void): (doneBytes: number, isLooking: boolean) => void {
  let speed = createSpeedometer();
  let last = { doneBytes: 0, isLooking: false };
  return (doneBytes, isLooking) => {
    if (last.isLooking && !isLooking) {
      speed = createSpeedometer();
      last = { doneBytes: 0, isLooking };
    }
    speed.add(doneBytes - last.doneBytes);
    last = { doneBytes, isLooking };
    show({ ...last, bytesPerSecond: speed.bytesPerSecond() });
  };
}
