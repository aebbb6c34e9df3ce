import type { Turn } from '../../vault/records.ts';
import type { WholeConversation } from '../../vault/whole-conversation.ts';

/** The turns that are shown, first to last, and how many stand in other branches. */
export function shownBranch({ conversation, turns }: WholeConversation): { shown: Turn[]; otherTurns: number } {
  const byId = new Map(turns.map((turn) => [turn.id, turn]));
  const shown: Turn[] = [];
  const last = byId.get(conversation.leafId ?? '') ?? turns.at(-1);
  for (let turn = last; turn && shown.length < turns.length; turn = byId.get(turn.parentId ?? '')) shown.push(turn);
  return { shown: shown.toReversed(), otherTurns: turns.length - shown.length };
}
