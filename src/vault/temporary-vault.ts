import type { Conversation, Turn } from './records.ts';
import type { VaultChange } from './news.ts';
import type { Vault } from './vault.ts';

/** What one conversation needs of the vault. */
export type TalkVault = Pick<
  Vault,
  'putTurn' | 'getConversation' | 'listTurns' | 'listLastTurns' | 'getTurn' | 'changeConversation' | 'subscribe'
>;

/** For a conversation that is never written: in the memory of this tab alone, until nobody holds it any more. */
export function createTemporaryVault(): TalkVault {
  const conversations = new Map<string, Conversation>();
  const turns = new Map<string, Turn>();
  const listeners = new Set<(change: VaultChange) => void>();
  const tell = (conversationId: string, turnIds?: readonly string[]): void =>
    listeners.forEach((listener) => listener({ conversationId, turnIds, fromThisTab: true }));
  return {
    async putTurn(turn, conversation) {
      if (conversation) conversations.set(conversation.id, conversation);
      turns.set(turn.id, turn);
      tell(turn.conversationId, conversation ? undefined : [turn.id]);
    },
    getConversation: async (id) => conversations.get(id),
    listTurns: async (conversationId) =>
      [...turns.values()]
        .filter((turn) => turn.conversationId === conversationId)
        .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    listLastTurns: async () => undefined,
    getTurn: async (_conversationId, turnId) => turns.get(turnId),
    async changeConversation(id, change) {
      const current = conversations.get(id);
      if (current) conversations.set(id, change(current));
      tell(id, []);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
