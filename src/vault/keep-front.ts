import { seal, type Changes, type Listed, type Look } from './book.ts';
import { openFront, type Front } from './front.ts';
import { createMark } from './mark-sum.ts';
import type { RawRecord, RawStore } from './raw-store.ts';
import { recordsVersion, type Conversation } from './records.ts';
import { encodeRoot } from './root.ts';
import { frontKey, rootKey } from './store-keys.ts';

/** More than a screen shows. */
const mostInFront = 64;

/** Keeps the beginning of a list, if nobody has written since it was read. */
export async function keepFront(raw: RawStore, look: Look, list: readonly Conversation[]): Promise<void> {
  const { root, dataKey, rootSeen } = look;
  const isSettled = root.phase === 'on' || root.phase === 'off';
  if (root.front !== undefined || !isSettled || root.version !== recordsVersion) return;
  const front = { mark: createMark(), first: inOrder(list.filter(isShown)).slice(0, mostInFront) };
  const rootBytes = await encodeRoot({ ...root, front: front.mark }, dataKey);
  await raw.write(rootSeen, { puts: [await recordOf(look, front), [rootKey, rootBytes]] });
}

/** The changes, with what becomes of the beginning. */
export async function changeFront(look: Look, record: RawRecord | undefined, changes: Changes): Promise<Changes> {
  const root = changes.root ?? look.root;
  const isSamePhase = root.phase === look.root.phase;
  const listed = changes.listed ?? (isAboutList(changes) ? undefined : []);
  if (isSamePhase && listed?.length === 0) return changes;
  const front = isSamePhase && listed ? withChanges(await openFront(look, record), listed) : undefined;
  if (front) {
    const puts = [...(changes.puts ?? []), await recordOf(look, front)];
    return { ...changes, puts, root: { ...root, front: front.mark } };
  }
  const deletes = record ? [...(changes.deletes ?? []), frontKey] : (changes.deletes ?? []);
  return { ...changes, deletes, root: { ...root, front: undefined } };
}

function withChanges(front: Front | undefined, listed: readonly Listed[]): Front | undefined {
  const last = front?.first.at(-1);
  if (!front || !last) return undefined;
  const changedIds = new Set(listed.map(({ id }) => id));
  // What comes after the last one stands somewhere behind, among those that are not known here.
  const come = listed.flatMap(({ value }) => (value && isShown(value) && byPlace(value, last) <= 0 ? value : []));
  const first = inOrder([...front.first.filter(({ id }) => !changedIds.has(id)), ...come]).slice(0, mostInFront);
  // When many have gone from it, it is time to look at all of them again.
  return first.length < mostInFront / 2 ? undefined : { mark: createMark(), first };
}

async function recordOf({ dataKey }: Look, front: Front): Promise<RawRecord> {
  return dataKey ? (await seal(dataKey, frontKey, { value: front })).put : [frontKey, front];
}

/** Whether a conversation's own record is among what is written or removed. */
function isAboutList({ puts = [], deletes = [] }: Changes): boolean {
  const kinds = [
    ...puts.map(([key]) => key),
    ...deletes.map((gone) => (gone instanceof IDBKeyRange ? (gone.lower as readonly string[]) : gone)),
  ];
  return kinds.some(([kind]) => kind === 'conversation');
}

const isShown = ({ deletedAtMs, archivedAtMs }: Conversation): boolean =>
  deletedAtMs === undefined && archivedAtMs === undefined;

const inOrder = (conversations: readonly Conversation[]): Conversation[] => conversations.toSorted(byPlace);

/** As the list shows them: the last pinned before all others, then the newest. */
function byPlace(one: Conversation, other: Conversation): number {
  const byPin = (other.pinnedAtMs ?? 0) - (one.pinnedAtMs ?? 0);
  return byPin || other.updatedAtMs - one.updatedAtMs || (one.id < other.id ? -1 : 1);
}
