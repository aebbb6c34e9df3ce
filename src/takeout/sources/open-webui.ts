import * as v from 'valibot';
import { accountFor, unreadable } from './account.ts';
import { splitDetails } from './details.ts';
import {
  attached,
  flag,
  inARow,
  joined,
  notesOf,
  placed,
  text,
  textOrNull,
  time,
  timeOf,
  type ForeignConversation,
  type Left,
  type ReadMessage,
} from './foreign.ts';
import { readOutput } from './output-items.ts';
import { partsOf, readPart, type ReadPart } from './read-part.ts';

/** Open WebUI: an array. `chat.history` is a tree; old ones have a plain list, `chat.messages`. */
const message = v.object({
  parentId: textOrNull,
  role: text,
  content: v.optional(v.unknown()),
  output: v.optional(v.unknown()),
  timestamp: time,
  model: text,
  modelName: text,
  done: v.fallback(v.optional(v.boolean(), true), true),
  files: v.optional(v.unknown()),
});

export const openWebuiSchema = v.object({
  id: text,
  title: text,
  created_at: time,
  updated_at: time,
  archived: flag,
  pinned: flag,
  chat: v.object({
    title: text,
    history: v.fallback(v.object({ currentId: textOrNull, messages: v.optional(v.unknown()) }), { currentId: null }),
    messages: v.optional(v.unknown()),
  }),
});

export function fromOpenWebui(found: v.InferOutput<typeof openWebuiSchema>): ForeignConversation {
  const { history } = found.chat;
  const { messages } = history;
  const tree = typeof messages === 'object' && messages !== null ? Object.entries(messages) : [];
  return {
    id: found.id,
    title: found.title || found.chat.title,
    createdAtMs: timeOf(found.created_at),
    updatedAtMs: timeOf(found.updated_at),
    leafId: history.currentId ?? undefined,
    isPinned: found.pinned,
    isArchived: found.archived,
    messages:
      tree.length > 0
        ? tree.map(([id, raw]) => placed(id, parentOf(raw), readMessage(raw)))
        : inARow(partsOf(found.chat.messages ?? messages).map(readMessage)),
  };
}

function parentOf(raw: unknown): string | null {
  const { parentId } = Object(raw) as { parentId?: unknown };
  return typeof parentId === 'string' ? parentId : null;
}

function readMessage(raw: unknown): ReadMessage {
  const parsed = v.safeParse(message, raw);
  return parsed.success ? accountFor(read(parsed.output), raw) : { role: 'none', text: '', left: ['unreadable'] };
}

function read(one: v.InferOutput<typeof message>): ReadMessage {
  const parts = partsOf(one.content).map(readPart);
  const content = splitDetails(joined(parts.map((part) => part.text)));
  const output = readOutput(one.output, content.text);
  const files = partsOf(one.files).map(readFile);
  const left: Left[] = [
    ...parts.flatMap((part) => part.left ?? []),
    ...content.left,
    ...output.left.filter((kind) => kind !== 'tool' || !content.left.includes('tool')),
    ...files.flatMap((file) => file.left ?? []),
  ];
  const said = joined([content.text, output.text, ...files.map((file) => file.text)]);
  if (one.role !== 'user' && one.role !== 'assistant') {
    const kind: Left = one.role === 'system' ? 'instructions' : one.role === 'tool' ? 'tool' : unreadable(one.role);
    return { role: 'none', text: '', left: said === '' && left.length === 0 ? [] : [kind] };
  }
  return {
    role: one.role,
    text: joined([said, ...notesOf(left)]),
    thinking: content.thinking === '' ? output.thinking : content.thinking,
    modelName: one.modelName || one.model,
    createdAtMs: timeOf(one.timestamp),
    outcome: one.done ? undefined : 'stopped',
    left,
  };
}

const file = v.object({
  type: text,
  name: text,
  file: v.fallback(v.object({ data: v.object({ content: text }) }), { data: { content: '' } }),
});

function readFile(raw: unknown): ReadPart {
  const parsed = v.safeParse(file, raw);
  if (!parsed.success) return { left: 'file' };
  const { type, name, file: inside } = parsed.output;
  if (inside.data.content) return { text: attached(name, inside.data.content) };
  return { left: type === 'image' ? 'picture' : 'file' };
}
