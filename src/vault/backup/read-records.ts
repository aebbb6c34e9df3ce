import { Trouble } from '../../shared/errors.ts';
import type { KitItem } from '../kit/kit-records.ts';
import type { Versioned } from '../migrations/step.ts';
import { upgradeConversation, upgradeTurns } from '../migrations/upgrade.ts';
import type { WholeConversation } from '../whole-conversation.ts';
import { readLines, type BodyEnd } from './lines.ts';
import { checkConversation, checkTurn, parseKitLine, parseLine } from './parse-record.ts';
import { readBody, type BodyFile, type Watching } from './read-body.ts';

/** Conversations that are looked at together. */
export const atOnce = 8;

/** Assistants and templates of one file. They are all in memory at once. */
const mostKit = 1000;

/**
 * A backup, conversation by conversation: no more than one is in memory. What was read is true only once the end is
 * reached, so nothing may be done with it before that which cannot be taken back.
 * @param kit where assistants and templates are put: they stand before the first conversation
 * @returns how many records there were, and their SHA-256
 * @throws Trouble `BackupCutOff`, `BackupDamaged`, `BackupUnreadable`; the signal's reason
 */
export async function* readConversations(
  body: BodyFile,
  watching: Watching,
  kit: KitItem[] = [],
): AsyncGenerator<WholeConversation, BodyEnd> {
  const lines = readLines(body.preface.line, readBody(body, watching));
  const ids = new Set<string>();
  const turnIds = new Set<string>();
  let open: { conversation: Versioned; turns: Versioned[] } | undefined;
  for (;;) {
    const line = await lines.next();
    if (line.done) {
      if (open) yield current(open);
      return line.value;
    }
    if (line.value.kind === 'kit' && !open) {
      const item = parseKitLine(line.value);
      addOnce(turnIds, item.id);
      kit.push(item);
      if (kit.length > mostKit) throw new Trouble('BackupDamaged', 'There are too many assistants.');
      continue;
    }
    const { kind, value } = parseLine(line.value);
    if (kind === 'conversation') {
      if (open) yield current(open);
      addOnce(ids, value.id);
      turnIds.clear();
      open = { conversation: value, turns: [] };
    } else {
      if (!open || value.conversationId !== open.conversation.id)
        throw new Trouble('BackupDamaged', 'A turn does not follow its conversation.');
      addOnce(turnIds, value.id);
      open.turns.push(value);
    }
  }
}

/** As it is in this version of the app, whichever wrote it. */
function current({ conversation, turns }: { conversation: Versioned; turns: readonly Versioned[] }): WholeConversation {
  const inOrder = turns.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    conversation: checkConversation(upgradeConversation(conversation)),
    turns: upgradeTurns(inOrder).map(checkTurn),
  };
}

function addOnce(ids: Set<string>, id: string): void {
  if (ids.has(id)) throw new Trouble('BackupDamaged', 'A record is there twice.');
  ids.add(id);
}
