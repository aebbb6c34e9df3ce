import { promisifyRequest, type UseStore } from 'idb-keyval';

/**
 * A store for idb-keyval like its own, but one that lets go of the database when another tab wants to delete
 * it. Otherwise the deletion waits for this page, and every tab that opens the database waits for the deletion.
 * @param durability `strict`: a write is acknowledged once it is on the disk, so that a power cut does not lose it
 */
export function openStore(
  databaseName: string,
  storeName: string,
  durability: IDBTransactionDurability = 'default',
): UseStore {
  let opening: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    if (opening) return opening;
    const request = indexedDB.open(databaseName);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName));
    const opened = promisifyRequest(request);
    opening = opened;
    const forget = (): void => {
      if (opening === opened) opening = undefined;
    };
    opened.then((database) => {
      database.addEventListener('close', forget); // the browser closed it: site data were cleared, or Safari did
      database.addEventListener('versionchange', () => {
        database.close(); // what is being written is written first
        forget();
      });
    }, forget);
    return opened;
  }

  return async (mode, use) => use((await open()).transaction(storeName, mode, { durability }).objectStore(storeName));
}
