/** A store as version 1 of the records left it, in the open: what stands in the vault's place when the page is loaded again. */
export async function putOldStore(
  conversationCount: number,
  turnsEach: number,
): Promise<[key: string, text: string][]> {
  const opened = indexedDB.open('airlock-vault');
  await new Promise((resolve) => (opened.onsuccess = resolve));
  const records = opened.result.transaction('records', 'readwrite').objectStore('records');
  records.clear();
  const written: [string, string][] = [];
  for (let index = 0; index < conversationCount; index += 1) {
    const id = `0c${String(index).padStart(6, '0')}`;
    const title = `title ${index}`;
    records.put({ version: 1, id, title, createdAtMs: 1, updatedAtMs: 1 }, ['conversation', id]);
    written.push([`title ${id}`, title]);
    for (let at = 0; at < turnsEach; at += 1) {
      const turn = {
        version: 1,
        role: 'user',
        id: `0t${at}`,
        conversationId: id,
        createdAtMs: at,
        text: `${index}.${at}`,
      };
      records.put(turn, ['turn', id, turn.id]);
      written.push([`turn ${id} ${turn.id}`, turn.text]);
    }
  }
  await new Promise((resolve) => (records.transaction.oncomplete = resolve));
  opened.result.close();
  return written;
}
