import { Trouble } from '../../shared/errors.ts';
import type { Draft } from '../draft-store.ts';
import type { Versioned } from '../migrations/step.ts';
import { upgradeConversation, upgradeTurns } from '../migrations/upgrade.ts';
import type { WholeConversation } from '../whole-conversation.ts';
import { createHead, takeIntoHead } from './backup-head.ts';
import { readLines, type BodyEnd } from './lines.ts';
import { checkConversation, checkTurn, parseDraftLine, parseLine } from './parse-record.ts';
import { readBody, type BodyFile, type Watching } from './read-body.ts';

/** Conversations that are looked at together. */
export const atOnce = 8;

/** A conversation as a backup has it. */
export interface BackupConversation extends WholeConversation {
  /** What was typed in it and not sent. */
  draft: Draft | undefined;
}

/**
 * A backup, conversation by conversation: no more than one is in memory. What was read is true only once the end is
 * reached, so nothing may be done with it before that which cannot be taken back.
 * @param head where is put what stands before the first conversation
 * @returns how many records there were, and their SHA-256
 * @throws Trouble `BackupCutOff`, `BackupDamaged`, `BackupUnreadable`; the signal's reason
 */
export async function* readConversations(
  body: BodyFile,
  watching: Watching,
  head = createHead(),
): AsyncGenerator<BackupConversation, BodyEnd> {
  const lines = readLines(body.preface.line, readBody(body, watching));
  const ids = new Set<string>();
  const turnIds = new Set<string>();
  let open: Begun | undefined;
  for (;;) {
    const line = await lines.next();
    if (line.done) {
      if (open) yield current(open);
      return line.value;
    }
    if (!open && takeIntoHead(head, line.value)) continue;
    if (open && line.value.kind === 'draft') {
      if (open.draft) throw new Trouble('BackupDamaged', 'A record is there twice.');
      open.draft = parseDraftLine(line.value, open.conversation.id);
      continue;
    }
    const { kind, value } = parseLine(line.value);
    if (kind === 'conversation') {
      if (open) yield current(open);
      addOnce(ids, value.id);
      turnIds.clear();
      open = { conversation: value, turns: [], draft: undefined };
    } else {
      if (!open || value.conversationId !== open.conversation.id)
        throw new Trouble('BackupDamaged', 'A turn does not follow its conversation.');
      addOnce(turnIds, value.id);
      open.turns.push(value);
    }
  }
}

/** A conversation of any version, as far as it was read. */
interface Begun {
  conversation: Versioned;
  turns: Versioned[];
  draft: Draft | undefined;
}

/** As it is in this version of the app, whichever wrote it. */
function current({ conversation, turns, draft }: Begun): BackupConversation {
  const inOrder = turns.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    conversation: checkConversation(upgradeConversation(conversation)),
    turns: upgradeTurns(inOrder).map(checkTurn),
    draft,
  };
}

function addOnce(ids: Set<string>, id: string): void {
  if (ids.has(id)) throw new Trouble('BackupDamaged', 'A record is there twice.');
  ids.add(id);
}
