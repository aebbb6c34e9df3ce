import { Trouble } from '../shared/errors.ts';
import { open, openAgain, seal, type Listed, type Look, type Opened } from './book.ts';
import { isSameSum, noMarks, sumOf, withMark, type MarkSum } from './mark-sum.ts';
import type { RawRecord } from './raw-store.ts';
import type { Conversation } from './records.ts';
import { rootWith, type Root } from './root.ts';
import { pageKey, type StoreKey } from './store-keys.ts';

/**
 * The list of conversations while they are sealed. To open a record takes its time however short it is, so the list has
 * pages: each sealed as one, with what is to be known of some dozens of conversations. The root vouches for the pages,
 * a page for its conversations' records, each of these for its turns.
 */
export interface Entry {
  value: Conversation;
  /** Of the one mark in the conversation's record. */
  record: MarkSum;
}

/** A conversation's record that was written or removed. */
export interface Change extends Listed {
  /** The marks of the record that was there, and of the one in its place. */
  before: string | undefined;
  now: string | undefined;
}

/** Undefined unless all pages are as they were written last. */
export async function openPages(look: Look, records: readonly RawRecord[]): Promise<Entry[] | undefined> {
  const pages = await openAgain<Entry[]>(look, records);
  const marks = pages.flatMap(({ mark }) => mark ?? []);
  const isWhole = marks.length === records.length && isSameSum(sumOf(marks), look.root.pages ?? noMarks);
  return isWhole && look.root.pages ? pages.flatMap(({ value }) => value) : undefined;
}

/**
 * Whether a conversation's record is the one that was written last, as its page has it. Version 1 vouched for all together
 * (`list.ts`): of one of those that are on no page yet nothing can be said here.
 */
export function isVouchedFor(
  { unlisted }: Root,
  page: Opened<Entry[]> | undefined,
  { value: { id }, mark }: Opened<Conversation>,
): boolean {
  const entry = page?.value.find(({ value }) => value.id === id);
  if (mark === undefined || !entry) return unlisted !== undefined;
  return isSameSum(entry.record, sumOf([mark]));
}

/**
 * The pages and the root with these changes. `pages` are the records of the pages concerned.
 * @throws Trouble `VaultAltered` where something is to stand on a page that does not open
 */
export async function changePages(
  look: Look,
  pages: readonly RawRecord[],
  changes: readonly Change[],
): Promise<{ puts: RawRecord[]; deletes: StoreKey[]; root: Root }> {
  const made = { puts: [] as RawRecord[], deletes: [] as StoreKey[], root: look.root };
  for (const [name, changesHere] of Map.groupBy(changes, ({ id }) => pageKey(id).join())) {
    const record = pages.find(([key]) => key.join() === name);
    const page = await open<Entry[]>(look, record);
    if (record && page?.mark === undefined) {
      // From what cannot be read nothing needs to be taken away.
      if (changesHere.every(({ value }) => value === undefined)) continue;
      throw new Trouble('VaultAltered', 'A page of the list does not open.');
    }
    const entries = new Map(page?.value.map((entry) => [entry.value.id, entry]));
    for (const { id, value, before, now } of changesHere) {
      // A record that was not the one on the list stays another one: what somebody altered must go on to show.
      if (value) entries.set(id, { value, record: withMark(entries.get(id)?.record ?? noMarks, before, now) });
      else entries.delete(id);
    }
    const key = pageKey(changesHere[0]?.id ?? '');
    const written =
      look.dataKey && entries.size > 0 ? await seal(look.dataKey, key, { value: [...entries.values()] }) : undefined;
    if (written) made.puts.push(written.put);
    else made.deletes.push(key);
    made.root = rootWith(made.root, page?.mark, written?.mark);
  }
  return made;
}
