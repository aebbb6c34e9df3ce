import { asTrouble } from '../../shared/errors.ts';
import { createStore, type Readable } from '../../shared/store.ts';
import { whenIdle } from '../../ui/when-idle.ts';
import type { Conversation } from '../../vault/records.ts';
import type { VaultChange } from '../../vault/news.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Stored } from '../stored.ts';

export type ListVault = Pick<Vault, 'listConversations' | 'listFirst' | 'getConversation' | 'subscribe'>;

/** The page is to be there first: whatever else it reads would wait behind thousands of records. */
const restAfterMs = 1000;
/** More changes at once than this, and all are read again. */
const mostSingly = 16;

/**
 * The list of conversations, newest first, as long as somebody shows it: what is locked away is not kept here. Of a long one
 * the beginning comes first, and the rest when the page has time. Then only what changes is read.
 */
export function watchList(vault: ListVault): Readable<Stored<Conversation[]>> {
  const state = createStore<Stored<Conversation[]>>({ phase: 'reading' });
  let listenerCount = 0;
  let end: (() => void) | undefined;
  return {
    get: state.get,
    subscribe(listener) {
      const unsubscribe = state.subscribe(listener);
      listenerCount += 1;
      end ??= follow(vault, state.set);
      return () => {
        unsubscribe();
        listenerCount -= 1;
        if (listenerCount > 0) return;
        end?.();
        end = undefined;
        state.set({ phase: 'reading' });
      };
    },
  };
}

/** @returns what ends it */
function follow(vault: ListVault, set: (stored: Stored<Conversation[]>) => void): () => void {
  let isCurrent = true;
  /** Undefined until all were read, and after a failure. */
  let all: Map<string, Conversation> | undefined;
  const changed = new Set<string | undefined>();
  let isReading = false;

  async function readChanges(ids: readonly (string | undefined)[]): Promise<boolean> {
    const known = ids.filter((id) => id !== undefined);
    if (!all || known.length < ids.length || known.length > mostSingly) {
      all = new Map((await vault.listConversations()).map((one) => [one.id, one]));
      return true;
    }
    let isOther = false;
    for (const id of known) {
      const [before, now] = [all.get(id), await vault.getConversation(id)];
      if (now && now.deletedAtMs === undefined) all.set(id, now);
      else all.delete(id);
      // A growing answer is written every two seconds, and its conversation stays as it is.
      isOther ||= JSON.stringify(before) !== JSON.stringify(all.get(id));
    }
    return isOther;
  }
  /** Many changes in a row, as when a file of conversations comes in, take one reading after the last of them. */
  async function read(): Promise<void> {
    if (isReading) return;
    isReading = true;
    const ids = [...changed];
    changed.clear();
    try {
      const isOther = await readChanges(ids);
      if (isOther && isCurrent) set({ phase: 'read', value: newestFirst([...(all?.values() ?? [])]) });
    } catch (error) {
      all = undefined;
      if (isCurrent) set({ phase: 'failed', trouble: asTrouble(error, 'StorageFailed') });
    }
    isReading = false;
    if (isCurrent && changed.size > 0) await read();
  }

  let callOff = (): void => {};
  async function begin(): Promise<void> {
    // What cannot be read is told by the whole reading.
    const first = await vault.listFirst().catch(() => undefined);
    if (!isCurrent || all || isReading) return;
    if (!first) return await read();
    set({ phase: 'read', value: first });
    callOff = whenIdle(() => void read(), restAfterMs);
  }
  const unsubscribe = vault.subscribe(({ conversationId, turnIds = [] }: VaultChange) => {
    if (turnIds.length > 0) return;
    changed.add(conversationId);
    void read();
  });
  void begin();
  return () => {
    isCurrent = false;
    callOff();
    unsubscribe();
  };
}

const newestFirst = (conversations: readonly Conversation[]): Conversation[] =>
  conversations.toSorted((one, other) => other.updatedAtMs - one.updatedAtMs);
