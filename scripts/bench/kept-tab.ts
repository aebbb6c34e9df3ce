import type { BrowserContext, Page } from 'playwright-core';
import { prepareDevice } from '../browser/drive.ts';
import { putConversations, type Kept } from './put-conversations.ts';
import { watchFor } from './watch-for.ts';

/** The app in a tab of its own, with conversations in it. */
export interface KeptTab {
  /** From a fresh document until a conversation can be chosen and a question typed. */
  startMs(): Promise<number>;
  /** Waits until all is in the index. Milliseconds from the opening of the palette. */
  indexMs(): Promise<number>;
  /** From the last letter of a query until the first conversation stands there with its words marked. */
  searchMs(query: string): Promise<number>;
  close(): Promise<void>;
}

/** A word of other letters than those that were put there: with ten thousand conversations the Latin ones make every word. */
const nowhere = 'ωωω';

export async function openKeptTab(context: BrowserContext, origin: string, kept: Kept): Promise<KeptTab> {
  const page = await context.newPage();
  await prepareDevice(page, origin);
  await putConversations(page, kept);
  await page.addInitScript(noteStart);
  return {
    async startMs() {
      await page.bringToFront();
      await page.reload();
      const started = await page.waitForFunction(() => (globalThis as { startedMs?: number }).startedMs);
      return (await started.jsonValue()) ?? Number.NaN;
    },
    async indexMs() {
      const beganMs = performance.now();
      await openPalette(page, nowhere);
      await page.getByText(/^No conversation has these words\.$/).waitFor({ timeout: 900_000 });
      await closePalette(page);
      return performance.now() - beganMs;
    },
    async searchMs(query) {
      await openPalette(page, query.slice(0, -1));
      const isFound = await watchFor(page, 'input', '[role=option] mark', { text: query });
      await page.keyboard.insertText(query.slice(-1));
      const tookMs = await isFound();
      await closePalette(page);
      return tookMs;
    },
    close: () => page.close(),
  };
}

async function openPalette(page: Page, query: string): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  if (query !== '') await page.keyboard.insertText(query);
}

async function closePalette(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('combobox').waitFor({ state: 'detached' });
}

/** Runs in the page before all else. Without named functions: tsx gives those their names by one that the page lacks. */
function noteStart(): void {
  const observer = new MutationObserver(() => {
    const isThere =
      document.querySelector('nav[aria-label=Conversations] li button') &&
      document.querySelector('[role=textbox][aria-label=Message][contenteditable=plaintext-only]');
    if (!isThere) return;
    observer.disconnect();
    // Once it has been drawn.
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { startedMs: performance.now() })));
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}
