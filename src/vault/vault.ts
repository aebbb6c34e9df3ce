import { Trouble } from '../shared/errors.ts';
import { createStore, type Readable } from '../shared/store.ts';
import { createArgon2, spawnArgon2 } from './argon2.ts';
import { createBook, open, openAgain, openAll, seal, type Look, type Opened } from './book.ts';
import { createCustody, type Custody } from './custody.ts';
import { createKeyring } from './keyring.ts';
import { isSameSum, noMarks, sumOf, withMark, type MarkSum } from './mark-sum.ts';
import { createRawStore, type RawRecord } from './raw-store.ts';
import type { Conversation, Turn } from './records.ts';
import { rootWith } from './root.ts';
import { createSearchPages, type SearchPages } from './search/search-pages.ts';
import { conversationKey, only, turnKey, within } from './store-keys.ts';

/**
 * The one door to stored text. One database; a conversation and its turns are records of their own,
 * so two tabs that write turns never write over each other. A promise resolves when the browser has
 * acknowledged the write, not before. What is written while a passphrase is set is sealed (docs/vault-format.md).
 * @throws Trouble `StorageFull`, `StorageFailed`, `VaultLocked`, from every method
 */
export interface Vault {
  /** Newest first, without the deleted. */
  listConversations(): Promise<Conversation[]>;
  getConversation(id: string): Promise<Conversation | undefined>;
  /** In the order in which they were created. */
  listTurns(conversationId: string): Promise<Turn[]>;
  /**
   * Keeps a turn, and the conversation that it begins, in one transaction. A turn of a conversation that is
   * not there (any more) is not kept. @throws Trouble `VaultAltered`
   */
  putTurn(turn: Turn, conversation?: Conversation): Promise<void>;
  /**
   * Changes a conversation: what another tab wrote meanwhile is not lost, so `change` may be called more than once.
   * @throws Trouble `VaultAltered`
   */
  changeConversation(id: string, change: (current: Conversation) => Conversation): Promise<void>;
  /** Removes for good all that was deleted before `beforeMs`. */
  purge(beforeMs: number): Promise<void>;
  /** Tells of writes, from this tab and from others. */
  subscribe(listener: (change: VaultChange) => void): () => void;
  /** The passphrase and the lock. */
  readonly custody: Custody;
  /** What is kept of the search index. */
  readonly searchPages: SearchPages;
  /** What was found changed by something else than this app when it was last read: ids of conversations, or `list`. */
  readonly altered: Readable<readonly string[]>;
}

/** Which conversation changed. Never what is in it: this crosses to other tabs. */
export interface VaultChange {
  conversationId: string;
  fromThisTab: boolean;
}

export function createVault(spawn: () => Worker = spawnArgon2): Vault {
  const raw = createRawStore();
  const keyring = createKeyring();
  const book = createBook(raw, keyring.keyFor);
  const altered = createStore<readonly string[]>([]);
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
  function report(place: string, isAsWritten: boolean): void {
    const others = altered.get().filter((one) => one !== place);
    const wasAsWritten = others.length === altered.get().length;
    if (isAsWritten !== wasAsWritten) altered.set(isAsWritten ? others : [...others, place]);
  }

  return {
    custody: createCustody({ raw, book, keyring, argon2: createArgon2(spawn) }),
    searchPages: createSearchPages(book, raw),
    altered,

    async listConversations() {
      const look = await book.look([within('conversation')]);
      const records = look.records[0] ?? [];
      const all = await openAgain<Conversation>(look, records);
      report('list', isWhole(records, all, look.root.conversations));
      return all
        .map(({ value }) => value)
        .filter(({ deletedAtMs }) => deletedAtMs === undefined)
        .toSorted((a, b) => b.updatedAtMs - a.updatedAtMs);
    },

    async getConversation(id) {
      const look = await book.look([only(conversationKey(id))]);
      return (await open<Conversation>(look, look.records[0]?.[0]))?.value;
    },

    async listTurns(conversationId) {
      const look = await book.look([only(conversationKey(conversationId)), within('turn', conversationId)]);
      const [[owner] = [], records = []] = look.records;
      const all = await openAll<Turn>(look, records);
      const sum = (await open<Conversation>(look, owner))?.turns;
      const isSealedThroughout = sum === undefined || all.every(({ mark }) => mark !== undefined);
      report(conversationId, isSealedThroughout && isWhole(records, all, sum ?? noMarks));
      return all.map(({ value }) => value);
    },

    async putTurn(turn, conversation) {
      const keys = [conversationKey(turn.conversationId), turnKey(turn.conversationId, turn.id)] as const;
      await book.change([only(keys[0]), only(keys[1])], async (look) => {
        const [[owner] = [], [old] = []] = look.records;
        // A conversation that was removed for good meanwhile takes the last words of its answer with it.
        if (!owner && !conversation) return undefined;
        const before = owner && (await openForChange<Conversation>(look, owner));
        const value = conversation ?? before?.value;
        if (!look.dataKey || !isToBeSealed(look, owner))
          return { puts: [[keys[1], turn], ...(conversation ? [[keys[0], conversation] as const] : [])] };
        const written = await seal(look.dataKey, keys[1], { value: turn });
        const turns = withMark(before?.turns ?? noMarks, (await open(look, old))?.mark, written.mark);
        const holder = await seal(look.dataKey, keys[0], { value, turns });
        return { puts: [written.put, holder.put], root: rootWith(look.root, before?.mark, holder.mark) };
      });
      tell(turn.conversationId);
    },

    async changeConversation(id, change) {
      const key = conversationKey(id);
      await book.change([only(key)], async (look) => {
        const [owner] = look.records[0] ?? [];
        if (!owner) return undefined;
        const before = await openForChange<Conversation>(look, owner);
        const value = change(before.value);
        if (!look.dataKey || !before.turns) return { puts: [[key, value]] };
        const { put, mark } = await seal(look.dataKey, key, { value, turns: before.turns });
        return { puts: [put], root: rootWith(look.root, before.mark, mark) };
      });
      tell(id);
    },

    async purge(beforeMs) {
      await book.change([within('conversation')], async (look) => {
        const all = await openAll<Conversation>(look, look.records[0] ?? []);
        const gone = all.filter(({ value: { deletedAtMs } }) => deletedAtMs !== undefined && deletedAtMs < beforeMs);
        if (gone.length === 0) return undefined;
        return {
          deletes: gone.flatMap(({ key, value: { id } }) => [key, within('turn', id)]),
          root: gone.reduce((root, { mark }) => rootWith(root, mark, undefined), look.root),
        };
      });
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Every record opened, and their marks are those that were written last. */
function isWhole<T>(records: readonly RawRecord[], opened: readonly Opened<T>[], sum: MarkSum | undefined): boolean {
  const marks = opened.flatMap(({ mark }) => mark ?? []);
  return opened.length === records.length && sum !== undefined && isSameSum(sumOf(marks), sum);
}

/** A conversation stays as it is, sealed or in the open, until it is turned over as a whole (`convert.ts`). */
function isToBeSealed({ root: { phase } }: Look, owner: RawRecord | undefined): boolean {
  return owner ? owner[1] instanceof Uint8Array : phase === 'on' || phase === 'turning-on';
}

/** A record that is to be written over, or counted off its sum. @throws Trouble `VaultAltered` */
async function openForChange<T>(look: Look, record: RawRecord) {
  const opened = await open<T>(look, record);
  if (!opened) throw new Trouble('VaultAltered', 'The conversation to be changed did not open.');
  return opened;
}
