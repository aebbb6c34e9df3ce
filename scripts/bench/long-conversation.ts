import { createId, recordsVersion, type Conversation, type Turn } from '../../src/vault/records.ts';

const begunMs = 1_760_000_000_000;

export const longConversation: Conversation = {
  version: recordsVersion,
  id: '0long',
  title: 'A long conversation',
  createdAtMs: begunMs,
  updatedAtMs: begunMs,
};

/** Questions of one sentence, answers of a paragraph. */
export function makeTurns(turnCount: number): Turn[] {
  let parentId: string | null = null;
  return Array.from({ length: turnCount }, (_, index): Turn => {
    const createdAtMs = begunMs + index;
    const id = createId(createdAtMs);
    const common = { version: recordsVersion, id, parentId, conversationId: longConversation.id, createdAtMs } as const;
    parentId = id;
    if (index % 2 === 0) return { ...common, role: 'user', text: `And what of number ${index}, if one may ask?` };
    const text = `Number ${index} has a long story, of which this is a part. `.repeat(12);
    return { ...common, role: 'assistant', text, outcome: 'complete', modelName: 'A model' };
  });
}
