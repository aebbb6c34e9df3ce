import { Trouble } from '../../shared/errors.ts';
import { seal, type Look } from '../book.ts';
import { newPlace, type Draft } from '../draft-store.ts';
import type { VaultInside } from '../inside.ts';
import type { KitItem } from '../kit/kit-records.ts';
import { kitRecords, kitToAdd, readKit } from '../kit/kit-store.ts';
import { sealedIfOn } from '../loose.ts';
import { noMarks, withMark } from '../mark-sum.ts';
import { changePages, type Change } from '../pages.ts';
import { isSameBytes, type RawRecord } from '../raw-store.ts';
import { encodeRoot } from '../root.ts';
import {
  conversationKey,
  draftKey,
  frontKey,
  only,
  rootKey,
  stagedKey,
  turnKey,
  within,
  type StoreKey,
} from '../store-keys.ts';
import { createHead, type BackupHead } from './backup-head.ts';
import { inBatches } from './batches.ts';
import { canonical } from './canonical.ts';
import { mergeConversation } from './merge-conversation.ts';
import { draftsVersion } from './preface.ts';
import type { BodyFile, Watching } from './read-body.ts';
import { asWhole, openDraft, readHere, type Here } from './read-here.ts';
import type { WholeConversation } from '../whole-conversation.ts';
import { atOnce, readConversations } from './read-records.ts';
import { restoreLock } from './sweep-staged.ts';

/** `merge`: what is here stays, and what the backup has more comes to it. `replace`: afterwards here is what is in the backup. */
export type RestoreMode = 'merge' | 'replace';

/** How often it begins again because something was written meanwhile. */
const tryLimit = 3;

/**
 * Puts a backup's conversations into the vault: all of it or nothing, whatever ends it. Records are sealed as they are
 * to be and laid aside; when the whole file has proved true, one transaction moves them to their places.
 * @returns the settings in it, by name: they are kept elsewhere, so whoever asked is to put them there
 * @throws Trouble `VaultBusy` where others kept writing; `VaultAltered` where what is here cannot be merged with; `StorageFull`,
 * `StorageFailed`, `VaultLocked`, `BackupCutOff`, `BackupDamaged`, `BackupUnreadable`; the signal's reason
 */
export async function restoreBackup(
  inside: VaultInside,
  body: BodyFile,
  mode: RestoreMode,
  watching: Watching,
): Promise<ReadonlyMap<string, string>> {
  return await navigator.locks.request(restoreLock, { ifAvailable: true }, async (lock) => {
    if (!lock) throw new Trouble('VaultBusy', 'Another tab restores.');
    try {
      for (let tries = 0; tries < tryLimit; tries += 1) {
        const head = await restore(inside, body, mode, watching);
        if (!head) continue;
        inside.tellOfAll();
        return head.settings;
      }
      throw new Trouble('VaultBusy', 'Something else wrote to the vault again and again.');
    } finally {
      // What cannot be removed now is at the next start.
      await inside.raw.remove(within('staged')).catch(() => {});
    }
  });
}

/** Undefined where somebody wrote in between: then nothing has changed, and it can begin again. */
async function restore(
  inside: VaultInside,
  body: BodyFile,
  mode: RestoreMode,
  watching: Watching,
): Promise<BackupHead | undefined> {
  const { raw, book } = inside;
  await raw.remove(within('staged'));
  // What is written is of this version, and so the store has to be.
  await inside.bringUpToDate();
  const start = await book.look([within('page'), within('kit'), only(draftKey(newPlace))]);
  const { phase, pages } = start.root;
  if (phase !== 'on' && phase !== 'off') throw new Trouble('VaultBusy', 'Encryption is being turned on or off.');
  if (mode === 'merge' && !pages) throw new Trouble('VaultAltered', 'Nothing vouches for what is here.');
  const changes: Change[] = [];
  const head = createHead();
  for await (const batch of inBatches(readConversations(body, watching, head), atOnce)) {
    const ids = batch.map(({ conversation }) => conversation.id);
    const here = mode === 'merge' ? await readHere(inside, ids) : undefined;
    if (here && !isSameBytes(here.look.rootSeen, start.rootSeen)) return undefined;
    const puts: RawRecord[] = [];
    for (const [index, there] of batch.entries()) {
      const mine = here?.all[index];
      const made = await makeRecords(start, mine, there);
      const drafts = await draftToPut(start, there.conversation.id, mine?.draft, there.draft);
      puts.push(...[...(made?.puts ?? []), ...drafts].map(([key, value]): RawRecord => [stagedKey(key), value]));
      changes.push(...(made ? [made.change] : []));
    }
    if (!(await raw.write(start.rootSeen, { puts }))) return undefined;
  }
  const last = await lastStep(inside, start, mode, { changes, keepsDrafts: body.preface.version < draftsVersion });
  const newDraft = mode === 'merge' ? await openDraft(start, start.records[2]?.[0]) : undefined;
  const drafts = await draftToPut(start, newPlace, newDraft, head.draft);
  const puts = [...last.puts, ...(await kitToPut(start, mode, head.kit)), ...drafts];
  watching.signal.throwIfAborted();
  return (await raw.write(start.rootSeen, { ...last, puts, unstage: true })) ? head : undefined;
}

/** What is typed here stays. */
async function draftToPut(start: Look, place: string, here: Draft | undefined, there: Draft | undefined) {
  return here || !there ? [] : [await sealedIfOn(start, [draftKey(place), there])];
}

/** What is written together with the records that were laid aside: the list, and the root that vouches for it. */
async function lastStep(
  { raw }: VaultInside,
  start: Look,
  mode: RestoreMode,
  { changes, keepsDrafts }: { changes: readonly Change[]; keepsDrafts: boolean },
) {
  const replaces = mode === 'replace';
  const look: Look = replaces ? { ...start, root: { ...start.root, pages: noMarks } } : start;
  const listed = look.dataKey
    ? await changePages(look, replaces ? [] : (start.records[0] ?? []), changes)
    : { puts: [], deletes: [], root: look.root };
  const kept = new Set([newPlace, ...changes.map(({ id }) => id)]);
  const drafts = replaces ? await raw.keys(within('draft')) : [];
  const isToGo = ([, place = '']: StoreKey): boolean => !keepsDrafts || !kept.has(place);
  const gone = replaces ? [within('conversation'), within('turn'), within('page'), within('kit')] : [];
  return {
    // What was typed and not sent goes with its conversation, even where the backup says nothing of it.
    deletes: [...gone, frontKey, ...drafts.filter(isToGo), ...listed.deletes],
    puts: [...listed.puts, [rootKey, await encodeRoot({ ...listed.root, front: undefined }, look.dataKey)] as const],
  };
}

/** Few and short, so they are not laid aside. What does not open here, or is of a later version, stays where it is merged with. */
async function kitToPut(start: Look, mode: RestoreMode, kit: readonly KitItem[]): Promise<RawRecord[]> {
  if (mode === 'replace') return await kitRecords(start, kit);
  const stored = start.records[1] ?? [];
  const { items } = await readKit(start, stored);
  const readable = new Set(items.map(({ id }) => id));
  const closed = new Set(stored.flatMap(([[, id = '']]) => (readable.has(id) ? [] : id)));
  return await kitRecords(
    start,
    kitToAdd(items, kit).filter(({ id }) => !closed.has(id)),
  );
}

/** The records that make what is here into what is to be. Undefined where it is that already. */
async function makeRecords(
  { dataKey }: Look,
  here: Here | undefined,
  there: WholeConversation,
): Promise<{ puts: readonly RawRecord[]; change: Change } | undefined> {
  if (here?.isAltered) throw new Trouble('VaultAltered', 'What is here of a conversation is not as it was written.');
  const mine = here && asWhole(here);
  const merged = mine ? mergeConversation(mine, there) : there;
  if (mine && canonical(merged) === canonical(mine)) return undefined;
  const { conversation } = merged;
  const change = { id: conversation.id, value: conversation, before: here?.owner?.mark, now: undefined };
  const old = new Map(here?.turns.map((turn) => [turn.value.id, turn]));
  const changed = merged.turns.filter((turn) => canonical(turn) !== canonical(old.get(turn.id)?.value ?? null));
  const place = conversationKey(conversation.id);
  const placed = changed.map((turn): RawRecord => [turnKey(turn.conversationId, turn.id), turn]);
  if (!dataKey) return { puts: [...placed, [place, conversation]], change };
  const sealed = await Promise.all(placed.map(([key, value]) => seal(dataKey, key, { value })));
  const turns = sealed.reduce(
    (sum, { mark }, index) => withMark(sum, old.get(changed[index]?.id ?? '')?.mark, mark),
    here?.owner?.turns ?? noMarks,
  );
  const holder = await seal(dataKey, place, { value: conversation, turns });
  return { puts: [...sealed.map(({ put }) => put), holder.put], change: { ...change, now: holder.mark } };
}
