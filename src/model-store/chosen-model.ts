import { del, get, set } from 'idb-keyval';
import { openStore } from '../shared/open-store.ts';
import type { InstalledModel, ModelStore } from './model-store.ts';

/** Which model the chat loads. Kept on this device, beside the models and apart from all text. */
export interface ChosenModel {
  /** The id of the model to load: the chosen one while it is here, whole or damaged; else the first of the list. */
  id(): Promise<string | undefined>;
  /** The same, as it is listed. Undefined where there is none, and while it is damaged. */
  installed(): Promise<InstalledModel | undefined>;
  /** What was chosen, whether it is here or not. Undefined where nothing was. */
  own(): Promise<string | undefined>;
  choose(id: string): Promise<void>;
  /** Back to the first of the list, if `id` is the one that was chosen. */
  forget(id: string): Promise<void>;
  /** Tells of changes, in this tab and in others. */
  subscribe(listener: () => void): () => void;
}

const key = 'id';

export function createChosenModel(store: Pick<ModelStore, 'list' | 'listDamaged'>): ChosenModel {
  const settings = openStore('airlock-chosen-model', 'chosen');
  // Says that something changed, and nothing else: it crosses between the page that fetches and the sealed one.
  const tabs = new BroadcastChannel('airlock-chosen-model');
  const listeners = new Set<() => void>();
  const hear = (): void => listeners.forEach((listener) => listener());
  tabs.addEventListener('message', hear);
  function tell(): void {
    tabs.postMessage('changed');
    hear();
  }

  const own = (): Promise<string | undefined> => get<string>(key, settings);

  async function find(): Promise<string | undefined> {
    const chosen = await own();
    const [whole, damaged] = [await store.list(), await store.listDamaged()];
    const isHere = [...whole, ...damaged].some(({ manifest }) => manifest.id === chosen);
    return isHere ? chosen : whole[0]?.manifest.id;
  }

  return {
    id: find,
    own,
    async installed() {
      const id = await find();
      return (await store.list()).find(({ manifest }) => manifest.id === id);
    },
    async choose(id) {
      await set(key, id, settings);
      tell();
    },
    async forget(id) {
      if ((await own()) === id) await del(key, settings);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
