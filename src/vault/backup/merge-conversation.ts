import type { Conversation, Turn } from '../records.ts';
import { canonical } from './canonical.ts';
import type { WholeConversation } from '../whole-conversation.ts';

/**
 * One conversation of two that once were the same: nothing that stands in either is lost.
 * - Every turn of both. Of an answer that differs, the one that got further.
 * - Title and model of the one that was written to last; of `here` where both were at the same time.
 * - Deleted only where both are: restoring brings back what was deleted here.
 */
export function mergeConversation(here: WholeConversation, there: WholeConversation): WholeConversation {
  const turns = new Map(here.turns.map((turn) => [turn.id, turn]));
  for (const turn of there.turns) {
    const mine = turns.get(turn.id);
    turns.set(turn.id, mine ? furtherTurn(mine, turn) : turn);
  }
  return {
    conversation: mergeHolder(here.conversation, there.conversation),
    turns: [...turns.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function mergeHolder(here: Conversation, there: Conversation): Conversation {
  const [older, newer] = here.updatedAtMs < there.updatedAtMs ? [here, there] : [there, here];
  const merged = {
    ...newer,
    // One that was never named does not take a name away.
    title: newer.title || older.title,
    createdAtMs: Math.min(here.createdAtMs, there.createdAtMs),
  };
  if (here.deletedAtMs === undefined || there.deletedAtMs === undefined) delete merged.deletedAtMs;
  return merged;
}

/** The same whichever of the two is asked about first. */
function furtherTurn(one: Turn, other: Turn): Turn {
  const isWriting = (turn: Turn): boolean => turn.role === 'assistant' && turn.outcome === 'writing';
  if (isWriting(one) !== isWriting(other)) return isWriting(one) ? other : one;
  if (one.text.length !== other.text.length) return one.text.length > other.text.length ? one : other;
  return canonical(one) > canonical(other) ? one : other;
}
