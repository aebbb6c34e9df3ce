import type { Step } from './step.ts';

/** In version 2 a conversation is a tree. What was a row becomes one branch, each turn after the one before it. */
export const from1: Step = {
  conversation: (conversation) => (conversation.version === 1 ? { ...conversation, version: 2 } : conversation),
  turns: (turns) =>
    turns.map((turn, index) =>
      turn.version === 1 ? { ...turn, version: 2, parentId: turns[index - 1]?.id ?? null } : turn,
    ),
};
