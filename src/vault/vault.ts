import { Trouble } from '../shared/errors.ts';
import { createStore, type Readable } from '../shared/store.ts';
import { createArgon2, spawnArgon2 } from './argon2.ts';
import { createBook, open, seal, type Look } from './book.ts';
import { createCustody, type Custody } from './custody.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import type { VaultInside } from './inside.ts';
import { createNews, type VaultChange } from './news.ts';
import { readFront, withFront } from './front.ts';
import { createKeyring } from './keyring.ts';
import { readList, type List } from './list.ts';
import { noMarks, withMark } from './mark-sum.ts';
import { createCurrentBook, type MigrationState } from './migrations/current-book.ts';
import { upgradeConversation } from './migrations/upgrade.ts';
import { changePages } from './pages.ts';
import { createRawStore, type RawRecord } from './raw-store.ts';
import type { Conversation, Turn } from './records.ts';
import { readLastTurns, readTurn, readTurns } from './read-turns.ts';
import { conversationKey, draftKey, only, pageKey, turnKey } from './store-keys.ts';
import type { WholeConversation } from './whole-conversation.ts';

/**
 * The one door to stored text. One database; a conversation and its turns are records of their own,
 * so two tabs that write turns never write over each other. A promise resolves when the browser has
 * acknowledged the write, not before. What is written while a passphrase is set is sealed (docs/vault-format.md).
 * @throws Trouble `StorageFull`, `StorageFailed`, `VaultLocked`, `VaultHeaderLost`, from every method; `VaultNewer` from those that write,
 * where another tab has a later version of the app
 */
export interface Vault {
  /** Newest first, without the deleted. */
  listConversations(): Promise<Conversation[]>;
  /**
   * Those with which the list begins, newest first, however many there are: read at once, and what it would be after a
   * whole reading. Undefined where that is not known. Whether somebody altered the list only the whole reading says.
   */
  listFirst(): Promise<Conversation[] | undefined>;
  getConversation(id: string): Promise<Conversation | undefined>;
  /** In the order in which they were created. */
  listTurns(conversationId: string): Promise<Turn[]>;
  /** The newest turns of a long conversation alone, in that order; undefined for one that is read as quickly as a whole. */
  listLastTurns(conversationId: string): Promise<Turn[] | undefined>;
  /** One alone. Undefined where it is not there or does not open, and where it is of an earlier version. */
  getTurn(conversationId: string, turnId: string): Promise<Turn | undefined>;
  /**
   * Keeps a turn, and the conversation that it begins, in one transaction, and removes the draft that it was. A turn
   * of a conversation that is not there (any more) is not kept. @throws Trouble `VaultAltered`
   */
  putTurn(turn: Turn, conversation?: Conversation, draftPlace?: string): Promise<void>;
  /**
   * Changes a conversation: what another tab wrote meanwhile is not lost, so `change` may be called more than once.
   * @throws Trouble `VaultAltered`
   */
  changeConversation(id: string, change: (current: Conversation) => Conversation): Promise<void>;
  /**
   * Keeps whole conversations that come from elsewhere, all of them in one transaction or none. One that is here stays as
   * it is. Resolves with the ids of those that were added.
   */
  addConversations(conversations: readonly WholeConversation[]): Promise<string[]>;
  /** Removes for good all that was deleted before `beforeMs`, and what a restore that was cut off has left. */
  purge(beforeMs: number): Promise<void>;
  /** Removes these for good, with their turns and drafts, at once. @returns how many there were */
  erase(isToGo: (conversation: Conversation) => boolean): Promise<number>;
  /** What was typed and not sent. */
  readonly drafts: DraftStore;
  /** Tells of writes, from this tab and from others. */
  subscribe(listener: (change: VaultChange) => void): () => void;
  /** The passphrase and the lock. */
  readonly custody: Custody;
  /** What an earlier version of the app kept is brought up to this one by itself. Reading goes on, writing waits. */
  readonly migration: Readable<MigrationState>;
  /** Begins again after a failure. What fails is in the state. */
  migrate(): void;
  /** What was found changed by something else than this app when it was last read: ids of conversations, or `list`. */
  readonly altered: Readable<readonly string[]>;
  /** For `backup/` and `search/` alone. */
  readonly inside: VaultInside;
  /** Vouches for what can be read, and sets aside what cannot (`accept.ts`). @returns how many records that were */
  acceptAltered(): Promise<number>;
}

/** Of a shorter list all are read as quickly as its beginning. */
const longList = 128;

export function createVault(spawn: () => Worker = spawnArgon2): Vault {
  const raw = createRawStore();
  const keyring = createKeyring(raw);
  const anyBook = withFront(createBook(raw, keyring));
  const book = createCurrentBook(anyBook, raw);
  const { bringUpToDate } = book;
  const argon2 = createArgon2(spawn);
  const altered = createStore<readonly string[]>([]);
  const { tell, subscribe } = createNews();
  function report(place: string, isAsWritten: boolean): void {
    const others = altered.get().filter((one) => one !== place);
    const wasAsWritten = others.length === altered.get().length;
    if (isAsWritten !== wasAsWritten) altered.set(isAsWritten ? others : [...others, place]);
  }

  const readAll = (): Promise<List> => readList(book, keyring.state.get().phase !== 'off');

  async function erase(isToGo: (conversation: Conversation) => boolean): Promise<number> {
    if (!(await readAll()).conversations.some(isToGo)) return 0;
    const goneIds = await (await import('./upkeep.ts')).erase(book, isToGo);
    goneIds.forEach((id) => tell(id));
    return goneIds.length;
  }

  const migrate = (): void => void bringUpToDate().catch(() => {}); // the state tells
  keyring.state.subscribe(() => {
    const { phase } = keyring.state.get();
    if (phase === 'off' || phase === 'unlocked') migrate();
  });
  // Another tab may have restored a backup.
  subscribe(() => {
    if (keyring.state.get().phase === 'altered') void anyBook.look([]).catch(() => {});
  });

  return {
    drafts: createDraftStore(book),
    custody: createCustody({ raw, book: anyBook, keyring, argon2: argon2, bringUpToDate }),
    migration: book.migration,
    migrate,
    altered,
    inside: { raw, book, argon2, bringUpToDate, tellOfAll: () => tell(undefined) },

    async listConversations() {
      const { conversations, isAsWritten, look } = await readAll();
      report('list', isAsWritten);
      const shown = newestFirst(
        conversations.map(upgradeConversation).filter(({ deletedAtMs }) => deletedAtMs === undefined),
      );
      // Where it cannot be stored, the next start reads all of them once more.
      if (isAsWritten && look.root.front === undefined && shown.length >= longList)
        void import('./upkeep.ts').then(({ keepFront }) => keepFront(raw, look, shown)).catch(() => {});
      return shown;
    },

    async listFirst() {
      const first = await readFront(book);
      return first && newestFirst(first);
    },

    async getConversation(id) {
      const look = await book.look([only(conversationKey(id))]);
      const opened = await open<Conversation>(look, look.records[0]?.[0]);
      return opened && upgradeConversation(opened.value);
    },

    async listTurns(conversationId) {
      const { turns, isAsWritten } = await readTurns(book, conversationId);
      report(conversationId, isAsWritten);
      return turns;
    },

    listLastTurns: (conversationId) => readLastTurns(book, conversationId),
    getTurn: (conversationId, turnId) => readTurn(book, conversationId, turnId),

    async putTurn(turn, conversation, draftPlace) {
      const { conversationId: id } = turn;
      const keys = [conversationKey(id), turnKey(id, turn.id), pageKey(id)] as const;
      const deletes = draftPlace === undefined ? [] : [draftKey(draftPlace)];
      await book.change(keys.map(only), async (look) => {
        const [[owner] = [], [old] = [], pages = []] = look.records;
        // A conversation that was removed for good meanwhile takes the last words of its answer with it.
        if (!owner && !conversation) return undefined;
        const before = owner && (await openForChange<Conversation>(look, owner));
        const value = conversation ?? before?.value;
        const listed = conversation ? [{ id, value: conversation }] : [];
        if (!look.dataKey || !isToBeSealed(look, owner))
          return {
            deletes,
            puts: [[keys[1], turn], ...(conversation ? [[keys[0], conversation] as const] : [])],
            listed,
          };
        const written = await seal(look.dataKey, keys[1], { value: turn });
        const turns = withMark(before?.turns ?? noMarks, (await open(look, old))?.mark, written.mark);
        const holder = await seal(look.dataKey, keys[0], { value, turns });
        const list = await changePages(look, pages, [{ id, value, before: before?.mark, now: holder.mark }]);
        const puts = [written.put, holder.put, ...list.puts];
        return { ...list, puts, deletes: [...list.deletes, ...deletes], listed };
      });
      tell(id, conversation ? undefined : [turn.id]);
    },

    async changeConversation(id, change) {
      const key = conversationKey(id);
      await book.change([only(key), only(pageKey(id))], async (look) => {
        const [[owner] = [], pages = []] = look.records;
        if (!owner) return undefined;
        const before = await openForChange<Conversation>(look, owner);
        const value = change(upgradeConversation(before.value));
        const listed = [{ id, value }];
        if (!look.dataKey || !before.turns) return { puts: [[key, value]], listed };
        const { put, mark } = await seal(look.dataKey, key, { value, turns: before.turns });
        const list = await changePages(look, pages, [{ id, value, before: before.mark, now: mark }]);
        return { ...list, puts: [put, ...list.puts], listed };
      });
      tell(id, []);
    },

    async addConversations(conversations) {
      const added = await (await import('./upkeep.ts')).addConversations(book, conversations);
      added.forEach((id) => tell(id));
      return added;
    },

    async purge(beforeMs) {
      await (await import('./upkeep.ts')).sweepStaged(raw);
      await erase(({ deletedAtMs }) => deletedAtMs !== undefined && deletedAtMs < beforeMs);
    },

    erase,

    async acceptAltered() {
      const asideCount = await (await import('./upkeep.ts')).accept(book);
      altered.set([]);
      tell('list');
      return asideCount;
    },

    subscribe,
  };
}

const newestFirst = (conversations: readonly Conversation[]): Conversation[] =>
  conversations.toSorted((one, other) => other.updatedAtMs - one.updatedAtMs);

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
