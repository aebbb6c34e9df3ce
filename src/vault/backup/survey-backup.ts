import type { VaultInside } from '../inside.ts';
import { newPlace, type Draft } from '../draft-store.ts';
import type { KitItem } from '../kit/kit-records.ts';
import type { KitList } from '../kit/kit-store.ts';
import { kitToAdd } from '../kit/kit-store.ts';
import { readList } from '../list.ts';
import { within } from '../store-keys.ts';
import { createHead } from './backup-head.ts';
import { inBatches } from './batches.ts';
import { canonical } from './canonical.ts';
import { mergeConversation } from './merge-conversation.ts';
import type { BodyFile, Watching } from './read-body.ts';
import { draftsVersion } from './preface.ts';
import { asWhole, readHere, readLooseHere } from './read-here.ts';
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
  /** What was typed and not sent. `lostCount`: here alone, or otherwise here: what replacing would remove or set back. */
  drafts: { count: number; addedCount: number; lostCount: number };
  /** What was chosen elsewhere than in the vault, by name, as it stands in the file. */
  settings: ReadonlyMap<string, string>;
}

/**
 * Reads all of a backup and checks it, byte for byte and record for record. Writes nothing.
 * @throws Trouble `BackupCutOff`, `BackupDamaged`, `BackupUnreadable`, `VaultLocked`, `StorageFailed`; the signal's reason
 */
export async function surveyBackup(inside: VaultInside, body: BodyFile, watching: Watching): Promise<Survey> {
  const head = createHead();
  const drafts = { count: 0, addedCount: 0, lostCount: 0 };
  function compareDrafts(here: Draft | undefined, there: Draft | undefined): void {
    if (there) drafts.count += 1;
    if (there && !here) drafts.addedCount += 1;
    // An earlier version says nothing of them, and they stay.
    if (here && here.text !== there?.text && body.preface.version >= draftsVersion) drafts.lostCount += 1;
  }
  const survey: Survey = {
    conversationCount: 0,
    turnCount: 0,
    added: [],
    changed: [],
    sameCount: 0,
    onlyHere: [],
    furtherHere: [],
    kit: { count: 0, addedCount: 0, onlyHereCount: 0 },
    drafts,
    settings: head.settings,
  };
  const ids = new Set<string>();
  for await (const batch of inBatches(readConversations(body, watching, head), atOnce)) {
    const { all } = await readHere(
      inside,
      batch.map(({ conversation }) => conversation.id),
    );
    for (const [index, { draft, ...there }] of batch.entries()) {
      const { id, title } = there.conversation;
      ids.add(id);
      survey.conversationCount += 1;
      survey.turnCount += there.turns.length;
      const found = all[index];
      compareDrafts(found?.draft, draft);
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
  // What stands beside a draft, and the new wording of a question, are in no backup.
  for (const [, place = '', ...beside] of await inside.raw.keys(within('draft')))
    if (beside.length > 0 || (place !== newPlace && !ids.has(place))) drafts.lostCount += 1;
  const loose = await readLooseHere(inside);
  compareDrafts(loose.draft, head.draft);
  survey.kit = surveyKit(loose.kit, head.kit);
  return survey;
}

function surveyKit({ items, unreadableIds }: KitList, kit: readonly KitItem[]): Survey['kit'] {
  const there = new Set(kit.map(({ id }) => id));
  const onlyHereCount = [...items.map(({ id }) => id), ...unreadableIds].filter((id) => !there.has(id)).length;
  return { count: kit.length, addedCount: kitToAdd(items, kit).length, onlyHereCount };
}
