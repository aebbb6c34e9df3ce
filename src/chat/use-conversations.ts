import type { Readable } from '../shared/store.ts';
import { useStore } from '../ui/use-store.ts';
import type { Conversation } from '../vault/records.ts';
import { watchList, type ListVault } from './list/watch-list.ts';
import type { Stored } from './stored.ts';

/** One for each vault: whoever shows the list shows the same, and it is read once. */
const lists = new WeakMap<ListVault, Readable<Stored<Conversation[]>>>();

/** The list of conversations, newest first, kept up with what this tab and others change. */
export function useConversations(vault: ListVault): Stored<Conversation[]> {
  let list = lists.get(vault);
  if (!list) lists.set(vault, (list = watchList(vault)));
  return useStore(list);
}
