import type { Conversation } from '../../vault/records.ts';
import { fold } from '../../vault/search/words.ts';

/** Titles and tags without case and accents, made once for each conversation as it is. */
const folded = new WeakMap<Conversation, string>();

/**
 * The conversations of a search in the order in which they are shown: first those whose title or tags have every term,
 * then those in whose turns they were found; of each the newest first, as they come.
 */
export function findConversations(
  conversations: readonly Conversation[],
  terms: readonly string[],
  foundIds: ReadonlySet<string>,
): Conversation[] {
  const byTitle = conversations.filter((conversation) => {
    let text = folded.get(conversation);
    if (text === undefined) {
      text = fold([conversation.title, ...(conversation.tags ?? [])].join(' '));
      folded.set(conversation, text);
    }
    return terms.every((term) => text.includes(term));
  });
  const titled = new Set(byTitle.map(({ id }) => id));
  return [...byTitle, ...conversations.filter(({ id }) => foundIds.has(id) && !titled.has(id))];
}
