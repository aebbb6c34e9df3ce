import * as v from 'valibot';
import { accountFor, contentKind, unreadable } from './account.ts';
import {
  attached,
  joined,
  notesOf,
  placed,
  text,
  textOrNull,
  time,
  timeOf,
  type ForeignConversation,
  type ForeignMessage,
  type Left,
  type ReadMessage,
} from './foreign.ts';
import { partsOf, readPart } from './read-part.ts';

/** llama.cpp's web UI: one or many of `{ conv, messages }`; newer ones write a line for each message (`assemble.ts`). */
const message = v.object({
  id: text,
  role: text,
  type: text,
  content: v.optional(v.unknown()),
  parent: v.fallback(v.nullish(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), null), null),
  timestamp: time,
  thinking: text,
  reasoningContent: text,
  model: text,
  toolCalls: v.optional(v.unknown()),
  extra: v.optional(v.unknown()),
});

export const llamaSchema = v.object({
  conv: v.object({ id: text, name: text, lastModified: time, currNode: textOrNull }),
  messages: v.optional(v.unknown()),
});

export function fromLlama({ conv, messages }: v.InferOutput<typeof llamaSchema>): ForeignConversation {
  return {
    id: conv.id,
    title: conv.name,
    updatedAtMs: timeOf(conv.lastModified),
    leafId: conv.currNode ?? undefined,
    messages: partsOf(messages).map((raw, index): ForeignMessage => {
      const parsed = v.safeParse(message, raw);
      if (!parsed.success) return { id: `${index}`, parentId: null, role: 'none', text: '', left: ['unreadable'] };
      const one = parsed.output;
      const made = placed(one.id || `${index}`, one.parent, accountFor(read(one), raw));
      return Object.assign(made, { createdAtMs: timeOf(one.timestamp) });
    }),
  };
}

function read(one: v.InferOutput<typeof message>): ReadMessage {
  const parts = partsOf(one.content).map(readPart);
  const extras = partsOf(one.extra).map(readExtra);
  const left = [...parts, ...extras].flatMap((part) => part.left ?? []);
  const said = joined([...parts, ...extras].map((part) => part.text));
  if (one.role !== 'user' && one.role !== 'assistant') {
    // The root of a tree is a message without text.
    const isEmpty = said === '' && left.length === 0;
    const isInstruction = one.role === 'system' || one.type === 'root';
    const kind: Left = isInstruction ? 'instructions' : one.role === 'tool' ? 'tool' : unreadable(one.role || one.type);
    return { role: 'none', text: '', left: isEmpty ? [] : [kind] };
  }
  return {
    role: one.role,
    text: joined([said, ...notesOf(left)]),
    thinking: one.reasoningContent || one.thinking,
    modelName: one.model,
    left: hasCalls(one.toolCalls) ? [...left, 'tool'] : left,
  };
}

/** Calls are a list, or one that is written as a text. */
function hasCalls(calls: unknown): boolean {
  return contentKind(calls) !== undefined && !(typeof calls === 'string' && /^\s*(?:\[\s*\])?\s*$/.test(calls));
}

/** What goes with a message: files of text with their content, and what was pasted. */
function readExtra(extra: unknown): { text?: string; left?: Left } {
  const { content, name, type } = Object(extra) as Record<string, unknown>;
  if (typeof content === 'string' && content !== '')
    return { text: attached(typeof name === 'string' ? name : '', content) };
  const part = readPart(extra);
  if (typeof part.left === 'string' || part.text !== undefined) return part;
  return part.left || typeof type === 'string' ? { left: part.left ?? 'file' } : {};
}
