import { open, type Book, type Look } from './book.ts';
import type { Draft } from './draft-store.ts';
import { sealedIfOn } from './loose.ts';
import type { RawRecord } from './raw-store.ts';
import { createId } from './records.ts';
import { draftKey, only, otherDraftKey, within, type StoreKey } from './store-keys.ts';

/** What other tabs have typed in one place lies beside the draft, each under its tab. */

export async function otherDrafts(book: Book, place: string, tab: string): Promise<string[]> {
  const look = await book.look([only(draftKey(place)), within(...draftKey(place), 'tab')]);
  const [[main] = [], beside = []] = look.records;
  const found = await Promise.all([main, ...beside].map((record) => open<Draft>(look, record)));
  return found.flatMap((one, index) => (one && (index > 0 || one.value.tab !== tab) ? one.value.text : []));
}

/** What changes beside a draft that is written: `before` was there, of another tab, and is to stay. */
export async function keepBeside(
  look: Look,
  place: string,
  draft: Draft,
  before: Draft | undefined,
  beside: readonly RawRecord[],
): Promise<{ puts: RawRecord[]; deletes: StoreKey[] }> {
  const key = otherDraftKey(place, before?.tab ?? createId());
  const opened = await Promise.all(beside.map((record) => open<Draft>(look, record)));
  // What this tab had beside, and what it has in the same words now.
  const isGone = ({ tab, text }: Draft): boolean => tab === draft.tab || (text === draft.text && tab !== before?.tab);
  return {
    puts: before ? [await sealedIfOn(look, [key, before])] : [],
    deletes: opened.flatMap((one) => (one && isGone(one.value) ? [one.key] : [])),
  };
}
