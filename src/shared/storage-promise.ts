import { createStore, type Readable } from './store.ts';

/** Whether the browser promises not to clear this site's storage when the device runs full. */
export interface StoragePromise {
  readonly state: Readable<'unknown' | 'asking' | 'granted' | 'refused'>;
  ask(): Promise<void>;
}

/** Pages have it, threads do not, and neither has WebKitGTK as it comes. */
type PageStorage = StorageManager & { persist(): Promise<boolean> };

/** A browser that has no such promise to give has given none. */
async function ask(question: 'persisted' | 'persist'): Promise<boolean> {
  try {
    return await (navigator.storage as PageStorage)[question]();
  } catch {
    return false; // no such question here
  }
}

export function createStoragePromise(): StoragePromise {
  const state = createStore<'unknown' | 'asking' | 'granted' | 'refused'>('unknown');
  // An older answer counts; a browser that was never asked has refused nothing.
  void ask('persisted').then((granted) => granted && state.set('granted'));
  return {
    state,
    async ask() {
      state.set('asking');
      state.set((await ask('persist')) ? 'granted' : 'refused');
    },
  };
}
