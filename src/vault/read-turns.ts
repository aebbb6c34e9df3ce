import { open, openAll, type Book, type Opened } from './book.ts';
import { isSameSum, noMarks, sumOf, type MarkSum } from './mark-sum.ts';
import { upgradeTurns } from './migrations/upgrade.ts';
import { isVouchedFor, type Entry } from './pages.ts';
import type { RawRecord } from './raw-store.ts';
import { recordsVersion, type Conversation, type Turn } from './records.ts';
import { conversationKey, only, pageKey, turnKey, within } from './store-keys.ts';

/** A few screens of them. */
const mostLastTurns = 48;

/** @returns whether nothing else than this app has changed, removed or brought back one of them */
export async function readTurns(book: Book, id: string): Promise<{ turns: Turn[]; isAsWritten: boolean }> {
  const look = await book.look([only(conversationKey(id)), only(pageKey(id)), within('turn', id)]);
  const [[record] = [], [page] = [], records = []] = look.records;
  const [all, owner, entries] = await Promise.all([
    openAll<Turn>(look, records),
    open<Conversation>(look, record),
    open<Entry[]>(look, page),
  ]);
  const isSealed = owner?.turns !== undefined;
  const isOwnerAsWritten = !isSealed || isVouchedFor(look.root, entries, owner);
  const isSealedThroughout = !isSealed || all.every(({ mark }) => mark !== undefined);
  return {
    turns: upgradeTurns(all.map(({ value }) => value)),
    isAsWritten: isOwnerAsWritten && isSealedThroughout && isWhole(records, all, owner?.turns ?? noMarks),
  };
}

/** The newest alone, and nothing said of who wrote them; undefined where there are not many, or of another version. */
export async function readLastTurns(book: Book, id: string): Promise<Turn[] | undefined> {
  const look = await book.look([{ lastOf: within('turn', id), most: mostLastTurns }]);
  const [records = []] = look.records;
  // What an earlier version kept is brought up to date as a whole.
  if (records.length === 0 || look.root.version !== recordsVersion) return undefined;
  return (await openAll<Turn>(look, records)).map(({ value }) => value);
}

/** One alone, and nothing said of who wrote it; undefined where it does not open, or is of another version. */
export async function readTurn(book: Book, id: string, turnId: string): Promise<Turn | undefined> {
  const look = await book.look([only(turnKey(id, turnId))]);
  const turn = (await open<Turn>(look, look.records[0]?.[0]))?.value;
  return turn?.version === recordsVersion ? turn : undefined;
}

/** Every record opened, and their marks are those that were written last. */
function isWhole<T>(records: readonly RawRecord[], opened: readonly Opened<T>[], sum: MarkSum | undefined): boolean {
  const marks = opened.flatMap(({ mark }) => mark ?? []);
  return opened.length === records.length && sum !== undefined && isSameSum(sumOf(marks), sum);
}
