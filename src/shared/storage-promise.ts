import { createStore, type Readable } from './store.ts';

/** Whether the browser promises not to clear this site's storage when the device runs full. */
export interface StoragePromise {
  readonly state: Readable<'unknown' | 'asking' | 'granted' | 'refused'>;
  ask(): Promise<void>;
}

/** Pages have it, threads do not. */
type PageStorage = StorageManager & { persist(): Promise<boolean> };

export function createStoragePromise(): StoragePromise {
  const state = createStore<'unknown' | 'asking' | 'granted' | 'refused'>('unknown');
  // An older answer counts; a browser that was never asked has refused nothing.
  void navigator.storage.persisted().then((granted) => granted && state.set('granted'));
  return {
    state,
    async ask() {
      state.set('asking');
      state.set((await (navigator.storage as PageStorage).persist()) ? 'granted' : 'refused');
    },
  };
}
