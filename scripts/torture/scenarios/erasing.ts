import type { Page } from 'playwright-core';
import { openFromFoot, waitForModel } from '../../browser/drive.ts';
import { openApp } from '../in-app.ts';
import type { Fault, Scenario } from '../scenario.ts';

const title = 'Kept or gone';

/** Everything is erased: either it was never begun and all is there, or it goes on to its end at the next start. */
export const erasing: Scenario = {
  name: 'erasing',
  place: 'app',
  reports: 2,
  mostDelayMs: 1500,

  async prepare(scene) {
    await openApp(scene);
    await scene.page.evaluate(putConversation, title);
  },

  async act({ page, report }) {
    if (!(await isWhole(page))) return;
    await openFromFoot(page, 'Erase');
    report({ kind: 'will', changes: [['erased', 'yes']] });
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    report({ kind: 'beat' });
    await page.locator('[data-erase=done]').waitFor({ timeout: 60_000 });
    report({ kind: 'did', changes: [['erased', 'yes']] });
  },

  async check(scene) {
    const { page, journal } = scene;
    const isErased = journal.possible('erased')[0] === 'yes';
    const lost = (words: string): Fault[] => [{ kind: 'lost', words }];
    if (await isWhole(page)) {
      if (isErased) return lost('What was erased is back.');
      await openApp(scene);
      await waitForModel(page);
      return [];
    }
    const kept = await page.evaluate(findKept);
    return kept.length > 0 ? lost(`An erasure ended halfway, and did not go on. There is: ${kept.join(', ')}.`) : [];
  },
};

/** Whether the chat is there as it was; else the erasure has ended by now, or there is a first visit. */
async function isWhole(page: Page): Promise<boolean> {
  const chat = page.getByRole('button', { name: title, exact: true });
  const anew = page.getByRole('button', { name: /^Fetch and begin/ });
  await chat.or(anew).or(page.locator('[data-erase=done]')).first().waitFor({ timeout: 60_000 });
  return await chat.isVisible();
}

/** Runs in the page: writes as the app does, as far as this scenario reads it. */
async function putConversation(words: string): Promise<void> {
  const opened = indexedDB.open('airlock-vault');
  await new Promise((resolve) => (opened.onsuccess = resolve));
  const records = opened.result.transaction('records', 'readwrite').objectStore('records');
  const conversation = { version: 1, id: '0kept', title: words, createdAtMs: 1, updatedAtMs: 1 };
  const turn = { version: 1, role: 'user', id: '0', conversationId: '0kept', createdAtMs: 1, text: words };
  records.put(conversation, ['conversation', '0kept']);
  records.put(turn, ['turn', '0kept', '0']);
  await new Promise((resolve) => (records.transaction.oncomplete = resolve));
  opened.result.close();
}

/** Runs in the page: what is left of a prepared device. The page that prepares one makes an empty cache and an empty folder. */
async function findKept(): Promise<string[]> {
  const kept: string[] = (await indexedDB.databases()).flatMap(({ name }) => (name === 'airlock-vault' ? [name] : []));
  for (const name of await caches.keys()) if ((await (await caches.open(name)).keys()).length > 0) kept.push(name);
  for await (const entry of (await navigator.storage.getDirectory()).values())
    if (entry.kind === 'file' || !(await entry.keys().next()).done) kept.push(entry.name);
  return kept;
}
