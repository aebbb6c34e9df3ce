import type { BrowserContext } from 'playwright-core';
import type { Turn } from '../../src/vault/records.ts';
import { prepareDevice, setPassphrase } from '../browser/drive.ts';
import { makeTurns, longConversation } from './long-conversation.ts';
import { timeUnlock } from './time-unlock.ts';
import { watchFor } from './watch-for.ts';

export interface AppTimes {
  /** From the Enter key until a field for messages has been drawn. 0 without a passphrase. */
  unlockMs: number;
  /** From the click on the conversation until its newest turns have been drawn, and the page answers again. */
  readableMs: number;
  /** From that click until all its turns stand on the page. */
  openMs: number;
}

/** The app in a tab, with one long conversation. */
export interface FilledTab {
  /** From a fresh document: nothing is known from before. */
  measure(): Promise<AppTimes>;
  close(): Promise<void>;
}

/** @param passphrase without it everything is kept in the open */
export async function openFilledTab(
  context: BrowserContext,
  origin: string,
  turnCount: number,
  passphrase?: string,
): Promise<FilledTab> {
  const page = await context.newPage();
  await prepareDevice(page, origin);
  const turns = makeTurns(turnCount);
  await page.evaluate(putLongConversation, { conversation: longConversation, turns });
  await page.reload();
  if (passphrase !== undefined) await setPassphrase(page, passphrase);

  async function unlock(word: string): Promise<number> {
    return (await timeUnlock(page, word, '[role=textbox][aria-label=Message]')).unlockMs;
  }
  return {
    async measure() {
      await page.bringToFront();
      await page.reload();
      const unlockMs = passphrase === undefined ? 0 : await unlock(passphrase);
      const entry = page.locator('nav[aria-label=Conversations] li button').first();
      await entry.waitFor();
      const isReadable = await watchFor(page, 'click', `[data-turn-id="${turns.at(-1)?.id}"]`, { isDrawn: true });
      const isDrawn = await watchFor(page, 'click', '[data-turn]', { count: turnCount });
      await entry.click();
      const [readableMs, openMs] = [await isReadable(), await isDrawn()];
      // Not by its role in the whole page: that looks at each of thousands of buttons.
      await page.locator('nav[aria-label=Conversations] button').first().click();
      return { unlockMs, readableMs, openMs };
    },
    close: () => page.close(),
  };
}

/** Puts it where the app keeps it, in the open. */
async function putLongConversation(long: { conversation: { id: string }; turns: readonly Turn[] }): Promise<void> {
  const opened = indexedDB.open('airlock-vault');
  await new Promise((resolve) => (opened.onsuccess = resolve));
  const records = opened.result.transaction('records', 'readwrite').objectStore('records');
  records.put(long.conversation, ['conversation', long.conversation.id]);
  for (const turn of long.turns) records.put(turn, ['turn', long.conversation.id, turn.id]);
  await new Promise((resolve) => (records.transaction.oncomplete = resolve));
  opened.result.close();
}
