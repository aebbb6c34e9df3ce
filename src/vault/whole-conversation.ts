import type { Conversation, Turn } from './records.ts';

/** A conversation with all of its turns, in the order of their ids. */
export interface WholeConversation {
  conversation: Conversation;
  turns: Turn[];
}
