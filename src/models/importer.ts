import { importGguf, sweepImports } from '../model-store/import-gguf.ts';
import type { ChosenModel } from '../model-store/chosen-model.ts';
import type { InstalledModel, ModelStore } from '../model-store/model-store.ts';
import { asTrouble, isAbort, type Trouble } from '../shared/errors.ts';
import { createStore, type Readable } from '../shared/store.ts';
import { createSpeedometer } from './speed.ts';

export type ImportState =
  | { phase: 'idle' }
  | { phase: 'reading'; fileName: string }
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

/** Brings a model file from this device's disk into the app. One at a time; no network in it. */
export interface Importer {
  readonly state: Readable<ImportState>;
  begin(file: File): Promise<void>;
  /** Stops. Nothing of the file stays. */
  cancel(): void;
  /** Puts away what the last import had to say. */
  dismiss(): void;
}

export function createImporter(store: ModelStore, chosen: ChosenModel): Importer {
  const state = createStore<ImportState>({ phase: 'idle' });
  let running: AbortController | undefined;
  void sweepImports(store).catch(() => {}); // it is tried again at the next visit

  async function begin(file: File): Promise<void> {
    if (running) return;
    const { signal } = (running = new AbortController());
    let name = file.name;
    let speed = createSpeedometer();
    let wasLooking = false;
    let before = 0;
    try {
      state.set({ phase: 'reading', fileName: file.name });
      const chosenId = await chosen.id();
      const { model, isNew } = await importGguf(store, file, {
        signal,
        onHeader: (header) => (name = header.name ?? name),
        onProgress(doneBytes, isLooking) {
          if (wasLooking && !isLooking) [speed, before] = [createSpeedometer(), 0];
          wasLooking = isLooking;
          speed.add(doneBytes - before);
          before = doneBytes;
          const bytesPerSecond = speed.bytesPerSecond();
          state.set({ phase: 'copying', name, doneBytes, totalBytes: file.size, bytesPerSecond, isLooking });
        },
      });
      // A damaged model that this one replaced: who had chosen it, means this one.
      const isMended = chosenId !== undefined && !(await isHere(chosenId));
      if (isMended) await chosen.choose(model.manifest.id);
      state.set({ phase: 'done', model, isNew });
    } catch (error) {
      state.set(isAbort(error) ? { phase: 'idle' } : { phase: 'failed', trouble: asTrouble(error, 'StorageFailed') });
    } finally {
      running = undefined;
    }
  }

  async function isHere(id: string): Promise<boolean> {
    const all = [...(await store.list()), ...(await store.listDamaged())];
    return all.some(({ manifest }) => manifest.id === id);
  }

  return {
    state,
    begin,
    cancel: () => running?.abort(),
    dismiss: () => running || state.set({ phase: 'idle' }),
  };
}
