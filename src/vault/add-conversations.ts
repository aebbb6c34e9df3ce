import { open, seal, type Book } from './book.ts';
import { sumOf } from './mark-sum.ts';
import type { RawRecord } from './raw-store.ts';
import type { Conversation } from './records.ts';
import { rootWith } from './root.ts';
import { conversationKey, only, turnKey, within } from './store-keys.ts';
import type { WholeConversation } from './whole-conversation.ts';

/**
 * Keeps whole conversations, all of them in one transaction or none. One that is here already stays as it is, unless it
 * was deleted. Resolves with the ids of those that were added.
 */
export async function addConversations(book: Book, wholes: readonly WholeConversation[]): Promise<string[]> {
  let added: string[] = [];
  const ranges = wholes.flatMap(({ conversation: { id } }) => [only(conversationKey(id)), within('turn', id)]);
  await book.change(ranges, async (look) => {
    const { dataKey } = look;
    const isToBeSealed = look.root.phase === 'on' || look.root.phase === 'turning-on';
    const puts: RawRecord[] = [];
    let { root } = look;
    added = [];
    for (const [index, { conversation, turns }] of wholes.entries()) {
      const owner = look.records[index * 2]?.[0];
      const before = await open<Conversation>(look, owner);
      // What is here and does not open is not written over either.
      if (owner && before?.value.deletedAtMs === undefined) continue;
      const key = conversationKey(conversation.id);
      const records = turns.map((turn): RawRecord => [turnKey(conversation.id, turn.id), turn]);
      if (dataKey && isToBeSealed) {
        const sealed = await Promise.all(records.map(([place, value]) => seal(dataKey, place, { value })));
        const sum = sumOf(sealed.map(({ mark }) => mark));
        const holder = await seal(dataKey, key, { value: conversation, turns: sum });
        puts.push(...sealed.map(({ put }) => put), holder.put);
        root = rootWith(root, before?.mark, holder.mark);
      } else {
        puts.push(...records, [key, conversation]);
        root = rootWith(root, before?.mark, undefined);
      }
      added.push(conversation.id);
    }
    if (added.length === 0) return undefined;
    return { puts, root, deletes: added.map((id) => within('turn', id)) };
  });
  return added;
}
