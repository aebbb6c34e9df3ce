import { open, type Book, type Look } from './book.ts';
import { sealedIfOn } from './loose.ts';
import type { RawRecord } from './raw-store.ts';
import { createId } from './records.ts';
import { conversationKey, draftKey, only, otherDraftKey, within, type StoreKey } from './store-keys.ts';

/** What was typed and not sent. */
export interface Draft {
  version: 1;
  text: string;
  /** Who typed it, as long as that tab lives. */
  tab?: string;
}

/** Where a draft belongs that no conversation has begun with yet. Every other place is a conversation's id, or `editPlace`. */
export const newPlace = 'new';

/** Where the new wording of a question belongs. */
export const editPlace = (conversationId: string, turnId: string): string => `${conversationId} ${turnId}`;

/** The tab that types, and what it has last read there or written. */
export interface Typist {
  tab: string;
  read: string;
}

/** Drafts, one for each place. They go with their conversation. @throws Trouble `StorageFull`, `StorageFailed`, `VaultLocked` */
export interface DraftStore {
  /** Empty where there is none. */
  get(place: string): Promise<string>;
  /**
   * An empty text removes it. What another tab has typed there since this one read it is kept beside it. Resolves with
   * whether something was.
   */
  put(place: string, text: string, by?: Typist): Promise<boolean>;
  /** What stands beside the draft, and the draft where it is another tab's. */
  others(place: string, tab: string): Promise<string[]>;
  /** Tells where another tab has typed. @returns what ends it */
  subscribe(listener: (place: string) => void): () => void;
}

export function createDraftStore(book: Book): DraftStore {
  const tabs = new BroadcastChannel('airlock-drafts');
  return {
    async get(place) {
      const look = await book.look([only(draftKey(place))]);
      return (await open<Draft>(look, look.records[0]?.[0]))?.value.text ?? '';
    },
    async put(place, text, by) {
      const key = draftKey(place);
      let isApart = false;
      const owned = only(conversationKey(place.split(' ', 1)[0] ?? ''));
      const besideKeys = within(...key, 'tab');
      await book.change([only(key), owned, besideKeys], async (look) => {
        const [[old] = [], [owner] = [], beside = []] = look.records;
        const before = (by && (await open<Draft>(look, old)))?.value;
        const isOthers = by !== undefined && before !== undefined && before.tab !== by.tab && before.text !== by.read;
        isApart = isOthers && before.text !== text;
        // What this tab had beside, and what it has in the same words now.
        const deletes = by ? await keysOf(look, beside, (one) => one.tab === by.tab || one.text === text) : [];
        // Of a conversation that was removed meanwhile nothing is kept.
        const isToStay = text !== '' && (place === newPlace || owner !== undefined);
        if (!isToStay && old && !isOthers) deletes.push(key);
        if (!isToStay) return deletes.length === 0 ? undefined : { deletes };
        const draft: Draft = { version: 1, text, ...(by && { tab: by.tab }) };
        const puts: [StoreKey, Draft][] = [[key, draft]];
        if (isApart && before) puts.push([otherDraftKey(place, before.tab ?? createId()), before]);
        return { puts: await Promise.all(puts.map((put) => sealedIfOn(look, put))), deletes };
      });
      tabs.postMessage(place);
      return isApart;
    },
    async others(place, tab) {
      const look = await book.look([only(draftKey(place)), within(...draftKey(place), 'tab')]);
      const [[main] = [], beside = []] = look.records;
      const found = await Promise.all([main, ...beside].map((record) => open<Draft>(look, record)));
      return found.flatMap((one, index) => (one && (index > 0 || one.value.tab !== tab) ? one.value.text : []));
    },
    subscribe(listener) {
      const hear = ({ data }: MessageEvent<string>): void => listener(data);
      tabs.addEventListener('message', hear);
      return () => tabs.removeEventListener('message', hear);
    },
  };
}

async function keysOf(look: Look, records: readonly RawRecord[], isMeant: (draft: Draft) => boolean) {
  const opened = await Promise.all(records.map((record) => open<Draft>(look, record)));
  return opened.flatMap((one): StoreKey[] => (one && isMeant(one.value) ? [one.key] : []));
}
