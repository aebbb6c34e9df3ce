import { open, type Book } from './book.ts';
import { sealedIfOn } from './loose.ts';
import { conversationKey, draftKey, only } from './store-keys.ts';

/** What was typed and not sent. */
export interface Draft {
  version: 1;
  text: string;
}

/** Where a draft belongs that no conversation has begun with yet. Every other place is a conversation's id. */
export const newPlace = 'new';

/** Drafts, one for each place. They go with their conversation. @throws Trouble `StorageFull`, `StorageFailed`, `VaultLocked` */
export interface DraftStore {
  /** Empty where there is none. */
  get(place: string): Promise<string>;
  /** An empty text removes it. */
  put(place: string, text: string): Promise<void>;
}

export function createDraftStore(book: Book): DraftStore {
  return {
    async get(place) {
      const look = await book.look([only(draftKey(place))]);
      return (await open<Draft>(look, look.records[0]?.[0]))?.value.text ?? '';
    },
    async put(place, text) {
      const key = draftKey(place);
      await book.change([only(key), only(conversationKey(place))], async (look) => {
        const [[old] = [], [owner] = []] = look.records;
        // Of a conversation that was removed meanwhile nothing is kept.
        const isToStay = text !== '' && (place === newPlace || owner !== undefined);
        if (!isToStay) return old && { deletes: [key] };
        return { puts: [await sealedIfOn(look, [key, { version: 1, text } satisfies Draft])] };
      });
    },
  };
}
