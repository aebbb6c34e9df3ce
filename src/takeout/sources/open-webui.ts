import * as v from 'valibot';
import {
  attached,
  flag,
  inARow,
  joined,
  listOf,
  notesOf,
  placed,
  text,
  textOrNull,
  time,
  timeOf,
  type ForeignConversation,
  type ForeignMessage,
  type LeftOut,
} from './foreign.ts';

/** Open WebUI: an array. `chat.history` is a tree; old ones have a plain list, `chat.messages`. */
const message = v.object({
  parentId: textOrNull,
  role: text,
  content: v.fallback(v.union([v.string(), listOf(v.object({ type: text, text }))]), ''),
  timestamp: time,
  model: text,
  modelName: text,
  done: v.fallback(v.optional(v.boolean(), true), true),
  files: listOf(
    v.object({
      type: text,
      name: text,
      file: v.fallback(v.object({ data: v.object({ content: text }) }), { data: { content: '' } }),
    }),
  ),
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
    history: v.fallback(
      v.object({
        currentId: textOrNull,
        messages: v.record(v.string(), v.fallback(v.nullable(message), null)),
      }),
      { currentId: null, messages: {} },
    ),
    messages: listOf(message),
  }),
});

export function fromOpenWebui(found: v.InferOutput<typeof openWebuiSchema>): ForeignConversation {
  const { history } = found.chat;
  const tree = Object.entries(history.messages);
  return {
    id: found.id,
    title: found.title || found.chat.title,
    createdAtMs: timeOf(found.created_at),
    updatedAtMs: timeOf(found.updated_at),
    leafId: history.currentId ?? undefined,
    messages:
      tree.length > 0
        ? tree.map(([id, one]) => placed(id, one?.parentId ?? null, read(one)))
        : inARow(found.chat.messages.map(read)),
  };
}

function read(one: v.InferOutput<typeof message> | null): Omit<ForeignMessage, 'id' | 'parentId'> {
  if (!one) return { role: 'none', text: '', left: ['unreadable'] };
  const { thinking, rest } = splitReasoning(
    typeof one.content === 'string' ? one.content : joined(one.content.map((part) => part?.text)),
  );
  if (one.role !== 'user' && one.role !== 'assistant')
    return { role: 'none', text: '', left: rest === '' ? [] : [one.role === 'system' ? 'instructions' : 'tool'] };
  const left = one.files.flatMap((file): LeftOut[] => {
    if (file?.file.data.content) return [];
    return [file?.type === 'image' ? 'picture' : 'file'];
  });
  return {
    role: one.role,
    text: joined([
      rest,
      ...one.files.map((file) => (file?.file.data.content ? attached(file.name, file.file.data.content) : null)),
      ...notesOf(left),
    ]),
    thinking,
    modelName: one.modelName || one.model,
    createdAtMs: timeOf(one.timestamp),
    outcome: one.done ? undefined : 'stopped',
    left,
  };
}

const [opening, closing] = ['<details type="reasoning"', '</details>'];

/** What a model said to itself stands at the head of its answer, quoted, in an element of HTML. */
function splitReasoning(content: string): { thinking: string; rest: string } {
  const head = content.trimStart();
  const end = head.startsWith(opening) ? head.indexOf(closing) : -1;
  if (end < 0) return { thinking: '', rest: content };
  const inside = head.slice(head.indexOf('>') + 1, end);
  const summaryEnd = inside.indexOf('</summary>');
  const quoted = summaryEnd < 0 ? inside : inside.slice(summaryEnd + '</summary>'.length);
  return {
    thinking: quoted.trim().replaceAll(/^(?:>|&gt;) ?/gm, ''),
    rest: head.slice(end + closing.length).trim(),
  };
}
