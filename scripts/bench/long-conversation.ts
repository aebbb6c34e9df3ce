import { createId, type Conversation, type Turn } from '../../src/vault/records.ts';

const begunMs = 1_760_000_000_000;

export const longConversation: Conversation = {
  version: 2,
  id: '0long',
  title: 'A long conversation',
  createdAtMs: begunMs,
  updatedAtMs: begunMs,
};

/** Questions of one sentence, answers of a paragraph. */
export function makeTurns(turnCount: number): Turn[] {
  const ids = Array.from({ length: turnCount }, (_, index) => createId(begunMs + index));
  return Array.from(ids, (id, index): Turn => {
    const place = { conversationId: longConversation.id, parentId: ids[index - 1] ?? null };
    const common = { version: 2, id, ...place, createdAtMs: begunMs + index } as const;
    if (index % 2 === 0) return { ...common, role: 'user', text: `And what of number ${index}, if one may ask?` };
    const text = `Number ${index} has a long story, of which this is a part. `.repeat(12);
    return { ...common, role: 'assistant', text, outcome: 'complete', modelName: 'A model' };
  });
}
