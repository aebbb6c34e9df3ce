import * as v from 'valibot';
import { accountFor, contentKind, unreadable } from './account.ts';
import { readArtifact } from './documents.ts';
import {
  attached,
  flag,
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
import { partsOf, readPart, type ReadPart } from './read-part.ts';

/** Claude: `conversations.json`, an array. Text stands in blocks; of files what was read of them. Branches only in some. */
const message = v.object({
  uuid: text,
  sender: text,
  text,
  content: v.optional(v.unknown()),
  created_at: time,
  parent_message_uuid: textOrNull,
  attachments: v.optional(v.unknown()),
  files: v.optional(v.unknown()),
  files_v2: v.optional(v.unknown()),
});

const file = v.fallback(v.object({ file_name: text, file_kind: text, extracted_content: text }), {
  file_name: '',
  file_kind: '',
  extracted_content: '',
});
const filesOf = (list: unknown): v.InferOutput<typeof file>[] => partsOf(list).map((one) => v.parse(file, one));

export const claudeSchema = v.object({
  uuid: text,
  name: text,
  created_at: time,
  updated_at: time,
  is_starred: flag,
  current_leaf_message_uuid: text,
  chat_messages: v.optional(v.unknown()),
});

export function fromClaude(found: v.InferOutput<typeof claudeSchema>): ForeignConversation {
  let before: string | null = null;
  const messages = partsOf(found.chat_messages).map((raw, index): ForeignMessage => {
    const parsed = v.safeParse(message, raw);
    const id = (parsed.success && parsed.output.uuid) || `${index}`;
    const [parentId, one] = [before, parsed.output as v.InferOutput<typeof message>];
    before = id;
    if (!parsed.success) return { id, parentId, role: 'none', text: '', left: ['unreadable'] };
    // The parent of a first message is an id that no message has.
    const read = accountFor(readMessage(one), raw);
    return Object.assign(placed(id, one.parent_message_uuid ?? parentId, read), {
      createdAtMs: timeOf(one.created_at),
    });
  });
  return {
    id: found.uuid,
    title: found.name,
    createdAtMs: timeOf(found.created_at),
    updatedAtMs: timeOf(found.updated_at),
    leafId: found.current_leaf_message_uuid,
    isPinned: found.is_starred,
    messages,
  };
}

/** What the text of a message has in the place of blocks that old apps do not show. */
const placeholder = /```\s*This block is not supported on your current device yet\.?\s*```/g;

function readMessage(one: v.InferOutput<typeof message>): ReadMessage {
  const blocks = partsOf(one.content).map(readBlock);
  const said = joined(blocks.map((block) => block.text));
  const texts = filesOf(one.attachments);
  const files = filesOf(one.files);
  const left: Left[] = [
    ...blocks.flatMap((block) => block.left ?? []),
    ...texts.flatMap(({ extracted_content: content }): Left[] => (content === '' ? ['file'] : [])),
    ...(files.length > 0 ? files : filesOf(one.files_v2)).map(({ file_kind: kind, file_name: name }): Left =>
      kind === 'image' || isPicture(name) ? 'picture' : 'file',
    ),
  ];
  const role = one.sender === 'human' ? 'user' : one.sender === 'assistant' ? 'assistant' : 'none';
  const words = joined([
    said === '' ? one.text.replaceAll(placeholder, '') : said,
    ...texts.map(({ file_name: name, extracted_content: content }) => (content === '' ? '' : attached(name, content))),
    ...notesOf(left),
  ]);
  if (role === 'none' && words !== '') left.push(unreadable(one.sender));
  return { role, text: words, thinking: joined(blocks.map((block) => block.thinking)), modelName: 'Claude', left };
}

function readBlock(block: unknown): ReadPart {
  const { type, name, input, thinking, summaries } = Object(block) as Record<string, unknown>;
  if (type === 'tool_use') {
    const document = readArtifact(typeof name === 'string' ? name : '', input);
    return document === undefined ? { left: 'tool' } : { text: document };
  }
  if (type === 'redacted_thinking') return { left: 'hidden' };
  if (type !== 'thinking' && typeof thinking !== 'string') return readPart(block);
  const whole = typeof thinking === 'string' ? thinking : '';
  const short = joined(partsOf(summaries).map(summaryOf));
  if (whole.trim() !== '' || short !== '') return { thinking: whole.trim() === '' ? short : whole };
  const content = contentKind(block);
  return content === undefined ? {} : { left: unreadable(content) };
}

function summaryOf(value: unknown): string {
  const { summary } = Object(value) as { summary?: unknown };
  return typeof summary === 'string' ? summary : '';
}

function isPicture(name: string): boolean {
  return /\.(png|jpe?g|webp|gif|heic)$/i.test(name);
}
