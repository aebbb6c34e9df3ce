import type { Conversation, Turn } from '../../../src/vault/records.ts';
import type { WholeConversation } from '../../../src/vault/whole-conversation.ts';

/** Under which names the journal knows what is kept. */
export const titleOf = ({ id }: Pick<Conversation, 'id'>): string => `title ${id}`;
export const turnOf = ({ conversationId, id }: Pick<Turn, 'conversationId' | 'id'>): string =>
  `turn ${conversationId} ${id}`;

/** What there is to know of a conversation, by these names. */
export function wordsOf({ conversation, turns }: WholeConversation): [key: string, value: string][] {
  return [
    [titleOf(conversation), conversation.title],
    ...turns.map((turn): [string, string] => [turnOf(turn), turn.text]),
  ];
}
