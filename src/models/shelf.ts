import type { ChosenModel } from '../model-store/chosen-model.ts';
import type { InstalledModel, ModelStore } from '../model-store/model-store.ts';
import { removeAllModels } from '../model-store/remove-all.ts';
import { asTrouble, isAbort, type Trouble } from '../shared/errors.ts';
import { estimateStorage } from '../shared/browser-storage.ts';
import { createStore, type Readable } from '../shared/store.ts';
import { chooseTarget, type SaveTarget } from './save-copy.ts';

export interface ShelfModel extends InstalledModel {
  isDamaged: boolean;
  /** The chat loads this one. */
  isChosen: boolean;
}

/** What is done with one model. */
export type ShelfWork =
  | { phase: 'checking' | 'saving'; id: string; doneBytes: number }
  | { phase: 'checked'; id: string }
  | { phase: 'saved'; id: string; kind: SaveTarget['kind'] }
  | { phase: 'failed'; id: string; trouble: Trouble };

export interface ShelfState {
  /** Undefined until it has been looked. */
  models: readonly ShelfModel[] | undefined;
  work: ShelfWork | undefined;
  /** What the browser says of this site's storage; undefined where it does not. */
  storage: { usedBytes: number; quotaBytes: number } | undefined;
}

/** The models on this device, and what can be done with each. */
export interface Shelf {
  readonly state: Readable<ShelfState>;
  look(): Promise<void>;
  use(id: string): Promise<void>;
  /** Hashes every part again. */
  check(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
  /** Checks the model and writes it where the person chooses: one file, or a folder of several. */
  saveCopy(id: string): Promise<void>;
  /** Ends a check or a saving that is on its way. */
  cancel(): void;
}

export function createShelf(store: ModelStore, chosen: ChosenModel): Shelf {
  const state = createStore<ShelfState>({ models: undefined, work: undefined, storage: undefined });
  let running: AbortController | undefined;

  async function look(): Promise<void> {
    const chosenId = await chosen.id();
    const mark = (isDamaged: boolean) => (model: InstalledModel) => ({
      ...model,
      isDamaged,
      isChosen: model.manifest.id === chosenId,
    });
    const models = [...(await store.list()).map(mark(false)), ...(await store.listDamaged()).map(mark(true))];
    const { usage, quota } = await estimateStorage();
    const storage = usage !== undefined && quota !== undefined ? { usedBytes: usage, quotaBytes: quota } : undefined;
    state.update((current) => ({ ...current, models, storage }));
  }

  const show = (work: ShelfWork | undefined): void => state.update((current) => ({ ...current, work }));

  async function run(id: string, task: (signal: AbortSignal) => Promise<ShelfWork | undefined>): Promise<void> {
    if (running) return;
    const { signal } = (running = new AbortController());
    try {
      show(await task(signal));
    } catch (error) {
      show(isAbort(error) ? undefined : { phase: 'failed', id, trouble: asTrouble(error, 'StorageFailed') });
    } finally {
      running = undefined;
      await look();
    }
  }

  /** Every part of the model, hashed just now. */
  async function verify(
    id: string,
    phase: 'checking' | 'saving',
    signal: AbortSignal,
  ): ReturnType<ModelStore['verify']> {
    let doneBytes = 0;
    show({ phase, id, doneBytes });
    const onChecked = ({ sizeBytes }: { sizeBytes: number }): void => {
      doneBytes += sizeBytes;
      show({ phase, id, doneBytes });
    };
    return await store.verify(id, { onChecked, signal });
  }

  return {
    state,
    look,
    use: async (id) => {
      await chosen.choose(id);
      await look();
    },
    check: (id) =>
      run(id, async (signal) => {
        await verify(id, 'checking', signal);
        return { phase: 'checked', id };
      }),
    remove: (id) =>
      run(id, async () => {
        await chosen.forget(id);
        await store.remove(id);
        return undefined;
      }),
    removeAll: () =>
      run('', async () => {
        await removeAllModels(store, chosen);
        return undefined;
      }),
    saveCopy: (id) =>
      run(id, async (signal) => {
        const model = state.get().models?.find(({ manifest }) => manifest.id === id);
        if (!model) return undefined;
        // First of all: a browser shows its dialog only right after a click.
        const target = await chooseTarget(model.manifest);
        const { manifest, parts } = await verify(id, 'saving', signal);
        const { savedFiles } = await import('./more-models.ts'); // whoever saves has the lists before them
        await target.write(savedFiles(manifest, parts), signal);
        return { phase: 'saved', id, kind: target.kind };
      }),
    cancel: () => running?.abort(),
  };
}
