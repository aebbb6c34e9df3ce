import { open, type Book } from './book.ts';
import { sealedIfOn } from './loose.ts';
import { conversationKey, draftKey, only, within } from './store-keys.ts';

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
  /** Tells where another tab has typed. */
  subscribe(listener: (place: string) => void): void;
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
      const owned = only(conversationKey(place.split(' ', 1)[0] ?? ''));
      let isApart = false;
      await book.change([only(key), owned, within(...key, 'tab')], async (look) => {
        const [[old] = [], [owner] = [], beside = []] = look.records;
        const before = (by && (await open<Draft>(look, old)))?.value;
        const isOthers = before !== undefined && before.tab !== by?.tab && before.text !== by?.read;
        isApart = isOthers && before.text !== text;
        // Of a conversation that was removed meanwhile nothing is kept.
        const isToStay = text !== '' && (place === newPlace || owner !== undefined);
        const draft: Draft = { version: 1, text, ...(by && { tab: by.tab }) };
        const puts = isToStay ? [await sealedIfOn(look, [key, draft])] : [];
        const deletes = isToStay || isOthers || !old ? [] : [key];
        if (by && (isApart || beside.length > 0)) {
          const { keepBeside } = await import('./upkeep.ts');
          const also = await keepBeside(look, place, draft, isApart && isToStay ? before : undefined, beside);
          puts.push(...also.puts);
          deletes.push(...also.deletes);
        }
        return puts.length + deletes.length > 0 ? { puts, deletes } : undefined;
      });
      tabs.postMessage(place);
      return isApart;
    },
    others: async (place, tab) => (await import('./upkeep.ts')).otherDrafts(book, place, tab),
    subscribe: (listener) => tabs.addEventListener('message', ({ data }: MessageEvent<string>) => listener(data)),
  };
}
