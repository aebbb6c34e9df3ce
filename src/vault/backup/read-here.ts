import { open, openAll, type Look, type Opened } from '../book.ts';
import type { VaultInside } from '../inside.ts';
import { isSameSum, sumOf } from '../mark-sum.ts';
import { upgradeConversation, upgradeTurns } from '../migrations/upgrade.ts';
import { readKit, type KitList } from '../kit/kit-store.ts';
import type { Conversation, Turn } from '../records.ts';
import { conversationKey, only, within } from '../store-keys.ts';
import type { WholeConversation } from '../whole-conversation.ts';

/** What this device has of a conversation. */
export interface Here {
  /** Undefined where there is none, or where it does not open. */
  owner: Opened<Conversation> | undefined;
  turns: readonly Opened<Turn>[];
  /** Something is stored that is not as it was written, or turns that belong to no conversation. */
  isAltered: boolean;
}

/** What lies here of some conversations, all from one moment. */
export async function readHere(
  { book }: Pick<VaultInside, 'book'>,
  ids: readonly string[],
): Promise<{ look: Look; all: Here[] }> {
  const look = await book.look(ids.flatMap((id) => [only(conversationKey(id)), within('turn', id)]));
  const all = await Promise.all(
    ids.map(async (_id, index): Promise<Here> => {
      const [[stored] = [], records = []] = look.records.slice(index * 2);
      const owner = await open<Conversation>(look, stored);
      const turns = await openAll<Turn>(look, records);
      const hasOwner = owner !== undefined || (stored === undefined && records.length === 0);
      const isAsWritten =
        owner?.turns === undefined || isSameSum(sumOf(turns.flatMap(({ mark }) => mark ?? [])), owner.turns);
      return { owner, turns, isAltered: !hasOwner || turns.length !== records.length || !isAsWritten };
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

/** What this device has of assistants and templates. */
export async function readKitHere({ book }: Pick<VaultInside, 'book'>): Promise<KitList> {
  const look = await book.look([within('kit')]);
  return await readKit(look, look.records[0] ?? []);
}
