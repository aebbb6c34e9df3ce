import { createId, type AnswerTurn, type Conversation, type UserTurn } from '../../src/vault/records.ts';

export function makeConversation(change: Partial<Conversation> = {}): Conversation {
  return { version: 2, id: createId(), title: 'The sky', createdAtMs: 1, updatedAtMs: 1, ...change };
}

export function makeQuestion(
  conversationId: string,
  text = 'Why is the sky blue?',
  createdAtMs = Date.now(),
  parentId: string | null = null,
): UserTurn {
  return { version: 2, role: 'user', id: createId(createdAtMs), conversationId, parentId, createdAtMs, text };
}

export function makeAnswer(conversationId: string, change: Partial<AnswerTurn> = {}): AnswerTurn {
  const createdAtMs = change.createdAtMs ?? Date.now();
  return {
    version: 2,
    role: 'assistant',
    id: createId(createdAtMs),
    conversationId,
    parentId: null,
    createdAtMs,
    text: '',
    outcome: 'complete',
    modelName: 'Fake model',
    ...change,
  };
}
