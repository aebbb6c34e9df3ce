/** Reads the records as they lie there and complains of what is sealed and should not be, or the other way round. */
export async function readKinds(isSealed: boolean): Promise<string[]> {
  const opened = indexedDB.open('airlock-vault');
  await new Promise((resolve) => (opened.onsuccess = resolve));
  const records = opened.result.transaction('records').objectStore('records');
  const [keys, values] = [records.getAllKeys(), records.getAll()];
  await new Promise((resolve) => (records.transaction.oncomplete = resolve));
  opened.result.close();
  const wrong = keys.result.filter((key, index) => {
    const [kind = ''] = key as string[];
    return ['conversation', 'turn'].includes(kind) && values.result[index] instanceof Uint8Array !== isSealed;
  });
  return wrong.map((key) => `${JSON.stringify(key)} is ${isSealed ? 'in the open' : 'sealed'}.`);
}
