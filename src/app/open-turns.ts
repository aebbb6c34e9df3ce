import type { Kit } from '../assistants/kit.ts';
import { systemText } from '../chat/answer.ts';
import type { TalkParts } from '../chat/talk-parts.ts';
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

/** What the model is told first in the conversation that is shown. */
export async function instructionsOf(
  { vault, openConversation }: Pick<TalkParts, 'vault' | 'openConversation'>,
  openKit: () => Promise<Kit>,
): Promise<string> {
  const conversation = await vault.getConversation(openConversation.get() ?? '');
  const assistant = conversation?.assistant && (await (await openKit()).find(conversation.assistant.id));
  return assistant?.systemText ?? systemText;
}
