import { promisifyRequest } from 'idb-keyval';
import { asTrouble } from '../shared/errors.ts';
import { openStore } from '../shared/open-store.ts';
import { only, rootKey, within, type StoreKey } from './store-keys.ts';

/** A record as it lies on the disk: an object in the open, or sealed bytes. */
export type RawRecord = readonly [key: StoreKey, value: unknown];

/** What to read: records, of them the keys alone, the first alone, or the `most` with the highest keys, and none where there are no more. */
export type RawRange =
  | IDBKeyRange
  | { keysOf: IDBKeyRange }
  | { firstOf: IDBKeyRange }
  | { lastOf: IDBKeyRange; most: number };

export interface RawChanges {
  puts: readonly RawRecord[];
  deletes?: readonly (StoreKey | IDBKeyRange)[];
  /** Moves what lies under `stagedKey` to where it belongs, after all else. */
  unstage?: boolean;
}

/** The database. A promise resolves when the browser has acknowledged. @throws Trouble `StorageFull`, `StorageFailed` */
export interface RawStore {
  /** What lies in each range, all as it was at one moment. */
  read(ranges: readonly RawRange[]): Promise<RawRecord[][]>;
  keys(range: IDBKeyRange): Promise<StoreKey[]>;
  /** All of it or nothing; nothing and false if the root is not `rootSeen` any more: then somebody else wrote. */
  write(rootSeen: unknown, changes: RawChanges): Promise<boolean>;
  /** Needs no room: a full disk refuses whatever writes besides, the root too. For what nobody reads. */
  remove(range: IDBKeyRange): Promise<void>;
  /** Changes one record that stands for itself, whoever else writes. */
  update<T>(key: StoreKey, change: (current: T | undefined) => T | undefined): Promise<void>;
}

export function createRawStore(): RawStore {
  const run = openStore('airlock-vault', 'records', 'strict');
  async function guarded<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw asTrouble(error, 'StorageFailed');
    }
  }
  return {
    read: (ranges) =>
      guarded(
        run('readonly', (records) =>
          Promise.all(
            ranges.map(async (range) => {
              if (range instanceof IDBKeyRange) return await allRecords(records, range);
              if ('keysOf' in range)
                return (await allKeys(records, range.keysOf)).map((key) => [key, undefined] as const);
              if ('firstOf' in range) return await allRecords(records, range.firstOf, 1);
              const { lastOf, most } = range;
              const keys = await allKeys(records, lastOf);
              const first = keys.length > most ? keys.at(-most) : undefined;
              return first ? await allRecords(records, IDBKeyRange.bound([...first], lastOf.upper)) : [];
            }),
          ),
        ),
      ),
    keys: (range) => guarded(run('readonly', (records) => allKeys(records, range))),
    write: (rootSeen, { puts, deletes = [], unstage = false }) =>
      guarded(
        run('readwrite', async (records) => {
          let isWritten = false;
          const asked = records.get([...rootKey]) as IDBRequest<unknown>;
          asked.onsuccess = () => {
            if (!isSameBytes(asked.result, rootSeen)) return;
            try {
              for (const gone of deletes) records.delete(gone instanceof IDBKeyRange ? gone : only(gone));
              for (const [key, value] of puts) records.put(value, [...key]);
              if (unstage) moveStaged(records);
              isWritten = true;
            } catch {
              records.transaction.abort(); // what cannot be stored ends all of it: half a change is worse than none
            }
          };
          await promisifyRequest(records.transaction);
          return isWritten;
        }),
      ),
    remove: (range) =>
      guarded(
        run('readwrite', async (records) => {
          records.delete(range);
          await promisifyRequest(records.transaction);
        }),
      ),
    update: <T>(key: StoreKey, change: (current: T | undefined) => T | undefined) =>
      guarded(
        run('readwrite', (records) => {
          const asked = records.get([...key]) as IDBRequest<T | undefined>;
          asked.onsuccess = () => {
            const next = change(asked.result);
            if (next === undefined) records.delete([...key]);
            else records.put(next, [...key]);
          };
          return promisifyRequest(records.transaction);
        }),
      ),
  };
}

/** One after the other, so that no more than one is in memory. */
function moveStaged(records: IDBObjectStore): void {
  const asked = records.openCursor(within('staged'));
  asked.onsuccess = () => {
    const cursor = asked.result;
    if (!cursor) return;
    records.put(cursor.value, (cursor.key as string[]).slice(1));
    cursor.delete();
    cursor.continue();
  };
}

async function allRecords(records: IDBObjectStore, range: IDBKeyRange, most?: number): Promise<RawRecord[]> {
  const [keys, values] = await Promise.all([
    allKeys(records, range, most),
    promisifyRequest<unknown[]>(records.getAll(range, most)),
  ]);
  return keys.map((key, index) => [key, values[index]]);
}

/** All keys here are arrays of texts. */
function allKeys(records: IDBObjectStore, range: IDBKeyRange, most?: number): Promise<StoreKey[]> {
  return promisifyRequest(records.getAllKeys(range, most) as IDBRequest<unknown[]>) as Promise<StoreKey[]>;
}

/** What is no bytes counts as one thing: nobody can wait for two copies of it to become the same. */
export function isSameBytes(first: unknown, second: unknown): boolean {
  if (!(first instanceof Uint8Array) || !(second instanceof Uint8Array))
    return (
      (first === undefined) === (second === undefined) && first instanceof Uint8Array === second instanceof Uint8Array
    );
  if (first.length !== second.length) return false;
  for (let at = 0; at < first.length; at += 1) if (first[at] !== second[at]) return false;
  return true;
}
