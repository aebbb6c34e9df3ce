import { open, type Book, type Look } from './book.ts';
import type { RawRecord } from './raw-store.ts';
import { recordsVersion, type Conversation } from './records.ts';
import { frontKey, only } from './store-keys.ts';

/**
 * The beginning of the list in one record, so that a page with thousands of conversations begins as one with ten. It says
 * nothing that the conversations do not: where it is missing, or the root does not vouch for it, it is made anew from them.
 */
export interface Front {
  /** The root has the same one. */
  mark: string;
  /** No conversation that the list shows stands before the last of these, and is not among them. */
  first: Conversation[];
}

/** A book that keeps the beginning of the list up with every change, or forgets it. */
export function withFront(book: Book): Book {
  return {
    ...book,
    change: (ranges, work) =>
      book.change([...ranges, only(frontKey)], async (look) => {
        const changes = await work({ ...look, records: look.records.slice(0, -1) });
        const record = look.records.at(-1)?.[0];
        if (!changes || (!record && look.root.front === undefined)) return changes;
        return await (await import('./upkeep.ts')).changeFront(look, record, changes);
      }),
  };
}

/** Undefined where it is not known, or not as the list is. */
export async function readFront(book: Book): Promise<Conversation[] | undefined> {
  const look = await book.look([only(frontKey)]);
  return (await openFront(look, look.records[0]?.[0]))?.first;
}

export async function openFront(look: Look, record: RawRecord | undefined): Promise<Front | undefined> {
  const front = (await open<Front>(look, record))?.value;
  const isOfNow = look.root.version === recordsVersion && front?.mark === look.root.front;
  return isOfNow ? front : undefined;
}
