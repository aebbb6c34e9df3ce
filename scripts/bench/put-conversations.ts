import type { Page } from 'playwright-core';

/** What is put where the app keeps it, in the open: as many words as languages have, few of them often. */
export interface Kept {
  conversations: number;
  /** In each, of questions and answers together. */
  turns: number;
  charactersInTurn: number;
}

export async function putConversations(page: Page, kept: Kept): Promise<void> {
  await page.evaluate(put, kept);
}

/** Runs in the page, without named functions: tsx gives those their names by one that the page lacks. */
async function put(kept: Kept): Promise<void> {
  const opened = indexedDB.open('airlock-vault');
  await new Promise((resolve) => (opened.onsuccess = resolve));
  const nowMs = Date.now();
  let seed = 1;
  for (let from = 0; from < kept.conversations; from += 200) {
    const records = opened.result.transaction('records', 'readwrite').objectStore('records');
    for (let index = from; index < Math.min(kept.conversations, from + 200); index += 1) {
      const id = `bench${String(index).padStart(6, '0')}`;
      const atMs = nowMs - index * 3_600_000;
      const title = `What is to be known of number ${index}?`;
      records.put({ version: 2, id, title, createdAtMs: atMs, updatedAtMs: atMs }, ['conversation', id]);
      for (let turn = 0; turn < kept.turns; turn += 1) {
        let text = turn === 1 ? `rarity${index} ` : '';
        while (text.length < kept.charactersInTurn) {
          seed = (seed * 16_807) % 2_147_483_647;
          // Zipf: the rank of a word is as often as it is small.
          const rank = Math.floor(100_000 ** (seed / 2_147_483_647));
          text += `${(rank * 2_654_435_761).toString(36).slice(0, 3 + (rank % 7))} `;
        }
        const turnId = `${id}-${turn}`;
        const parentId = turn === 0 ? null : `${id}-${turn - 1}`;
        const common = { version: 2, parentId, id: turnId, conversationId: id, createdAtMs: atMs + turn, text };
        records.put(
          turn % 2 === 0
            ? { ...common, role: 'user' }
            : { ...common, role: 'assistant', outcome: 'complete', modelName: 'A model' },
          ['turn', id, turnId],
        );
      }
    }
    await new Promise((resolve) => (records.transaction.oncomplete = resolve));
  }
  opened.result.close();
}
