import * as v from 'valibot';
import { inARow, joined, listOf, notesOf, text, type ForeignConversation, type LeftOut } from './foreign.ts';

/** WebLLM Chat: `{ messages }`, as they would be sent to a model. It has no ids and no times; its name is the file's. */
export const webllmSchema = v.object({
  messages: listOf(
    v.object({
      role: text,
      content: v.fallback(v.union([v.string(), listOf(v.object({ type: text, text }))]), ''),
    }),
  ),
});

export function fromWebllm({ messages }: v.InferOutput<typeof webllmSchema>, fileName: string): ForeignConversation {
  return {
    // Known again by what is in it.
    id: JSON.stringify(messages),
    title: fileName.replace(/\.[^.]*$/, ''),
    messages: inARow(
      messages.map((one) => {
        if (!one) return { role: 'none', text: '', left: ['unreadable'] };
        const parts = typeof one.content === 'string' ? [{ type: 'text', text: one.content }] : one.content;
        const left = parts.flatMap((part): LeftOut[] => (part?.type === 'image_url' ? ['picture'] : []));
        const said = joined([...parts.map((part) => part?.text), ...notesOf(left)]);
        if (one.role === 'user' || one.role === 'assistant') return { role: one.role, text: said, left };
        return { role: 'none', text: '', left: said === '' ? [] : [one.role === 'system' ? 'instructions' : 'tool'] };
      }),
    ),
  };
}
