import { growTree } from '../chat/tree.ts';
import type { ConversationSpan } from '../privacy/receipt/span.ts';
import type { Turn } from '../vault/records.ts';
import type { Vault } from '../vault/vault.ts';

/** The turns that are shown of the conversation; none where there is no such, or where the store does not answer. */
export async function turnsOf(
  vault: Pick<Vault, 'listTurns' | 'getConversation'>,
  id: string | undefined,
): Promise<readonly Turn[]> {
  if (id === undefined) return [];
  const [turns, conversation] = await Promise.all([vault.listTurns(id), vault.getConversation(id)]).catch(() => []);
  const branch = growTree(turns ?? []).branchThrough(conversation?.leafId);
  return branch.map(({ turn }) => turn);
}

/** When a conversation was and how long. The one thing that a receipt is told of it. */
export function spanOf(turns: readonly Turn[]): ConversationSpan | undefined {
  const [first, last] = [turns[0], turns.at(-1)];
  return first && last
    ? { firstTurnMs: first.createdAtMs, lastTurnMs: last.createdAtMs, turnCount: turns.length }
    : undefined;
}
