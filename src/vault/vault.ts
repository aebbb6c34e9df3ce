import { promisifyRequest } from 'idb-keyval';
import { asTrouble } from '../shared/errors.ts';
import { openStore } from '../shared/open-store.ts';
import type { Conversation, Turn } from './records.ts';

/**
 * The one door to stored text. One database; a conversation and its turns are records of their own,
 * so two tabs that write turns never write over each other. A promise resolves when the browser has
 * acknowledged the write, not before.
 * @throws Trouble `StorageFull`, `StorageFailed`, from every method
 */
export interface Vault {
  /** Newest first, without the deleted. */
  listConversations(): Promise<Conversation[]>;
  getConversation(id: string): Promise<Conversation | undefined>;
  /** In the order in which they were created. */
  listTurns(conversationId: string): Promise<Turn[]>;
  /**
   * Keeps a turn, and the conversation that it begins, in one transaction. A turn of a conversation that is
   * not there (any more) is not kept.
   */
  putTurn(turn: Turn, conversation?: Conversation): Promise<void>;
  /** Changes a conversation in one transaction: what another tab wrote meanwhile is not lost. */
  changeConversation(id: string, change: (current: Conversation) => Conversation): Promise<void>;
  /** Removes for good all that was deleted before `beforeMs`. */
  purge(beforeMs: number): Promise<void>;
  /** Tells of writes, from this tab and from others. */
  subscribe(listener: (change: VaultChange) => void): () => void;
}

/** Which conversation changed. Never what is in it: this crosses to other tabs. */
export interface VaultChange {
  conversationId: string;
  fromThisTab: boolean;
}

type ConversationKey = ['conversation', string];
type TurnKey = ['turn', string, string];

/** Array keys sort after every string, so an empty array is an upper bound for any id. */
const after: IDBValidKey = [];

export function createVault(): Vault {
  const run = openStore('airlock-vault', 'records');
  const tabs = new BroadcastChannel('airlock-vault');
  const listeners = new Set<(change: VaultChange) => void>();
  const hear = (change: VaultChange): void => listeners.forEach((listener) => listener(change));
  tabs.addEventListener('message', ({ data }: MessageEvent<string>) =>
    hear({ conversationId: data, fromThisTab: false }),
  );
  function tell(conversationId: string): void {
    tabs.postMessage(conversationId);
    hear({ conversationId, fromThisTab: true });
  }

  async function guarded<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw asTrouble(error, 'StorageFailed');
    }
  }
  const read = <T>(ask: (records: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    guarded(run('readonly', (records) => promisifyRequest(ask(records))));
  /** Resolves when the transaction has committed. */
  const write = (change: (records: IDBObjectStore) => void): Promise<void> =>
    guarded(
      run('readwrite', (records) => {
        change(records);
        return promisifyRequest(records.transaction);
      }),
    );

  return {
    async listConversations() {
      const all = await read<Conversation[]>((records) => records.getAll(within(['conversation'])));
      return all
        .filter(({ deletedAtMs }) => deletedAtMs === undefined)
        .toSorted((a, b) => b.updatedAtMs - a.updatedAtMs);
    },
    getConversation: (id) => read<Conversation | undefined>((records) => records.get(conversationKey(id))),
    listTurns: (conversationId) => read<Turn[]>((records) => records.getAll(within(['turn', conversationId]))),

    async putTurn(turn, conversation) {
      await write((records) => {
        const key = turnKey(turn.conversationId, turn.id);
        records.put(turn, key);
        if (conversation) {
          records.put(conversation, conversationKey(conversation.id));
          return;
        }
        // A conversation that was removed for good meanwhile takes the last words of its answer with it.
        const asked = records.count(conversationKey(turn.conversationId));
        asked.addEventListener('success', () => asked.result === 0 && records.delete(key));
      });
      tell(turn.conversationId);
    },

    async changeConversation(id, change) {
      await write((records) => {
        const asked = records.get(conversationKey(id)) as IDBRequest<Conversation | undefined>;
        asked.onsuccess = () => {
          if (asked.result) records.put(change(asked.result), conversationKey(id));
        };
      });
      tell(id);
    },

    async purge(beforeMs) {
      await write((records) => {
        const asked = records.getAll(within(['conversation'])) as IDBRequest<Conversation[]>;
        asked.onsuccess = () => {
          for (const { id, deletedAtMs } of asked.result) {
            if (deletedAtMs === undefined || deletedAtMs >= beforeMs) continue;
            records.delete(conversationKey(id));
            records.delete(within(['turn', id]));
          }
        };
      });
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function conversationKey(id: string): ConversationKey {
  return ['conversation', id];
}

function turnKey(conversationId: string, turnId: string): TurnKey {
  return ['turn', conversationId, turnId];
}

function within(prefix: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound([...prefix], [...prefix, after]);
}
