import { open, openAll, seal, type Book, type Look } from './book.ts';
import { noMarks, sumOf } from './mark-sum.ts';
import type { RawRecord, RawStore } from './raw-store.ts';
import type { Conversation, Turn } from './records.ts';
import { rootWith } from './root.ts';
import { conversationKey, headerKey, only, triesKey, within } from './store-keys.ts';

export type Direction = 'turning-on' | 'turning-off';

export interface Conversion {
  book: Book;
  raw: Pick<RawStore, 'keys'>;
  direction: Direction;
  /** Asked on the way. What was done stays done. */
  isToGoOn: () => boolean;
  onProgress: (doneCount: number, totalCount: number) => void;
}

/** Conversations in one transaction: many enough to be quick, few enough to be lost to a kill. */
const atOnce = 20;

/**
 * Seals conversations, or takes the seals off, some at a time, each with all its turns, in one transaction. A
 * kill at any point leaves every conversation whole, of one kind or the other; both are readable on the way, and the
 * root keeps which way it goes. The search index is not turned over but thrown away. Resolves with true when there is nothing left to turn over.
 */
export async function convert({ book, raw, direction, isToGoOn, onProgress }: Conversion): Promise<boolean> {
  const isDone = (stored: unknown): boolean => stored instanceof Uint8Array === (direction === 'turning-on');
  for (;;) {
    const { root, records } = await book.look([within('conversation')]);
    if (root.phase !== direction) return true;
    const all = records[0] ?? [];
    const left = all.filter(([, stored]) => !isDone(stored)).map(([key]) => key[1] ?? '');
    if (left.length === 0) break;
    for (let at = 0; at < left.length; at += atOnce) {
      onProgress(all.length - left.length + at, all.length);
      if (!isToGoOn()) return false;
      await turnOver(book, direction, left.slice(at, at + atOnce));
    }
  }
  await removeStrays(book, raw);
  await book.change([within('conversation')], async ({ root, records }) => {
    if (root.phase !== direction || records[0]?.some(([, stored]) => !isDone(stored))) return undefined;
    return direction === 'turning-on'
      ? { root: { ...root, phase: 'on' }, deletes: [within('search')] }
      : { root: { phase: 'off', conversations: noMarks }, deletes: [headerKey, triesKey, within('search')] };
  });
  return true;
}

async function turnOver(book: Book, direction: Direction, ids: readonly string[]): Promise<void> {
  const ranges = ids.flatMap((id) => [only(conversationKey(id)), within('turn', id)]);
  await book.change(ranges, async (look) => {
    if (look.root.phase !== direction) return undefined;
    const turned = await Promise.all(
      ids.map(async (_id, index) => {
        const [[owner] = [], turns = []] = look.records.slice(index * 2);
        if (!owner || owner[1] instanceof Uint8Array === (direction === 'turning-on')) return undefined;
        return await (direction === 'turning-on' ? sealed : unsealed)(look, owner, turns);
      }),
    );
    const changes = turned.filter((one) => one !== undefined);
    return {
      deletes: changes.flatMap(({ deletes }) => deletes),
      puts: changes.flatMap(({ puts }) => puts),
      root: changes.reduce((root, { before, now }) => rootWith(root, before, now), look.root),
    };
  });
}

/** One conversation turned over: what it is in the place of, and with which mark. */
interface Turned {
  deletes: readonly IDBKeyRange[];
  puts: readonly RawRecord[];
  before: string | undefined;
  now: string | undefined;
}

async function sealed({ dataKey }: Look, owner: RawRecord, turns: readonly RawRecord[]): Promise<Turned | undefined> {
  if (!dataKey) return undefined;
  const made = await Promise.all(turns.map(([key, value]) => seal(dataKey, key, { value })));
  const holder = await seal(dataKey, owner[0], { value: owner[1], turns: sumOf(made.map(({ mark }) => mark)) });
  return { deletes: [], puts: [...made.map(({ put }) => put), holder.put], before: undefined, now: holder.mark };
}

/** What does not open now will not without the key either, and goes with it. */
async function unsealed(look: Look, owner: RawRecord, turns: readonly RawRecord[]): Promise<Turned> {
  const [key] = owner;
  const id = key[1] ?? '';
  const opened = await openAll<Turn>(look, turns);
  const holder = await open<Conversation>(look, owner);
  const nameless: Conversation = { version: 1, id, title: '', createdAtMs: 0, updatedAtMs: 0 };
  return {
    deletes: [within('turn', id)],
    puts: [[key, holder?.value ?? nameless], ...opened.map((turn): RawRecord => [turn.key, turn.value])],
    before: holder?.mark,
    now: undefined,
  };
}

/** Turns whose conversation is gone: nobody can see them, and they would stay as they are for ever. */
async function removeStrays(book: Book, raw: Pick<RawStore, 'keys'>): Promise<void> {
  const ids = new Set((await raw.keys(within('conversation'))).map(([, id]) => id));
  const strays = new Set((await raw.keys(within('turn'))).map(([, id]) => id ?? '').filter((id) => !ids.has(id)));
  if (strays.size > 0) await book.change([], async () => ({ deletes: [...strays].map((id) => within('turn', id)) }));
}
