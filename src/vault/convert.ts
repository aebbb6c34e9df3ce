import { open, openAll, seal, type Book, type Look } from './book.ts';
import { keepAside } from './keep-aside.ts';
import { noMarks, sumOf } from './mark-sum.ts';
import { nameless } from './nameless.ts';
import { changePages, type Change } from './pages.ts';
import type { RawRecord, RawStore } from './raw-store.ts';
import type { Conversation, Turn } from './records.ts';
import { conversationKey, headerKey, only, pageKey, triesKey, within, type StoreKey } from './store-keys.ts';
import { turnLoose } from './turn-loose.ts';

export type Direction = 'turning-on' | 'turning-off';

export interface Conversion {
  book: Book;
  raw: Pick<RawStore, 'keys'>;
  direction: Direction;
  /** Asked on the way. What was done stays done. */
  isToGoOn: () => boolean;
  onProgress: (doneCount: number, totalCount: number) => void;
  /** Has the write made with which it ends. */
  lastStep: (step: () => Promise<void>) => Promise<void>;
}

/** Conversations in one transaction: many enough to be quick, few enough to be lost to a kill. */
const atOnce = 20;
/** What belongs to no conversation's sum. */
const looseKinds = ['draft', 'kit'];

/**
 * Seals conversations, or takes the seals off, some at a time, each with all its turns, in one transaction. A
 * kill at any point leaves every conversation whole, of one kind or the other; both are readable on the way, and the
 * root keeps which way it goes. The search index is not turned over but thrown away. Resolves with true when there is nothing left to turn over.
 */
export async function convert({ book, raw, direction, isToGoOn, onProgress, lastStep }: Conversion): Promise<boolean> {
  const isDone = isTurned(direction);
  for (;;) {
    const { root, records } = await book.look([within('conversation')]);
    if (root.phase !== direction) return true;
    const all = records[0] ?? [];
    // Those of one page together: it is written seldom then.
    const left = all
      .flatMap(([[, id = ''], stored]) => (isDone(stored) ? [] : { id, page: pageKey(id).join() }))
      .toSorted((one, other) => (one.page < other.page ? -1 : 1))
      .map(({ id }) => id);
    if (left.length === 0) break;
    for (let at = 0; at < left.length; at += atOnce) {
      onProgress(all.length - left.length + at, all.length);
      if (!isToGoOn()) return false;
      await turnOver(book, direction, left.slice(at, at + atOnce));
    }
  }
  await removeStrays(book, raw);
  await lastStep(() => finish(book, direction));
  return true;
}

async function finish(book: Book, direction: Direction): Promise<void> {
  const isDone = isTurned(direction);
  await book.change(
    [within('conversation'), within('aside'), ...looseKinds.map((kind) => within(kind))],
    async (look) => {
      const [conversations, aside = [], ...loose] = look.records;
      if (look.root.phase !== direction || conversations?.some(([, stored]) => !isDone(stored))) return undefined;
      // What can be made again, or was left behind by a migration or a restore: it would stay in the old form.
      const passing = [within('before'), within('staged'), within('search')];
      const turned = await Promise.all(
        looseKinds.map((kind, index) => turnLoose(look, kind, loose[index] ?? [], direction === 'turning-on')),
      );
      const puts = turned.flatMap((one) => one.puts);
      return direction === 'turning-on'
        ? {
            puts: [...puts, ...(await keepAside(look, aside))],
            deletes: passing,
            root: { ...look.root, phase: 'on' },
          }
        : {
            puts,
            // What was set aside does not open without the key.
            deletes: [
              headerKey,
              triesKey,
              within('page'),
              ...passing,
              within('aside'),
              ...turned.flatMap(({ deletes }) => deletes),
            ],
            root: { ...look.root, phase: 'off', pages: noMarks },
          };
    },
  );
}

const isTurned =
  (direction: Direction) =>
  (stored: unknown): boolean =>
    stored instanceof Uint8Array === (direction === 'turning-on');

async function turnOver(book: Book, direction: Direction, ids: readonly string[]): Promise<void> {
  const pages = [...new Map(ids.map((id) => [pageKey(id).join(), pageKey(id)])).values()];
  const ranges = ids.flatMap((id) => [only(conversationKey(id)), within('turn', id)]);
  await book.change([...ranges, ...pages.map(only)], async (look) => {
    if (look.root.phase !== direction) return undefined;
    const turned = await Promise.all(
      ids.map(async (_id, index) => {
        const [[owner] = [], turns = []] = look.records.slice(index * 2);
        if (!owner || owner[1] instanceof Uint8Array === (direction === 'turning-on')) return undefined;
        return await (direction === 'turning-on' ? sealed : unsealed)(look, owner, turns);
      }),
    );
    const all = turned.filter((one) => one !== undefined);
    const list = await changePages(
      look,
      look.records.slice(ranges.length).flat(),
      all.map(({ change }) => change),
    );
    return {
      deletes: [...list.deletes, ...all.flatMap(({ deletes }) => deletes)],
      puts: [...list.puts, ...all.flatMap(({ puts }) => puts)],
      root: list.root,
    };
  });
}

/** One conversation turned over. */
interface Turned {
  deletes: readonly IDBKeyRange[];
  puts: readonly RawRecord[];
  change: Change;
}

async function sealed(
  { dataKey }: Look,
  [key, stored]: RawRecord,
  turns: readonly RawRecord[],
): Promise<Turned | undefined> {
  if (!dataKey) return undefined;
  const value = stored as Conversation;
  const made = await Promise.all(turns.map((turn) => seal(dataKey, turn[0], { value: turn[1] })));
  const { put, mark } = await seal(dataKey, key, { value, turns: sumOf(made.map((turn) => turn.mark)) });
  const change = { id: idOf(key), value, before: undefined, now: mark };
  return { deletes: [], puts: [...made.map((turn) => turn.put), put], change };
}

/** What does not open now will not without the key either, and goes with it. */
async function unsealed(look: Look, owner: RawRecord, turns: readonly RawRecord[]): Promise<Turned> {
  const [key] = owner;
  const id = idOf(key);
  const opened = await openAll<Turn>(look, turns);
  const holder = await open<Conversation>(look, owner);
  return {
    deletes: [within('turn', id)],
    puts: [[key, holder?.value ?? nameless(id)], ...opened.map((turn): RawRecord => [turn.key, turn.value])],
    change: { id, value: undefined, before: holder?.mark, now: undefined },
  };
}

const idOf = ([, id = '']: StoreKey): string => id;

/** Turns whose conversation is gone: nobody can see them, and they would stay as they are for ever. */
async function removeStrays(book: Book, raw: Pick<RawStore, 'keys'>): Promise<void> {
  const ids = new Set((await raw.keys(within('conversation'))).map(([, id]) => id));
  const strays = new Set((await raw.keys(within('turn'))).map(([, id]) => id ?? '').filter((id) => !ids.has(id)));
  if (strays.size > 0) await book.change([], async () => ({ deletes: [...strays].map((id) => within('turn', id)) }));
}
