import { useSyncExternalStore } from 'react';
import type { Readable } from '../shared/store.ts';

/** The store's value, drawn again when it changes. */
export function useStore<T>(store: Readable<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
