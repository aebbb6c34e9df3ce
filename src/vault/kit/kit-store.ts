import { open, type Look } from '../book.ts';
import type { VaultInside } from '../inside.ts';
import { sealedIfOn } from '../loose.ts';
import type { RawRecord } from '../raw-store.ts';
import { kitKey, only, within } from '../store-keys.ts';
import type { KitItem } from './kit-records.ts';
import { isLaterItem, parseKitItem } from './kit-schema.ts';

/** What is kept of assistants and templates, as far as it can be read. */
export interface KitList {
  items: KitItem[];
  /** A later version of the app wrote them. They stay as they are. */
  laterCount: number;
  /** The ids of those that do not open, or are not what they should be. They stay until they are removed. */
  unreadableIds: string[];
}

/** @throws Trouble `StorageFull`, `StorageFailed`, `VaultLocked`, `VaultNewer` */
export interface KitStore {
  list(): Promise<KitList>;
  /** All of them in one transaction. What a later version wrote is not written over. */
  put(items: readonly KitItem[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

export function createKitStore({ book, tellOfAll }: Pick<VaultInside, 'book' | 'tellOfAll'>): KitStore {
  return {
    async list() {
      const look = await book.look([within('kit')]);
      return await readKit(look, look.records[0] ?? []);
    },
    async put(items) {
      await book.change(
        items.map(({ id }) => only(kitKey(id))),
        async (look) => {
          const old = await Promise.all(look.records.map(async ([record]) => await open(look, record)));
          const isFree = (_item: KitItem, index: number): boolean => !isLaterItem(old[index]?.value);
          return { puts: await kitRecords(look, items.filter(isFree)) };
        },
      );
      tellOfAll();
    },
    async remove(ids) {
      await book.change([], async () => ({ deletes: ids.map(kitKey) }));
      tellOfAll();
    },
  };
}

/** @param records those under `kit` */
export async function readKit(look: Look, records: readonly RawRecord[]): Promise<KitList> {
  const list: KitList = { items: [], laterCount: 0, unreadableIds: [] };
  for (const record of records) {
    const value = (await open(look, record))?.value;
    const item = parseKitItem(value);
    const id = record[0][1] ?? '';
    if (item?.id === id) list.items.push(item);
    else if (isLaterItem(value)) list.laterCount += 1;
    else list.unreadableIds.push(id);
  }
  return list;
}

export async function kitRecords(look: Look, items: readonly KitItem[]): Promise<RawRecord[]> {
  return await Promise.all(items.map((item) => sealedIfOn(look, [kitKey(item.id), item])));
}

/** What is to be written so that here is also what is there: what is not here, and of both the one that was changed last. */
export function kitToAdd(here: readonly KitItem[], there: readonly KitItem[]): KitItem[] {
  const changedHere = new Map(here.map(({ id, changedAtMs }) => [id, changedAtMs]));
  return there.filter(({ id, changedAtMs }) => changedAtMs > (changedHere.get(id) ?? -1));
}
