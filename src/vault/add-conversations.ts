import { open, seal, type Book, type Listed, type Look, type Opened } from './book.ts';
import { sumOf } from './mark-sum.ts';
import { changePages, type Change } from './pages.ts';
import type { RawRecord } from './raw-store.ts';
import type { Conversation } from './records.ts';
import { conversationKey, only, pageKey, turnKey, within } from './store-keys.ts';
import type { WholeConversation } from './whole-conversation.ts';

/**
 * Keeps whole conversations, all of them in one transaction or none. One that is here already stays as it is, unless it
 * was deleted. Resolves with the ids of those that were added.
 */
export async function addConversations(book: Book, wholes: readonly WholeConversation[]): Promise<string[]> {
  let added: string[] = [];
  const ids = wholes.map(({ conversation: { id } }) => id);
  const pages = new Map(ids.map((id) => [pageKey(id).join(), only(pageKey(id))]));
  await book.change([...ids.map((id) => only(conversationKey(id))), ...pages.values()], async (look) => {
    const puts: RawRecord[] = [];
    const changes: Change[] = [];
    const listed: Listed[] = [];
    added = [];
    for (const [index, whole] of wholes.entries()) {
      const owner = look.records[index]?.[0];
      const before = await open<Conversation>(look, owner);
      // What is here and does not open is not written over either.
      if (owner && before?.value.deletedAtMs === undefined) continue;
      added.push(whole.conversation.id);
      listed.push({ id: whole.conversation.id, value: whole.conversation });
      const made = await recordsOf(look, whole, before);
      puts.push(...made.puts);
      if (made.change) changes.push(made.change);
    }
    if (added.length === 0) return undefined;
    const list = await changePages(look, look.records.slice(wholes.length).flat(), changes);
    return {
      puts: [...puts, ...list.puts],
      deletes: [...list.deletes, ...added.map((id) => within('turn', id))],
      root: list.root,
      listed,
    };
  });
  return added;
}

/** The records of a conversation as this store keeps them, and what the list has to know of one that is sealed. */
async function recordsOf(
  { dataKey, root: { phase } }: Look,
  { conversation, turns }: WholeConversation,
  before: Opened<Conversation> | undefined,
): Promise<{ puts: RawRecord[]; change?: Change }> {
  const { id } = conversation;
  const records = turns.map((turn): RawRecord => [turnKey(id, turn.id), turn]);
  const key = conversationKey(id);
  // One that stays, sealed or in the open, stays so until all are turned over (`convert.ts`).
  const isSealed = before ? before.mark !== undefined : phase === 'on' || phase === 'turning-on';
  if (!dataKey || !isSealed) return { puts: [...records, [key, conversation]] };
  const sealed = await Promise.all(records.map(([place, value]) => seal(dataKey, place, { value })));
  const sum = sumOf(sealed.map(({ mark }) => mark));
  const holder = await seal(dataKey, key, { value: conversation, turns: sum });
  return {
    puts: [...sealed.map(({ put }) => put), holder.put],
    change: { id, value: conversation, before: before?.mark, now: holder.mark },
  };
}
