import { rememberedOpen } from '../chat/open-conversation.ts';
import type { ConversationSpan } from '../privacy/receipt/span.ts';
import type { Turn } from '../vault/records.ts';
import type { Vault } from '../vault/vault.ts';

/** The turns of the conversation that is open; none where nothing is, or where the store does not answer. */
export async function turnsOfOpenConversation(vault: Vault): Promise<readonly Turn[]> {
  const id = rememberedOpen();
  return id === undefined ? [] : await vault.listTurns(id).catch(() => []);
}

/** When a conversation was and how long. The one thing that a receipt is told of it. */
export function spanOf(turns: readonly Turn[]): ConversationSpan | undefined {
  const [first, last] = [turns[0], turns.at(-1)];
  return first && last
    ? { firstTurnMs: first.createdAtMs, lastTurnMs: last.createdAtMs, turnCount: turns.length }
    : undefined;
}
