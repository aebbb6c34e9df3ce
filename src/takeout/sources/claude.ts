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

/** Claude: `conversations.json`, an array. Text stands in blocks; of files what was read of them. Branches only in some. */
const message = v.object({
  uuid: text,
  sender: text,
  text,
  content: listOf(v.object({ type: text, text, thinking: text })),
  created_at: time,
  parent_message_uuid: textOrNull,
  attachments: listOf(v.object({ file_name: text, extracted_content: text })),
  files: listOf(v.object({ file_name: text, file_kind: text })),
});

export const claudeSchema = v.object({
  uuid: text,
  name: text,
  created_at: time,
  updated_at: time,
  current_leaf_message_uuid: text,
  chat_messages: listOf(message),
});

export function fromClaude(found: v.InferOutput<typeof claudeSchema>): ForeignConversation {
  const messages = found.chat_messages.map((one, index): ForeignMessage => {
    const before = found.chat_messages[index - 1]?.uuid;
    if (!one) return { id: `${index}`, parentId: before ?? null, role: 'none', text: '', left: ['unreadable'] };
    // The parent of a first message is an id that no message has.
    const parentId = one.parent_message_uuid ?? before ?? null;
    return { id: one.uuid || `${index}`, parentId, ...read(one), createdAtMs: timeOf(one.created_at) };
  });
  return {
    id: found.uuid,
    title: found.name,
    createdAtMs: timeOf(found.created_at),
    updatedAtMs: timeOf(found.updated_at),
    leafId: found.current_leaf_message_uuid,
    messages,
  };
}

function read(one: v.InferOutput<typeof message>): Omit<ForeignMessage, 'id' | 'parentId'> {
  const blocks = one.content.filter((block) => block !== null);
  const said = joined(blocks.map((block) => (block.type === 'text' ? block.text : '')));
  const texts = one.attachments.map((file) => file && { name: file.file_name, content: file.extracted_content });
  const left: LeftOut[] = [
    ...blocks.flatMap(({ type }): LeftOut[] => (type === 'tool_use' || type === 'tool_result' ? ['tool'] : [])),
    ...texts.flatMap((file): LeftOut[] => (file?.content ? [] : ['file'])),
    ...one.files.map((file): LeftOut =>
      file?.file_kind === 'image' || isPicture(file?.file_name) ? 'picture' : 'file',
    ),
  ];
  return {
    role: one.sender === 'human' ? 'user' : one.sender === 'assistant' ? 'assistant' : 'none',
    text: joined([
      said === '' ? one.text : said,
      ...texts.map((file) => (file?.content ? attached(file.name, file.content) : null)),
      ...notesOf(left),
    ]),
    thinking: joined(blocks.map((block) => block.thinking)),
    modelName: 'Claude',
    left,
  };
}

function isPicture(name = ''): boolean {
  return /\.(png|jpe?g|webp|gif|heic)$/i.test(name);
}
