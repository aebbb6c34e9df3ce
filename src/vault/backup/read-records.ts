import { Trouble } from '../../shared/errors.ts';
import type { Conversation, Turn } from '../records.ts';
import { readLines, type BodyEnd } from './lines.ts';
import { parseRecord } from './parse-record.ts';
import { readBody, type BodyFile, type Watching } from './read-body.ts';

/** Conversations that are looked at together. */
export const atOnce = 8;

/** A conversation with all its turns, in the order in which they were created. */
export interface WholeConversation {
  conversation: Conversation;
  turns: Turn[];
}

/**
 * A backup, conversation by conversation: no more than one is in memory. What was read is true only once the end is
 * reached, so nothing may be done with it before that which cannot be taken back.
 * @returns how many records there were, and their SHA-256
 * @throws Trouble `BackupCutOff`, `BackupDamaged`, `BackupUnreadable`; the signal's reason
 */
export async function* readConversations(
  body: BodyFile,
  watching: Watching,
): AsyncGenerator<WholeConversation, BodyEnd> {
  const lines = readLines(body.preface.line, readBody(body, watching));
  const ids = new Set<string>();
  const turnIds = new Set<string>();
  let open: WholeConversation | undefined;
  for (;;) {
    const line = await lines.next();
    if (line.done) {
      if (open) yield open;
      return line.value;
    }
    const record = parseRecord(line.value, body.preface.records);
    if (record.kind === 'conversation') {
      if (open) yield open;
      addOnce(ids, record.value.id);
      turnIds.clear();
      open = { conversation: record.value, turns: [] };
    } else {
      if (record.value.conversationId !== open?.conversation.id)
        throw new Trouble('BackupDamaged', 'A turn does not follow its conversation.');
      addOnce(turnIds, record.value.id);
      open.turns.push(record.value);
    }
  }
}

function addOnce(ids: Set<string>, id: string): void {
  if (ids.has(id)) throw new Trouble('BackupDamaged', 'A record is there twice.');
  ids.add(id);
}
