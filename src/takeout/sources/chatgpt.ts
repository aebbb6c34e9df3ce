import * as v from 'valibot';
import { accountFor, contentKind } from './account.ts';
import { readChatgptMessage } from './chatgpt-message.ts';
import { flag, placed, text, textOrNull, time, timeOf, type ForeignConversation, type ReadMessage } from './foreign.ts';

/** ChatGPT: `conversations.json`, an array. `mapping` is a tree whose nodes hold messages; `current_node` the one shown last. */
export const chatgptSchema = v.object({
  id: text,
  conversation_id: text,
  title: text,
  create_time: time,
  update_time: time,
  current_node: text,
  is_archived: flag,
  is_starred: flag,
  pinned_time: time,
  mapping: v.record(v.string(), v.unknown()),
});

export function fromChatgpt(found: v.InferOutput<typeof chatgptSchema>): ForeignConversation {
  return {
    id: found.conversation_id || found.id,
    title: found.title,
    createdAtMs: timeOf(found.create_time),
    updatedAtMs: timeOf(found.update_time),
    leafId: found.current_node,
    isArchived: found.is_archived,
    isPinned: found.is_starred || timeOf(found.pinned_time) !== undefined,
    messages: Object.entries(found.mapping).map(([id, raw]) => {
      const { output, success } = v.safeParse(node, raw);
      return placed(id, success ? output.parent : null, read(raw, success ? output.message : undefined));
    }),
  };
}

const node = v.object({ parent: textOrNull, message: v.optional(v.unknown()) });

function read(raw: unknown, message: unknown): ReadMessage {
  const nothing = { role: 'none', text: '' } as const;
  // The root of a tree is a node without a message.
  if (message === null || message === undefined) return accountFor(nothing, raw);
  return readChatgptMessage(message) ?? (contentKind(message) ? { ...nothing, left: ['unreadable'] } : nothing);
}
