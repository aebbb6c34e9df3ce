import { open, openAll, seal, type Book, type Look } from '../book.ts';
import { noMarks, withMark } from '../mark-sum.ts';
import { changePages } from '../pages.ts';
import type { RawRecord, RawStore } from '../raw-store.ts';
import { recordsVersion } from '../records.ts';
import { conversationKey, copyKey, only, pageKey, within, type StoreKey } from '../store-keys.ts';
import type { Versioned } from './step.ts';

/**
 * Takes a migration back that could not be ended: puts the copies where they were, a conversation at a time, and so frees
 * the space that they took. What was changed since by an earlier version of the app stays; so does what was begun since.
 */
export async function putBack({ book, raw }: { book: Book; raw: Pick<RawStore, 'keys'> }): Promise<void> {
  for (const [, , id = ''] of await raw.keys(within(...copyKey(['conversation'])))) {
    const [owner, turns] = [conversationKey(id), within('turn', id)];
    const copiesOf = [copyKey(owner), within(...copyKey(['turn', id]))] as const;
    await book.change([only(owner), turns, only(copiesOf[0]), copiesOf[1], only(pageKey(id))], async (look) => {
      if (look.root.version >= recordsVersion) return undefined;
      const [[holder] = [], now = [], [holderBefore] = [], before = [], page = []] = look.records;
      const back = await restored(look, holder, now, holderBefore, before);
      if (back?.mark === undefined) return { puts: back?.puts ?? [], deletes: copiesOf };
      const gone = { id, value: undefined, before: undefined, now: undefined };
      const listed = await changePages(look, page, [gone]);
      const unlisted = withMark(listed.root.unlisted ?? noMarks, undefined, back.mark);
      return {
        puts: [...back.puts, ...listed.puts],
        deletes: [...copiesOf, ...listed.deletes],
        root: { ...listed.root, unlisted },
      };
    });
  }
}

async function restored(
  look: Look,
  holder: RawRecord | undefined,
  now: readonly RawRecord[],
  holderBefore: RawRecord | undefined,
  before: readonly RawRecord[],
) {
  const current = await open<Versioned>(look, holder);
  const old = await open<Versioned>(look, holderBefore && [placeOf(holderBefore), holderBefore[1]]);
  if (!current || !old || old.value.version >= current.value.version) return undefined;
  const marks = new Map((await openAll<Versioned>(look, now)).map((turn) => [turn.key.join(' '), turn]));
  const puts: RawRecord[] = [];
  let sum = current.turns ?? noMarks;
  for (const copy of before) {
    const key = placeOf(copy);
    const [turn, oldTurn] = [marks.get(key.join(' ')), await open<Versioned>(look, [key, copy[1]])];
    if (!turn || !oldTurn || oldTurn.value.version >= turn.value.version) continue;
    puts.push([key, copy[1]]);
    sum = withMark(sum, turn.mark, oldTurn.mark);
  }
  if (!look.dataKey || current.mark === undefined)
    return { puts: [...puts, [old.key, old.value] as const], mark: undefined };
  const again = await seal(look.dataKey, old.key, { value: old.value, turns: sum });
  return { puts: [...puts, again.put], mark: again.mark };
}

/** The key of what a copy is of. */
function placeOf([[, ...key]]: RawRecord): StoreKey {
  return key as unknown as StoreKey;
}
