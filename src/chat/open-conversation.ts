import { createStore, type Store } from '../shared/store.ts';

const key = 'airlock-open';

/**
 * Which conversation this tab shows, kept over a reload. An id, no text; and not in the address,
 * which browsers sync.
 */
export function createOpenConversation(storage: Storage = sessionStorage): Store<string | undefined> {
  const open = createStore(storage.getItem(key) ?? undefined);
  open.subscribe(() => {
    const id = open.get();
    if (id === undefined) storage.removeItem(key);
    else storage.setItem(key, id);
  });
  return open;
}
