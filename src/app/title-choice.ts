import { createStore, type Store } from '../shared/store.ts';

export const titlesKey = 'airlock-titles';

/** Whether the model makes the titles of conversations. One choice for this device, kept over a reload. */
export function createTitleChoice(storage: Pick<Storage, 'getItem' | 'setItem'> = localStorage): Store<boolean> {
  const isOn = createStore(storage.getItem(titlesKey) !== 'off');
  isOn.subscribe(() => {
    try {
      storage.setItem(titlesKey, isOn.get() ? 'on' : 'off');
    } catch {
      // A full or forbidden storage costs the choice at the next start, not now.
    }
  });
  return isOn;
}
