import { createStore, type Store } from '../shared/store.ts';

/** Whether models that are made for the graphics card may run on it. One choice for this device. */
export type GpuChoice = 'automatic' | 'never';

const key = 'airlock-gpu';

/** The choice, kept over a reload and heard by every tab. */
export function createGpuChoice(storage: Storage = localStorage): Store<GpuChoice> {
  const read = (): GpuChoice => (storage.getItem(key) === 'never' ? 'never' : 'automatic');
  const choice = createStore(read());
  choice.subscribe(() => {
    if (choice.get() !== read()) storage.setItem(key, choice.get());
  });
  globalThis.addEventListener('storage', (event) => {
    if (event.key === key) choice.set(read());
  });
  return choice;
}
