import * as v from 'valibot';
import { open, openAll, type Look, type Opened } from '../book.ts';
import type { VaultInside } from '../inside.ts';
import { isSameSum, sumOf } from '../mark-sum.ts';
import { upgradeConversation, upgradeTurns } from '../migrations/upgrade.ts';
import { newPlace, type Draft } from '../draft-store.ts';
import { readKit, type KitList } from '../kit/kit-store.ts';
import type { RawRecord } from '../raw-store.ts';
import { draftSchema } from '../record-schema.ts';
import type { Conversation, Turn } from '../records.ts';
import { conversationKey, draftKey, only, within } from '../store-keys.ts';
import type { WholeConversation } from '../whole-conversation.ts';

/** What this device has of a conversation. */
export interface Here {
  /** Undefined where there is none, or where it does not open. */
  owner: Opened<Conversation> | undefined;
  turns: readonly Opened<Turn>[];
  /** What was typed in it and not sent. */
  draft: Draft | undefined;
  /** Something is stored that is not as it was written, or turns that belong to no conversation. */
  isAltered: boolean;
}

/** What lies here of some conversations, all from one moment. */
export async function readHere(
  { book }: Pick<VaultInside, 'book'>,
  ids: readonly string[],
): Promise<{ look: Look; all: Here[] }> {
  const look = await book.look(
    ids.flatMap((id) => [only(conversationKey(id)), within('turn', id), only(draftKey(id))]),
  );
  const all = await Promise.all(
    ids.map(async (_id, index): Promise<Here> => {
      const [[stored] = [], records = [], [typed] = []] = look.records.slice(index * 3);
      const owner = await open<Conversation>(look, stored);
      const turns = await openAll<Turn>(look, records);
      const hasOwner = owner !== undefined || (stored === undefined && records.length === 0);
      const isAsWritten =
        owner?.turns === undefined || isSameSum(sumOf(turns.flatMap(({ mark }) => mark ?? [])), owner.turns);
      const draft = await openDraft(look, typed);
      return { owner, turns, draft, isAltered: !hasOwner || turns.length !== records.length || !isAsWritten };
    }),
  );
  return { look, all };
}

export function asWhole({ owner, turns }: Here): WholeConversation | undefined {
  return (
    owner && {
      conversation: upgradeConversation(owner.value),
      turns: upgradeTurns(turns.map(({ value }) => value)),
    }
  );
}

/** Undefined for what is no draft: it is as if there were none. */
export async function openDraft(look: Look, record: RawRecord | undefined): Promise<Draft | undefined> {
  const value = (await open(look, record))?.value;
  return v.is(draftSchema, value) ? value : undefined;
}

/** What this device has that belongs to no conversation. */
export interface LooseHere {
  kit: KitList;
  /** What was typed where no conversation has begun yet. */
  draft: Draft | undefined;
  /** Records that do not open, or are of a later version. */
  closedCount: number;
}

export async function readLooseHere({ book }: Pick<VaultInside, 'book'>): Promise<LooseHere> {
  const look = await book.look([within('kit'), only(draftKey(newPlace))]);
  const [stored = [], [typed] = []] = look.records;
  const kit = await readKit(look, stored);
  const draft = await openDraft(look, typed);
  const closedCount = kit.laterCount + kit.unreadableIds.length + (typed && !draft ? 1 : 0);
  return { kit, draft, closedCount };
}
