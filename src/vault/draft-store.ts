import { open, seal, type Book, type Changes, type Look } from './book.ts';
import type { RawRecord } from './raw-store.ts';
import { conversationKey, draftKey, only, within } from './store-keys.ts';

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
        return { puts: [await kept(look, [key, { version: 1, text } satisfies Draft])] };
      });
    },
  };
}

/** All drafts, turned over. For the write with which the turning ends: until then both kinds are read. */
export async function turnDrafts(look: Look, records: readonly RawRecord[], isToSeal: boolean): Promise<Changes> {
  if (isToSeal)
    return { puts: await Promise.all(records.filter(([, stored]) => !isSealed(stored)).map((one) => kept(look, one))) };
  const opened = await Promise.all(records.map((record) => open<Draft>(look, record)));
  return {
    deletes: [within('draft')],
    puts: opened.flatMap((draft) => (draft ? [[draft.key, draft.value] as const] : [])),
  };
}

/** As it is to lie in the store as that is now. */
async function kept({ root, dataKey }: Look, [key, value]: RawRecord): Promise<RawRecord> {
  return dataKey && root.phase !== 'turning-off' ? (await seal(dataKey, key, { value })).put : [key, value];
}

const isSealed = (stored: unknown): boolean => stored instanceof Uint8Array;
