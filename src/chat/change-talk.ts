import type { VaultChange } from '../vault/news.ts';
import type { TalkVault } from '../vault/temporary-vault.ts';
import type { Talk } from './follow-talk.ts';

/** The talk with what changed, for which nothing else is read. Undefined where that cannot be known without reading all. */
export async function changeTalk(
  vault: Pick<TalkVault, 'getConversation' | 'getTurn'>,
  id: string,
  talk: Talk,
  changes: readonly VaultChange[],
): Promise<Talk | undefined> {
  const turnIds = new Set<string>();
  for (const change of changes) {
    if (!change.turnIds) return undefined;
    for (const turnId of change.turnIds) turnIds.add(turnId);
  }
  const [conversation, ...changed] = await Promise.all([
    vault.getConversation(id),
    ...Array.from(turnIds, (turnId) => vault.getTurn(id, turnId)),
  ]);
  if (!conversation) return undefined;
  const turns = new Map(talk.turns.map((turn) => [turn.id, turn]));
  for (const turn of changed) {
    // A tab that was killed between writing what this one follows and telling of it has told nobody.
    if (!turn || (turn.parentId !== null && !turns.has(turn.parentId))) return undefined;
    turns.set(turn.id, turn);
  }
  const { leafId, assistant } = conversation;
  const inOrder = [...turns.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return { turns: inOrder, leafId, assistant, isWhole: true };
}
