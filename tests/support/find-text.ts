/**
 * Where in this origin's storage these words can be read: every database, Web Storage, every cache, every file;
 * as text in a record, or as bytes of UTF-8 or UTF-16. Keys are looked through like values.
 */
export async function findText(words: readonly string[]): Promise<string[]> {
  const places: string[] = [];
  const look = (place: string, stored: unknown): void => {
    if (words.some((word) => holds(stored, word))) places.push(place);
  };
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settle(indexedDB.open(name));
    for (const storeName of database.objectStoreNames) {
      const records = database.transaction(storeName).objectStore(storeName);
      const [keys, values] = await Promise.all([settle(records.getAllKeys()), settle(records.getAll())]);
      for (const [index, key] of keys.entries())
        look(`${name}/${storeName}/${JSON.stringify(key)}`, [key, values[index]]);
    }
    database.close();
  }
  for (const [name, storage] of Object.entries({ localStorage, sessionStorage }))
    for (let index = 0; index < storage.length; index += 1) {
      const key = storage.key(index) ?? '';
      look(`${name}/${key}`, [key, storage.getItem(key)]);
    }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      look(`${name} ${request.url}`, [
        request.url,
        new Uint8Array((await (await cache.match(request))?.arrayBuffer()) ?? []),
      ]);
  }
  for await (const [path, file] of filesIn(await navigator.storage.getDirectory(), ''))
    look(path, [path, new Uint8Array(await file.arrayBuffer())]);
  return places;
}

async function* filesIn(folder: FileSystemDirectoryHandle, path: string): AsyncGenerator<[string, File]> {
  for await (const handle of folder.values()) {
    if (handle instanceof FileSystemFileHandle) yield [`${path}/${handle.name}`, await handle.getFile()];
    else yield* filesIn(handle, `${path}/${handle.name}`);
  }
}

function holds(stored: unknown, word: string): boolean {
  if (typeof stored === 'string') return stored.includes(word);
  if (stored instanceof ArrayBuffer) return holds(new Uint8Array(stored), word);
  if (ArrayBuffer.isView(stored)) {
    // One character a byte, so that a search in text is a search in bytes.
    const bytes = latin(new Uint8Array(stored.buffer, stored.byteOffset, stored.byteLength));
    return bytes.includes(latin(new TextEncoder().encode(word))) || bytes.includes(latin(utf16(word)));
  }
  if (typeof stored !== 'object' || stored === null) return false;
  return Object.entries(stored).some(([key, value]) => holds(key, word) || holds(value, word));
}

function utf16(word: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(word, (letter) => letter.charCodeAt(0)).buffer);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

async function settle<T>(request: IDBRequest<T>): Promise<T> {
  return await new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('A request of IndexedDB failed.')));
  });
}
