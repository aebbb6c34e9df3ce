import { open, openAll, seal, type Book, type Look } from './book.ts';
import { noMarks, sumOf } from './mark-sum.ts';
import type { RawStore } from './raw-store.ts';
import type { Conversation, Turn } from './records.ts';
import { rootWith } from './root.ts';
import { conversationKey, headerKey, only, triesKey, within } from './store-keys.ts';

export type Direction = 'turning-on' | 'turning-off';

export interface Conversion {
  book: Book;
  raw: Pick<RawStore, 'keys'>;
  direction: Direction;
  /** Asked after each conversation. What was done stays done. */
  isToGoOn: () => boolean;
  onProgress: (doneCount: number, totalCount: number) => void;
}

/**
 * Seals, or takes the seals off, one conversation with all its turns after the other, each in one transaction. A
 * kill at any point leaves every conversation whole, of one kind or the other; both are readable on the way, and the
 * root keeps which way it goes. Resolves with true when there is nothing left to turn over.
 */
export async function convert({ book, raw, direction, isToGoOn, onProgress }: Conversion): Promise<boolean> {
  const isDone = (stored: unknown): boolean => stored instanceof Uint8Array === (direction === 'turning-on');
  for (;;) {
    const { root, records } = await book.look([within('conversation')]);
    if (root.phase !== direction) return true;
    const all = records[0] ?? [];
    const left = all.filter(([, stored]) => !isDone(stored));
    if (left.length === 0) break;
    for (const [index, [key]] of left.entries()) {
      onProgress(all.length - left.length + index, all.length);
      if (!isToGoOn()) return false;
      await (direction === 'turning-on' ? sealConversation : unsealConversation)(book, key[1] ?? '');
    }
  }
  await removeStrays(book, raw);
  await book.change([within('conversation')], async ({ root, records }) => {
    if (root.phase !== direction || records[0]?.some(([, stored]) => !isDone(stored))) return undefined;
    return direction === 'turning-on'
      ? { root: { ...root, phase: 'on' } }
      : { root: { phase: 'off', conversations: noMarks }, deletes: [headerKey, triesKey] };
  });
  return true;
}

async function sealConversation(book: Book, id: string): Promise<void> {
  await book.change([only(conversationKey(id)), within('turn', id)], async (look) => {
    const [[owner] = [], turns = []] = look.records;
    const { dataKey, root } = look;
    if (!owner || owner[1] instanceof Uint8Array || root.phase !== 'turning-on' || !dataKey) return undefined;
    const sealed = await Promise.all(turns.map(([key, value]) => seal(dataKey, key, { value })));
    const sum = sumOf(sealed.map(({ mark }) => mark));
    const holder = await seal(dataKey, owner[0], { value: owner[1], turns: sum });
    return { puts: [...sealed.map(({ put }) => put), holder.put], root: rootWith(root, undefined, holder.mark) };
  });
}

/** What does not open now will not without the key either, and goes with it. */
async function unsealConversation(book: Book, id: string): Promise<void> {
  await book.change([only(conversationKey(id)), within('turn', id)], async (look: Look) => {
    const [[owner] = [], turns = []] = look.records;
    if (!owner || !(owner[1] instanceof Uint8Array) || look.root.phase !== 'turning-off') return undefined;
    const opened = await openAll<Turn>(look, turns);
    const holder = await open<Conversation>(look, owner);
    const title = { version: 1, id, title: '', createdAtMs: 0, updatedAtMs: 0 } satisfies Conversation;
    return {
      deletes: [within('turn', id)],
      puts: [[owner[0], holder?.value ?? title], ...opened.map(({ key, value }) => [key, value] as const)],
      root: rootWith(look.root, holder?.mark, undefined),
    };
  });
}

/** Turns whose conversation is gone: nobody can see them, and they would stay as they are for ever. */
async function removeStrays(book: Book, raw: Pick<RawStore, 'keys'>): Promise<void> {
  const ids = new Set((await raw.keys(within('conversation'))).map(([, id]) => id));
  const strays = new Set((await raw.keys(within('turn'))).map(([, id]) => id ?? '').filter((id) => !ids.has(id)));
  if (strays.size > 0) await book.change([], async () => ({ deletes: [...strays].map((id) => within('turn', id)) }));
}
