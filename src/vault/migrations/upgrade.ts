import { recordsVersion, type Conversation, type Turn } from '../records.ts';
import { from1 } from './from-1.ts';
import type { Step, Versioned } from './step.ts';

/** From each version to the next, the first from 1. */
const steps: readonly Step[] = [from1];

/** A conversation of any earlier version, as it is in this one. One that is not older comes back as it is. */
export function upgradeConversation(conversation: Versioned): Conversation {
  return steps.reduce((upgraded, step) => step.conversation(upgraded), conversation) as Conversation;
}

/** The turns of one conversation, in the order of their creation. Those that are not older come back as they are. */
export function upgradeTurns(turns: readonly Versioned[]): Turn[] {
  const isToDo = turns.some(({ version }) => version < recordsVersion);
  return (isToDo ? steps.reduce((upgraded, step) => step.turns(upgraded), turns) : turns) as Turn[];
}
