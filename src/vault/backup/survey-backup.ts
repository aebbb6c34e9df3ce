import type { VaultInside } from '../inside.ts';
import type { KitItem } from '../kit/kit-records.ts';
import { kitToAdd } from '../kit/kit-store.ts';
import { readList } from '../list.ts';
import { inBatches } from './batches.ts';
import { canonical } from './canonical.ts';
import { mergeConversation } from './merge-conversation.ts';
import type { BodyFile, Watching } from './read-body.ts';
import { asWhole, readHere, readKitHere } from './read-here.ts';
import { atOnce, readConversations } from './read-records.ts';

/** What a backup holds, and what restoring it would do to what is here. Titles stand for conversations. */
export interface Survey {
  conversationCount: number;
  turnCount: number;
  /** Not here. */
  added: string[];
  /** Here, and not all of it: what merging would change. */
  changed: string[];
  /** Here as they are in the backup, or further. */
  sameCount: number;
  /** Here alone: what replacing would remove. */
  onlyHere: string[];
  /** In both, but something of it only here: what replacing would set back. */
  furtherHere: string[];
  /** Assistants and templates. */
  kit: { count: number; addedCount: number; onlyHereCount: number };
}

/**
 * Reads all of a backup and checks it, byte for byte and record for record. Writes nothing.
 * @throws Trouble `BackupCutOff`, `BackupDamaged`, `BackupUnreadable`, `VaultLocked`, `StorageFailed`; the signal's reason
 */
export async function surveyBackup(inside: VaultInside, body: BodyFile, watching: Watching): Promise<Survey> {
  const survey: Survey = {
    conversationCount: 0,
    turnCount: 0,
    added: [],
    changed: [],
    sameCount: 0,
    onlyHere: [],
    furtherHere: [],
    kit: { count: 0, addedCount: 0, onlyHereCount: 0 },
  };
  const kit: KitItem[] = [];
  const ids = new Set<string>();
  for await (const batch of inBatches(readConversations(body, watching, kit), atOnce)) {
    const { all } = await readHere(
      inside,
      batch.map(({ conversation }) => conversation.id),
    );
    for (const [index, there] of batch.entries()) {
      const { id, title } = there.conversation;
      ids.add(id);
      survey.conversationCount += 1;
      survey.turnCount += there.turns.length;
      const found = all[index];
      const here = found && asWhole(found);
      if (!here || here.conversation.deletedAtMs !== undefined) {
        survey.added.push(title);
        continue;
      }
      const merged = mergeConversation(here, there);
      if (canonical(merged) === canonical(here)) survey.sameCount += 1;
      else survey.changed.push(merged.conversation.title);
      if (canonical(merged) !== canonical(there)) survey.furtherHere.push(here.conversation.title);
    }
  }
  for (const { id, title, deletedAtMs } of (await readList(inside.book, true)).conversations)
    if (deletedAtMs === undefined && !ids.has(id)) survey.onlyHere.push(title);
  survey.kit = await surveyKit(inside, kit);
  return survey;
}

async function surveyKit(inside: VaultInside, kit: readonly KitItem[]): Promise<Survey['kit']> {
  const { items, unreadableIds } = await readKitHere(inside);
  const there = new Set(kit.map(({ id }) => id));
  const onlyHereCount = [...items.map(({ id }) => id), ...unreadableIds].filter((id) => !there.has(id)).length;
  return { count: kit.length, addedCount: kitToAdd(items, kit).length, onlyHereCount };
}
