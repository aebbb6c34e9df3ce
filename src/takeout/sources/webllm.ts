import * as v from 'valibot';
import { accountFor, contentKind, unreadable } from './account.ts';
import { inARow, joined, listOf, notesOf, text, type ForeignConversation, type ReadMessage } from './foreign.ts';
import { partsOf, readPart } from './read-part.ts';

/** WebLLM Chat: `{ messages }`, as they would be sent to a model. It has no ids and no times; its name is the file's. */
export const webllmSchema = v.object({ messages: v.optional(v.unknown()) });

/** Known again by what is in it, in this shape. */
const identity = v.object({
  messages: listOf(
    v.object({
      role: text,
      content: v.fallback(v.union([v.string(), listOf(v.object({ type: text, text }))]), ''),
    }),
  ),
});

export function fromWebllm({ messages }: v.InferOutput<typeof webllmSchema>, fileName: string): ForeignConversation {
  return {
    id: JSON.stringify(v.parse(identity, { messages }).messages),
    title: fileName.replace(/\.[^.]*$/, ''),
    messages: inARow(partsOf(messages).map(read)),
  };
}

const message = v.object({ role: text, content: v.optional(v.unknown()) });

function read(raw: unknown): ReadMessage {
  const parsed = v.safeParse(message, raw);
  if (!parsed.success) return { role: 'none', text: '', left: ['unreadable'] };
  const { role, content } = parsed.output;
  const parts = partsOf(content).map(readPart);
  const left = parts.flatMap((part) => part.left ?? []);
  const said = joined([...parts.map((part) => part.text), ...notesOf(left)]);
  if (role === 'user' || role === 'assistant') {
    const { tool_calls: calls } = raw as { tool_calls?: unknown };
    const isCall = contentKind(calls) !== undefined;
    return accountFor({ role, text: said, left: isCall ? [...left, 'tool'] : left }, raw);
  }
  const isEmpty = said === '' && left.length === 0;
  const kind = role === 'system' ? 'instructions' : /tool|function/.test(role) ? 'tool' : unreadable(role);
  return accountFor({ role: 'none', text: '', left: isEmpty ? [] : [kind] }, raw);
}
