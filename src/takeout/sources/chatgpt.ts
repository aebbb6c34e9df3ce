import * as v from 'valibot';
import {
  fenced,
  flag,
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

/**
 * ChatGPT: `conversations.json`, an array. `mapping` is a tree whose nodes hold messages; `current_node` the one shown
 * last. Each kind of content has its text in another field.
 */
const part = v.union([v.string(), v.object({ content_type: text, text })]);

const message = v.object({
  author: v.fallback(v.object({ role: text }), { role: '' }),
  create_time: time,
  content: v.fallback(
    v.object({
      content_type: text,
      parts: listOf(part),
      text,
      content: text,
      language: text,
      thoughts: listOf(v.object({ summary: text, content: text })),
    }),
    { content_type: '', parts: [], text: '', content: '', language: '', thoughts: [] },
  ),
  metadata: v.fallback(
    v.object({
      model_slug: text,
      is_visually_hidden_from_conversation: flag,
      finish_details: v.fallback(v.optional(v.object({ type: text })), undefined),
      attachments: listOf(v.object({ name: text, mime_type: text })),
    }),
    { model_slug: '', is_visually_hidden_from_conversation: false, finish_details: undefined, attachments: [] },
  ),
});

const node = v.object({
  parent: textOrNull,
  message: v.fallback(v.nullish(message, null), null),
});

export const chatgptSchema = v.object({
  id: text,
  conversation_id: text,
  title: text,
  create_time: time,
  update_time: time,
  current_node: text,
  mapping: v.record(v.string(), v.fallback(v.nullable(node), null)),
});

export function fromChatgpt(found: v.InferOutput<typeof chatgptSchema>): ForeignConversation {
  return {
    id: found.conversation_id || found.id,
    title: found.title,
    createdAtMs: timeOf(found.create_time),
    updatedAtMs: timeOf(found.update_time),
    leafId: found.current_node,
    messages: Object.entries(found.mapping).map(([id, one]) =>
      placed(id, one?.parent ?? null, read(one?.message ?? null)),
    ),
  };
}

const nothing = { role: 'none', text: '' } as const;

function read(one: v.InferOutput<typeof message> | null): Omit<ForeignMessage, 'id' | 'parentId'> {
  // The root of a tree is a node without a message.
  if (!one) return nothing;
  const { author, content, metadata } = one;
  const common = { createdAtMs: timeOf(one.create_time), modelName: metadata.model_slug };
  if (content.content_type === 'user_editable_context') return { ...nothing, left: ['instructions'] };
  if (metadata.is_visually_hidden_from_conversation) return { ...nothing, left: isEmpty(one) ? [] : ['hidden'] };
  if (author.role === 'system') return { ...nothing, left: isEmpty(one) ? [] : ['instructions'] };
  if (author.role === 'user') {
    const left = leftOf(one);
    return { ...common, role: 'user', text: joined([...textsOf(one), ...notesOf(left)]), left };
  }
  if (content.content_type === 'reasoning_recap') return nothing;
  if (content.content_type === 'thoughts')
    return {
      ...common,
      role: 'assistant',
      text: '',
      thinking: joined(content.thoughts.map((thought) => joined([thought?.summary, thought?.content]))),
    };
  if (content.content_type === 'code')
    return { ...common, role: 'assistant', text: fenced(content.text || textsOf(one).join('\n'), content.language) };
  if (content.content_type === 'execution_output') return { ...common, role: 'assistant', text: fenced(content.text) };
  if (author.role !== 'assistant') return { ...nothing, left: isEmpty(one) ? [] : ['tool', ...leftOf(one)] };
  const left = leftOf(one);
  const outcome = { max_tokens: 'length', interrupted: 'stopped' } as const;
  return {
    ...common,
    role: 'assistant',
    text: joined([...textsOf(one), ...notesOf(left)]),
    outcome: Object.entries(outcome).find(([type]) => type === metadata.finish_details?.type)?.[1],
    left,
  };
}

function textsOf({ content }: v.InferOutput<typeof message>): string[] {
  const parts = content.parts.map((one) => (typeof one === 'string' ? one : (one?.text ?? '')));
  return [...parts, content.text, content.content];
}

function isEmpty(one: v.InferOutput<typeof message>): boolean {
  return textsOf(one).every((words) => words.trim() === '');
}

function leftOf({ content, metadata }: v.InferOutput<typeof message>): LeftOut[] {
  const parts = content.parts.flatMap((one): LeftOut[] => {
    if (one === null) return ['unreadable'];
    if (typeof one === 'string' || one.text !== '') return [];
    return [/audio|video/.test(one.content_type) ? 'sound' : 'picture'];
  });
  // A picture is a part of the text and an attachment; other files are attachments only.
  const files = metadata.attachments.filter((file) => file && !file.mime_type.startsWith('image/'));
  return [...parts, ...files.map((): LeftOut => 'file')];
}
