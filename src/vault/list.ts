import { openAll, type Book, type Look } from './book.ts';
import { isSameSum, noMarks, sumOf } from './mark-sum.ts';
import { openPages } from './pages.ts';
import { recordsVersion, type Conversation } from './records.ts';
import { within } from './store-keys.ts';

export interface List {
  /** The deleted among them, in no order. */
  conversations: Conversation[];
  /** Nothing else than this app has changed, removed or brought back one of them. */
  isAsWritten: boolean;
  /** The moment of which it is. */
  look: Look;
}

/** @param mayBeSealed whether it is worth looking at the pages first */
export async function readList(book: Book, mayBeSealed: boolean): Promise<List> {
  return (mayBeSealed && (await readPages(book))) || (await readRecords(book));
}

/** From the pages alone. Undefined unless they have each conversation that there is, and no other. */
async function readPages(book: Book): Promise<List | undefined> {
  const look = await book.look([within('page'), { keysOf: within('conversation') }]);
  if (look.root.phase !== 'on') return undefined;
  const [pages = [], records = []] = look.records;
  const entries = await openPages(look, pages);
  const ids = new Set(entries?.map(({ value }) => value.id));
  if (!entries || ids.size !== records.length || records.some(([[, id = '']]) => !ids.has(id))) return undefined;
  return { conversations: entries.map(({ value }) => value), isAsWritten: true, look };
}

/** From the records themselves: in the open, half way, or where something is not as it was written. */
async function readRecords(book: Book): Promise<List> {
  const look = await book.look([within('page'), within('conversation')]);
  const [pages = [], records = []] = look.records;
  const all = await openAll<Conversation>(look, records);
  const entries = await openPages(look, pages);
  const onList = new Map(entries?.map(({ value, record }) => [value.id, record]));
  const sealed = all.flatMap(({ value: { id }, mark }) => (mark === undefined ? [] : { record: onList.get(id), mark }));
  const unlisted = sealed.filter(({ record }) => !record);
  const isAsWritten =
    all.length === records.length &&
    entries?.length === sealed.length - unlisted.length &&
    sealed.every(({ record, mark }) => !record || isSameSum(record, sumOf([mark]))) &&
    isSameSum(sumOf(unlisted.map(({ mark }) => mark)), look.root.unlisted ?? noMarks);
  // How a later version vouches for its records is not known here.
  return {
    conversations: all.map(({ value }) => value),
    isAsWritten: isAsWritten || look.root.version > recordsVersion,
    look,
  };
}
