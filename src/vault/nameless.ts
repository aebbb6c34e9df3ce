import { recordsVersion, type Conversation } from './records.ts';

/** For turns whose conversation cannot be read: so they can. */
export function nameless(id: string): Conversation {
  return { version: recordsVersion, id, title: '', createdAtMs: 0, updatedAtMs: 0 };
}
