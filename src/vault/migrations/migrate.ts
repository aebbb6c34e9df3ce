import { open, openAll, seal, type Book, type Look } from '../book.ts';
import { bothSums, noMarks, withMark } from '../mark-sum.ts';
import { changePages, type Change, type Entry } from '../pages.ts';
import type { RawRecord, RawStore } from '../raw-store.ts';
import { recordsVersion } from '../records.ts';
import { conversationKey, copyKey, only, pageKey, within } from '../store-keys.ts';
import type { Versioned } from './step.ts';
import { upgradeConversation, upgradeTurns } from './upgrade.ts';

export interface Migration {
  book: Book;
  raw: Pick<RawStore, 'keys'>;
  onProgress: (doneCount: number, totalCount: number) => void;
}

/** Conversations in one transaction, as in `convert.ts`. */
const atOnce = 20;

/**
 * Brings what is stored up to this version: some conversations at a time, each with all its turns, in one transaction
 * that also keeps a copy of what was there, as it lay there. The last transaction removes the copies and gives the root
 * its version. Killed at any point, it is to be begun again, and does what is left. What does not open, and what is of a
 * later version, stays as it is.
 */
export async function migrate({ book, raw, onProgress }: Migration): Promise<void> {
  const listIds = async (): Promise<string[]> => (await raw.keys(within('conversation'))).map(([, id]) => id ?? '');
  for (;;) {
    const { root } = await book.look([]);
    if (root.version >= recordsVersion) return;
    const ids = await listIds();
    for (let at = 0; at < ids.length; at += atOnce) {
      onProgress(at, ids.length);
      await migrateSome(book, ids.slice(at, at + atOnce));
    }
    const known = new Set(ids);
    await book.change([], async ({ root: current }) => {
      // A tab with an earlier version of the app may have begun another conversation meanwhile: then once more.
      const isDone = (await listIds()).every((id) => known.has(id));
      if (!isDone) return undefined;
      const { phase, pages, unlisted = noMarks } = current;
      // Where something of version 1 did not add up, the sum of the pages does not either, and it goes on to show.
      const sum = pages && bothSums(pages, unlisted);
      return { deletes: [within('before')], root: { version: recordsVersion, phase, pages: sum } };
    });
  }
}

async function migrateSome(book: Book, ids: readonly string[]): Promise<void> {
  const places = ids.flatMap((id) => [only(conversationKey(id)), within('turn', id), only(pageKey(id))]);
  await book.change(places, async (look) => {
    const pages: RawRecord[] = [];
    const all = await Promise.all(
      ids.map(async (_id, index) => {
        const [[owner] = [], turns = [], page = []] = look.records.slice(index * 3);
        pages.push(...page);
        const isListed = page[0] !== undefined && (await isOnPage(look, page[0], owner));
        return owner && (await migrated(look, owner, turns, isListed));
      }),
    );
    const made = all.filter((one) => one !== undefined);
    if (made.length === 0) return undefined;
    const listed = await changePages(
      look,
      pages,
      made.flatMap(({ listed: change }) => change ?? []),
    );
    const unlisted = made.reduce((sum, { before }) => withMark(sum, before, undefined), look.root.unlisted ?? noMarks);
    return {
      ...listed,
      puts: [...made.flatMap(({ puts }) => puts), ...listed.puts],
      root: { ...listed.root, unlisted },
    };
  });
}

async function isOnPage(look: Look, page: RawRecord, owner: RawRecord | undefined): Promise<boolean> {
  const opened = await open<Entry[]>(look, page);
  return opened?.value.some(({ value: { id } }) => id === owner?.[0][1]) ?? false;
}

/** One conversation. `before`: its mark, which goes from the root, as `listed` is to stand on a page. */
interface Migrated {
  puts: readonly RawRecord[];
  before?: string | undefined;
  listed?: Change;
}

/** Undefined where nothing is to be done. */
async function migrated(
  look: Look,
  owner: RawRecord,
  records: readonly RawRecord[],
  isListed: boolean,
): Promise<Migrated | undefined> {
  const holder = await open<Versioned>(look, owner);
  if (!holder) return undefined;
  const isSealed = holder.mark !== undefined;
  // What is not of its conversation's kind was put there by somebody else, and gains nothing here.
  const turns = (await openAll<Versioned>(look, records)).filter(({ mark }) => (mark !== undefined) === isSealed);
  const upgraded = upgradeTurns(turns.map(({ value }) => value));
  const changed = turns.flatMap((turn, index) =>
    upgraded[index] === turn.value ? [] : { turn, value: upgraded[index] },
  );
  const conversation = upgradeConversation(holder.value);
  const isAsItShouldBe = changed.length === 0 && conversation === holder.value;
  const list = (mark: string | undefined): Pick<Migrated, 'before' | 'listed'> => ({
    before: isListed ? undefined : holder.mark,
    listed: { id: conversation.id, value: conversation, before: isListed ? holder.mark : undefined, now: mark },
  });
  if (isAsItShouldBe) return isListed || !isSealed ? undefined : { puts: [], ...list(holder.mark) };

  const stored = new Map(records.map(([key, value]) => [key.join(' '), value]));
  const kept: RawRecord[] = [
    [copyKey(owner[0]), owner[1]],
    ...changed.map(({ turn: { key } }): RawRecord => [copyKey(key), stored.get(key.join(' '))]),
  ];
  const { dataKey } = look;
  if (!isSealed || !dataKey) {
    const puts = [[owner[0], conversation], ...changed.map(({ turn, value }) => [turn.key, value])] as RawRecord[];
    return { puts: [...kept, ...puts] };
  }
  const sealed = await Promise.all(
    changed.map(async ({ turn, value }) => {
      const { put, mark } = await seal(dataKey, turn.key, { value });
      return { before: turn.mark, put, mark };
    }),
  );
  const sum = sealed.reduce((total, { before, mark }) => withMark(total, before, mark), holder.turns ?? noMarks);
  const again = await seal(dataKey, owner[0], { value: conversation, turns: sum });
  return { puts: [...kept, ...sealed.map(({ put }) => put), again.put], ...list(again.mark) };
}
