import { promisifyRequest } from 'idb-keyval';
import { heldLocks, holdForLife } from './held-locks.ts';

/** How the name of a lock begins that every open tab holds. */
export const openTab = 'airlock-tab';

const databaseName = 'airlock-tabs';
const storeName = 'open';
const fillers = (): IDBKeyRange => IDBKeyRange.bound(['filler'], ['filler', []]);

/** More than the four megabytes that Chromium's log takes; in each record less than what it would lay into a file of its own. */
const fillerCount = 80;
const fillerBytes = 56 * 1024;

/**
 * Keeps a crash from costing everything (docs/decisions/0022). A browser that dies in the middle of a write leaves half a
 * record at the end of its database's log. Chromium goes on writing behind it, and the next time it opens the log it takes
 * all of it for corrupt and deletes the databases of this site. A log that is full is left for a new one: so it is filled where
 * a tab died. Every tab is on record while it is open.
 */
export async function mindTheLog(): Promise<void> {
  const own = await holdForLife(openTab);
  const database = await openDatabase();
  await navigator.locks.request('airlock-log', async () => {
    const alive = await heldLocks();
    const asked = inStore(database, 'readonly', (tabs) => tabs.getAllKeys()) as Promise<IDBValidKey[]>;
    const dead = (await asked).filter((key) => typeof key !== 'string' || !alive.has(key));
    if (dead.length === 0) return;
    await fill(database);
    await inStore(database, 'readwrite', (tabs) => {
      tabs.delete(fillers());
      for (const key of dead) tabs.delete(key);
    });
  });
  const enter = (): Promise<unknown> => inStore(database, 'readwrite', (tabs) => tabs.put(true, own));
  addEventListener('pagehide', () => {
    void inStore(database, 'readwrite', (tabs) => {
      tabs.delete(own);
      tabs.transaction.commit(); // the page may not live to see it end
    }).catch(() => {}); // somebody erases everything: the database is closed
  });
  addEventListener('pageshow', ({ persisted }: Event & { persisted?: boolean }) => {
    if (persisted) enter().catch(() => {});
  });
  await enter();
}

/** Zeros, which the disk need not have kept. */
async function fill(database: IDBDatabase): Promise<void> {
  const zeros = new Uint8Array(fillerBytes);
  await inStore(database, 'readwrite', (tabs) => {
    for (let number = 0; number < fillerCount; number += 1) tabs.put(zeros, ['filler', number]);
  });
}

async function openDatabase(): Promise<IDBDatabase> {
  const asked = indexedDB.open(databaseName);
  asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(storeName));
  const database = await promisifyRequest(asked);
  // For whoever erases everything. It is not opened again: that would make it anew.
  database.addEventListener('versionchange', () => database.close());
  return database;
}

/** What the request gives, when the transaction has ended. */
async function inStore(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  use: (tabs: IDBObjectStore) => IDBRequest | void,
): Promise<unknown> {
  const tabs = database.transaction(storeName, mode, { durability: 'relaxed' }).objectStore(storeName);
  const request = use(tabs);
  await promisifyRequest(tabs.transaction);
  return request?.result;
}
