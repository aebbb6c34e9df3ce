import { open, openAll, seal, type Book, type Changes, type Look } from '../book.ts';
import { noMarks, sumOf, withMark } from '../mark-sum.ts';
import { changePages } from '../pages.ts';
import type { RawRecord, RawStore } from '../raw-store.ts';
import { recordsVersion, type Conversation } from '../records.ts';
import { conversationKey, copyKey, only, within, type StoreKey } from '../store-keys.ts';
import type { Versioned } from './step.ts';
import { upgradeConversation, upgradeTurns } from './upgrade.ts';
import { vouching } from './vouching.ts';

export interface Migration {
  book: Book;
  raw: Pick<RawStore, 'keys'>;
  onProgress: (doneCount: number, totalCount: number) => void;
}

/** Conversations in one transaction, as in `convert.ts`. */
const atOnce = 20;

/**
 * Brings what is stored up to this version: some conversations at a time, each with all its turns, in one transaction
 * that also keeps a copy of what was there, as it lay there. The last transaction makes the pages of the list, removes the
 * copies and gives the root its version. Killed at any point, it is to be begun again, and does what is left. What does
 * not open, and what is of a later version, stays as it is.
 */
export async function migrate({ book, raw, onProgress }: Migration): Promise<void> {
  for (;;) {
    const { root } = await book.look([]);
    if (root.version >= recordsVersion) return;
    const ids = (await raw.keys(within('conversation'))).map(idOf);
    for (let at = 0; at < ids.length; at += atOnce) {
      onProgress(at, ids.length);
      await migrateSome(book, ids.slice(at, at + atOnce));
    }
    const known = new Set(ids);
    await book.change([within('conversation')], async (look) => {
      const records = look.records[0] ?? [];
      // A tab with an earlier version of the app may have begun another conversation meanwhile: then once more.
      return records.every(([key]) => known.has(idOf(key))) ? await finished(look, records) : undefined;
    });
  }
}

/** The last change: from here on pages vouch for the conversations. */
async function finished(look: Look, records: readonly RawRecord[]): Promise<Changes> {
  const sealed = (await openAll<Conversation>(look, records)).filter(({ mark }) => mark !== undefined);
  const { puts, root } = await changePages(
    look,
    [],
    sealed.map(({ key, value, mark }) => ({ id: idOf(key), value, before: undefined, now: mark })),
  );
  const { pages = noMarks, conversations: before = noMarks } = root;
  const now = sumOf(sealed.map(({ mark = '' }) => mark));
  // What somebody had altered must go on to show: the difference is handed on.
  const count = pages.count + before.count - now.count;
  const sum = withMark({ count, sum: pages.sum }, before.sum, now.sum);
  return { puts, deletes: [within('before')], root: { version: recordsVersion, phase: root.phase, pages: sum } };
}

const idOf = ([, id = '']: StoreKey): string => id;

async function migrateSome(book: Book, ids: readonly string[]): Promise<void> {
  const ranges = ids.flatMap((id) => [only(conversationKey(id)), within('turn', id)]);
  await book.change(ranges, async (look) => {
    const all = await Promise.all(
      ids.map(async (_id, index) => {
        const [[owner] = [], turns = []] = look.records.slice(index * 2);
        return owner && (await migrated(look, owner, turns));
      }),
    );
    const changes = all.filter((one) => one !== undefined);
    if (changes.length === 0) return undefined;
    return {
      puts: changes.flatMap(({ puts }) => puts),
      root: changes.reduce((root, { before, now }) => vouching(root, before, now), look.root),
    };
  });
}

/** One conversation: what is to be put, and its mark in the place of which. Undefined where nothing is to be done. */
interface Migrated {
  puts: readonly RawRecord[];
  before: string | undefined;
  now: string | undefined;
}

async function migrated(look: Look, owner: RawRecord, records: readonly RawRecord[]): Promise<Migrated | undefined> {
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
  if (changed.length === 0 && conversation === holder.value) return undefined;

  const stored = new Map(records.map(([key, value]) => [key.join(' '), value]));
  const kept: RawRecord[] = [
    [copyKey(owner[0]), owner[1]],
    ...changed.map(({ turn: { key } }): RawRecord => [copyKey(key), stored.get(key.join(' '))]),
  ];
  const { dataKey } = look;
  if (!isSealed || !dataKey) {
    const puts = [[owner[0], conversation], ...changed.map(({ turn, value }) => [turn.key, value])] as RawRecord[];
    return { puts: [...kept, ...puts], before: undefined, now: undefined };
  }
  const sealed = await Promise.all(
    changed.map(async ({ turn, value }) => {
      const { put, mark } = await seal(dataKey, turn.key, { value });
      return { before: turn.mark, put, mark };
    }),
  );
  const sum = sealed.reduce((total, { before, mark }) => withMark(total, before, mark), holder.turns ?? noMarks);
  const again = await seal(dataKey, owner[0], { value: conversation, turns: sum });
  return { puts: [...kept, ...sealed.map(({ put }) => put), again.put], before: holder.mark, now: again.mark };
}
