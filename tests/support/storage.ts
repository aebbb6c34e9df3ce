/** This origin's storage as it is on a first visit. For the beginning of a test file, before anything is open. */
export async function forgetEverything(): Promise<void> {
  for (const { name } of await indexedDB.databases()) if (name !== undefined) await deleteDatabase(name);
  for (const name of await caches.keys()) await caches.delete(name);
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
}

/** As somebody would who removes every trace that a passphrase was set, but for the records. */
export async function removeSealedMark(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('something-is-sealed', { recursive: true }).catch(() => {}); // there was none
}

async function deleteDatabase(name: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(new Error(`${name} could not be deleted.`)));
    request.addEventListener('blocked', () => reject(new Error(`${name} is still open somewhere.`)));
  });
}

/** Every record of a store, read through a connection of its own: what is here has been written. */
export async function readRaw(databaseName: string, storeName: string): Promise<Map<string, unknown>> {
  const database = await settle(indexedDB.open(databaseName));
  try {
    const store = database.transaction(storeName, 'readonly').objectStore(storeName);
    const [keys, values] = await Promise.all([
      settle(store.getAllKeys()),
      settle(store.getAll() as IDBRequest<unknown[]>),
    ]);
    return new Map(keys.map((key, index) => [JSON.stringify(key), values[index]]));
  } finally {
    database.close();
  }
}

async function settle<T>(request: IDBRequest<T>): Promise<T> {
  return await new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('A request of IndexedDB failed.')));
  });
}

/** Puts records back as they lay there, or removes them: `undefined`. As somebody would who has the disk. */
export async function writeRaw(databaseName: string, storeName: string, records: Map<string, unknown>): Promise<void> {
  const opening = indexedDB.open(databaseName);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(storeName));
  const database = await settle(opening);
  const store = database.transaction(storeName, 'readwrite').objectStore(storeName);
  for (const [key, value] of records) {
    if (value === undefined) store.delete(JSON.parse(key) as string[]);
    else store.put(value, JSON.parse(key) as string[]);
  }
  await new Promise((resolve) => store.transaction.addEventListener('complete', resolve));
  database.close();
}
