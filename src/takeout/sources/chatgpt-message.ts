import * as v from 'valibot';
import { accountFor, contentKind, unreadable } from './account.ts';
import { references, resolveCitations } from './citations.ts';
import { readCanvas } from './documents.ts';
import { fenced, flag, joined, notesOf, text, time, timeOf, type Left, type ReadMessage } from './foreign.ts';
import { partsOf, readPart, type ReadPart } from './read-part.ts';

/** Each kind of content has its text in another field. */
const message = v.object({
  author: v.fallback(v.object({ role: text }), { role: '' }),
  recipient: text,
  create_time: time,
  content: v.fallback(
    v.looseObject({
      content_type: text,
      parts: v.optional(v.unknown()),
      text,
      content: text,
      language: text,
      thoughts: v.optional(v.unknown()),
    }),
    { content_type: '', text: '', content: '', language: '' },
  ),
  metadata: v.fallback(
    v.object({
      model_slug: text,
      is_visually_hidden_from_conversation: flag,
      finish_details: v.fallback(v.optional(v.object({ type: text })), undefined),
      attachments: v.optional(v.unknown()),
      canvas: v.fallback(v.object({ title: text }), { title: '' }),
      ...references,
    }),
    {
      model_slug: '',
      is_visually_hidden_from_conversation: false,
      finish_details: undefined,
      canvas: { title: '' },
      content_references: [],
      citations: [],
    },
  ),
});

type Message = v.InferOutput<typeof message>;

const nothing = { role: 'none', text: '' } as const;

/** Undefined for what is no message at all. */
export function readChatgptMessage(raw: unknown): ReadMessage | undefined {
  const parsed = v.safeParse(message, raw);
  if (!parsed.success) return undefined;
  const one = parsed.output;
  const common = { createdAtMs: timeOf(one.create_time), modelName: one.metadata.model_slug };
  const unseen = kindUnseen(one);
  if (unseen === 'nothing') return nothing;
  if (unseen !== undefined) return accountFor({ ...nothing, left: contentKind(raw) === undefined ? [] : unseen }, raw);
  return accountFor({ ...common, ...(one.author.role === 'user' ? readQuestion(one) : readAnswer(one)) }, raw);
}

/** What of a message is left that nobody saw there, or that a tool said. Undefined: it was shown. */
function kindUnseen({ author, content, metadata, recipient }: Message): Left[] | 'nothing' | undefined {
  if (/^(?:user|model)_editable_context$/.test(content.content_type)) return ['instructions'];
  if (metadata.is_visually_hidden_from_conversation) return ['hidden'];
  if (author.role === 'system') return ['instructions'];
  if (author.role === 'user') return undefined;
  // How long it thought.
  if (content.content_type === 'reasoning_recap') return 'nothing';
  if (/^(?:thoughts|execution_output)$/.test(content.content_type)) return undefined;
  if (author.role === 'assistant') return isSaid(recipient) ? undefined : ['tool'];
  const parts = partsOf(content.parts).flatMap((part) => readPart(part).left ?? []);
  return [author.role === 'tool' ? 'tool' : unreadable(author.role || 'text'), ...parts];
}

/** To everybody, or to what becomes a part of the answer; whatever is sent to another tool is a call. */
function isSaid(recipient: string): boolean {
  return recipient === '' || recipient === 'all' || recipient === 'python' || isCanvas(recipient);
}

const isCanvas = (recipient: string): boolean => recipient.startsWith('canmore.');

function readQuestion(one: Message): ReadMessage {
  const { texts, left } = read(one);
  return { role: 'user', text: joined([...texts, ...notesOf(left)]), left };
}

function readAnswer(one: Message): ReadMessage {
  const { content, metadata, recipient } = one;
  const { texts, left } = read(one);
  const sent = content.text || texts.join('\n');
  const role = 'assistant';
  if (content.content_type === 'thoughts') {
    const thoughts = partsOf(content.thoughts).map(readThought);
    const untold = [...left, ...thoughts.flatMap(({ left: unread }) => unread ?? [])];
    return {
      role,
      text: joined(texts),
      thinking: joined(thoughts.map(({ thinking, text: words }) => thinking ?? words)),
      left: untold,
    };
  }
  if (isCanvas(recipient)) return { role, text: readCanvas(sent, metadata.canvas.title), left };
  if (content.content_type === 'execution_output') return { role, text: sent.trim() === '' ? '' : fenced(sent), left };
  if (content.content_type === 'code' || recipient === 'python') {
    const language = content.language === 'unknown' ? '' : content.language;
    return { role, text: sent.trim() === '' ? '' : fenced(sent, language), left };
  }
  const outcome = { max_tokens: 'length', interrupted: 'stopped' } as const;
  return {
    role,
    text: joined([...texts.map((words) => resolveCitations(words, metadata)), ...notesOf(left)]),
    outcome: Object.entries(outcome).find(([type]) => type === metadata.finish_details?.type)?.[1],
    left,
  };
}

function readThought(value: unknown): ReadPart {
  const { summary, content, chunks } = Object(value) as Record<string, unknown>;
  const rest = typeof content === 'string' && content !== '' ? [content] : partsOf(chunks);
  const thinking = joined([summary, ...rest].map((one) => (typeof one === 'string' ? one : '')));
  return thinking === '' ? readPart(value) : { thinking };
}

function read({ content, metadata }: Message): { texts: string[]; left: Left[] } {
  const parts = partsOf(content.parts).map(readPart);
  const left = parts.flatMap((part) => part.left ?? []);
  const files = partsOf(metadata.attachments).map(kindOfFile);
  // A picture is mostly a part of the text and an attachment; other files are attachments only.
  const inText = left.filter((kind) => kind === 'picture').length;
  const pictures = files.filter((kind) => kind === 'picture').slice(inText);
  return {
    texts: [...parts.map((part) => part.text ?? ''), content.text, content.content],
    left: [...left, ...files.filter((kind) => kind === 'file'), ...pictures],
  };
}

function kindOfFile(file: unknown): 'picture' | 'file' {
  const { mime_type: type } = Object(file) as { mime_type?: unknown };
  return typeof type === 'string' && type.startsWith('image/') ? 'picture' : 'file';
}
