import { createStore, type Store } from '../shared/store.ts';

type ChoiceStorage = Pick<Storage, 'getItem' | 'setItem'>;

export const titlesKey = 'airlock-titles';
const thinkingKey = 'airlock-thinking';

/** Whether the model makes the titles of conversations. One choice for this device, kept over a reload. */
export const createTitleChoice = (storage?: ChoiceStorage): Store<boolean> => createSwitch(titlesKey, storage);

/** Whether models may think before they answer. One choice for this device, kept over a reload. */
export const createThinkingChoice = (storage?: ChoiceStorage): Store<boolean> => createSwitch(thinkingKey, storage);

function createSwitch(key: string, storage: ChoiceStorage = localStorage): Store<boolean> {
  const isOn = createStore(storage.getItem(key) !== 'off');
  isOn.subscribe(() => {
    try {
      storage.setItem(key, isOn.get() ? 'on' : 'off');
    } catch {
      // A full or forbidden storage costs the choice at the next start, not now.
    }
  });
  return isOn;
}
