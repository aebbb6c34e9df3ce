import { Trouble } from '../shared/errors.ts';
import { createStore, type Readable } from '../shared/store.ts';
import { createArgon2, spawnArgon2 } from './argon2.ts';
import { sweepStaged } from './backup/sweep-staged.ts';
import { createBook, open, openAll, seal, type Look, type Opened } from './book.ts';
import { createCustody, type Custody } from './custody.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import type { VaultInside } from './inside.ts';
import { createKeyring } from './keyring.ts';
import { readList, type List } from './list.ts';
import { isSameSum, noMarks, sumOf, withMark, type MarkSum } from './mark-sum.ts';
import { createCurrentBook, type MigrationState } from './migrations/current-book.ts';
import { upgradeConversation, upgradeTurns } from './migrations/upgrade.ts';
import { changePages, isVouchedFor, type Entry } from './pages.ts';
import { createRawStore, type RawRecord } from './raw-store.ts';
import type { Conversation, Turn } from './records.ts';
import { createSearchPages, type SearchPages } from './search/search-pages.ts';
import { conversationKey, draftKey, only, pageKey, turnKey, within } from './store-keys.ts';
import type { WholeConversation } from './whole-conversation.ts';

/**
 * The one door to stored text. One database; a conversation and its turns are records of their own,
 * so two tabs that write turns never write over each other. A promise resolves when the browser has
 * acknowledged the write, not before. What is written while a passphrase is set is sealed (docs/vault-format.md).
 * @throws Trouble `StorageFull`, `StorageFailed`, `VaultLocked`, from every method; `VaultNewer` from those that write,
 * where another tab has a later version of the app
 */
export interface Vault {
  /** Newest first, without the deleted. */
  listConversations(): Promise<Conversation[]>;
  getConversation(id: string): Promise<Conversation | undefined>;
  /** In the order in which they were created. */
  listTurns(conversationId: string): Promise<Turn[]>;
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
  /** What is kept of the search index. */
  readonly searchPages: SearchPages;
  /** What an earlier version of the app kept is brought up to this one by itself. Reading goes on, writing waits. */
  readonly migration: Readable<MigrationState>;
  /** Begins again after a failure. What fails is in the state. */
  migrate(): void;
  /** What was found changed by something else than this app when it was last read: ids of conversations, or `list`. */
  readonly altered: Readable<readonly string[]>;
  /** For `backup/` alone. */
  readonly inside: VaultInside;
  /** Vouches for what can be read, and sets aside what cannot (`accept.ts`). @returns how many records that were */
  acceptAltered(): Promise<number>;
}

/** Which conversation changed. Never what is in it: this crosses to other tabs. */
export interface VaultChange {
  /** Undefined: any of them. */
  conversationId: string | undefined;
  fromThisTab: boolean;
}

export function createVault(spawn: () => Worker = spawnArgon2): Vault {
  const raw = createRawStore();
  const keyring = createKeyring();
  const anyBook = createBook(raw, keyring.keyFor);
  const book = createCurrentBook(anyBook, raw);
  const { bringUpToDate } = book;
  const argon2 = createArgon2(spawn);
  const altered = createStore<readonly string[]>([]);
  const tabs = new BroadcastChannel('airlock-vault');
  const listeners = new Set<(change: VaultChange) => void>();
  const hear = (change: VaultChange): void => listeners.forEach((listener) => listener(change));
  tabs.addEventListener('message', ({ data }: MessageEvent<string | undefined>) =>
    hear({ conversationId: data, fromThisTab: false }),
  );
  function tell(conversationId: string | undefined): void {
    tabs.postMessage(conversationId);
    hear({ conversationId, fromThisTab: true });
  }
  function report(place: string, isAsWritten: boolean): void {
    const others = altered.get().filter((one) => one !== place);
    const wasAsWritten = others.length === altered.get().length;
    if (isAsWritten !== wasAsWritten) altered.set(isAsWritten ? others : [...others, place]);
  }

  const list = (): Promise<List> => readList(book, keyring.state.get().phase !== 'off');

  async function erase(isToGo: (conversation: Conversation) => boolean): Promise<number> {
    if (!(await list()).conversations.some(isToGo)) return 0;
    let goneIds: string[] = [];
    await book.change([within('conversation'), within('page')], async (look) => {
      const [records = [], pages = []] = look.records;
      const gone = (await openAll<Conversation>(look, records)).filter(({ value }) => isToGo(value));
      goneIds = gone.map(({ value }) => value.id);
      const sealed = gone.filter(({ mark }) => mark !== undefined);
      const changes = sealed.map(({ value: { id }, mark }) => ({ id, value: undefined, before: mark, now: undefined }));
      const { puts, deletes, root } = await changePages(look, pages, changes);
      const all = goneIds.flatMap((id) => [conversationKey(id), within('turn', id), draftKey(id)]);
      return { puts, deletes: [...deletes, ...all], root };
    });
    goneIds.forEach(tell);
    return goneIds.length;
  }

  const migrate = (): void => void bringUpToDate().catch(() => {}); // the state tells
  keyring.state.subscribe(() => {
    const { phase } = keyring.state.get();
    if (phase === 'off' || phase === 'unlocked') migrate();
  });

  return {
    drafts: createDraftStore(book),
    searchPages: createSearchPages(book, raw),
    custody: createCustody({ raw, book: anyBook, keyring, argon2: argon2, bringUpToDate }),
    migration: book.migration,
    migrate,
    altered,
    inside: { raw, book, argon2, bringUpToDate, tellOfAll: () => tell(undefined) },

    async listConversations() {
      const { conversations, isAsWritten } = await list();
      report('list', isAsWritten);
      return conversations
        .map(upgradeConversation)
        .filter(({ deletedAtMs }) => deletedAtMs === undefined)
        .toSorted((a, b) => b.updatedAtMs - a.updatedAtMs);
    },

    async getConversation(id) {
      const look = await book.look([only(conversationKey(id))]);
      const opened = await open<Conversation>(look, look.records[0]?.[0]);
      return opened && upgradeConversation(opened.value);
    },

    async listTurns(conversationId) {
      const places = [conversationKey(conversationId), pageKey(conversationId)].map(only);
      const look = await book.look([...places, within('turn', conversationId)]);
      const [[record] = [], [page] = [], records = []] = look.records;
      const [all, owner, entries] = await Promise.all([
        openAll<Turn>(look, records),
        open<Conversation>(look, record),
        open<Entry[]>(look, page),
      ]);
      const isSealed = owner?.turns !== undefined;
      const isOwnerAsWritten = !isSealed || isVouchedFor(look.root, entries, owner);
      const isSealedThroughout = !isSealed || all.every(({ mark }) => mark !== undefined);
      report(conversationId, isOwnerAsWritten && isSealedThroughout && isWhole(records, all, owner?.turns ?? noMarks));
      return upgradeTurns(all.map(({ value }) => value));
    },

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
        if (!look.dataKey || !isToBeSealed(look, owner))
          return { deletes, puts: [[keys[1], turn], ...(conversation ? [[keys[0], conversation] as const] : [])] };
        const written = await seal(look.dataKey, keys[1], { value: turn });
        const turns = withMark(before?.turns ?? noMarks, (await open(look, old))?.mark, written.mark);
        const holder = await seal(look.dataKey, keys[0], { value, turns });
        const listed = await changePages(look, pages, [{ id, value, before: before?.mark, now: holder.mark }]);
        const puts = [written.put, holder.put, ...listed.puts];
        return { ...listed, puts, deletes: [...listed.deletes, ...deletes] };
      });
      tell(id);
    },

    async changeConversation(id, change) {
      const key = conversationKey(id);
      await book.change([only(key), only(pageKey(id))], async (look) => {
        const [[owner] = [], pages = []] = look.records;
        if (!owner) return undefined;
        const before = await openForChange<Conversation>(look, owner);
        const value = change(upgradeConversation(before.value));
        if (!look.dataKey || !before.turns) return { puts: [[key, value]] };
        const { put, mark } = await seal(look.dataKey, key, { value, turns: before.turns });
        const listed = await changePages(look, pages, [{ id, value, before: before.mark, now: mark }]);
        return { ...listed, puts: [put, ...listed.puts] };
      });
      tell(id);
    },

    async addConversations(conversations) {
      const added = await (await import('./upkeep.ts')).addConversations(book, conversations);
      added.forEach(tell);
      return added;
    },

    async purge(beforeMs) {
      await sweepStaged(raw);
      await erase(({ deletedAtMs }) => deletedAtMs !== undefined && deletedAtMs < beforeMs);
    },

    erase,

    async acceptAltered() {
      const asideCount = await (await import('./upkeep.ts')).accept(book);
      altered.set([]);
      tell('list');
      return asideCount;
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
