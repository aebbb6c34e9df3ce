import * as v from 'valibot';
import {
  attached,
  joined,
  listOf,
  notesOf,
  text,
  textOrNull,
  time,
  timeOf,
  type ForeignConversation,
  type ForeignMessage,
  type LeftOut,
} from './foreign.ts';

/** llama.cpp's web UI: one or many of `{ conv, messages }`; newer ones write a line for each message (`assemble.ts`). */
const message = v.object({
  id: text,
  type: text,
  role: text,
  content: text,
  parent: v.fallback(v.nullish(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), null), null),
  timestamp: time,
  thinking: text,
  reasoningContent: text,
  model: text,
  extra: listOf(v.object({ type: text, name: text, content: text })),
});

export const llamaSchema = v.object({
  conv: v.object({ id: text, name: text, lastModified: time, currNode: textOrNull }),
  messages: listOf(message),
});

export function fromLlama({ conv, messages }: v.InferOutput<typeof llamaSchema>): ForeignConversation {
  return {
    id: conv.id,
    title: conv.name,
    updatedAtMs: timeOf(conv.lastModified),
    leafId: conv.currNode ?? undefined,
    messages: messages.map((one, index): ForeignMessage => {
      if (!one) return { id: `${index}`, parentId: null, role: 'none', text: '', left: ['unreadable'] };
      return { id: one.id, parentId: one.parent, createdAtMs: timeOf(one.timestamp), ...read(one) };
    }),
  };
}

function read(one: v.InferOutput<typeof message>): Omit<ForeignMessage, 'id' | 'parentId'> {
  if (one.role !== 'user' && one.role !== 'assistant') {
    // The root of a tree is a message without text.
    const left: LeftOut = one.role === 'tool' ? 'tool' : 'instructions';
    return { role: 'none', text: '', left: one.content.trim() === '' ? [] : [left] };
  }
  const left = one.extra.flatMap((extra): LeftOut[] => {
    if (extra?.content) return [];
    if (/image/i.test(extra?.type ?? '')) return ['picture'];
    return [/audio|video/i.test(extra?.type ?? '') ? 'sound' : 'file'];
  });
  return {
    role: one.role,
    text: joined([
      one.content,
      ...one.extra.map((extra) => (extra?.content ? attached(extra.name, extra.content) : null)),
      ...notesOf(left),
    ]),
    thinking: one.reasoningContent || one.thinking,
    modelName: one.model,
    left,
  };
}
