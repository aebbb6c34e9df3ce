import type { BrowserContext, Page } from 'playwright-core';
import { prepareDevice, setPassphrase, waitForModel } from '../browser/drive.ts';
import { putConversations, type Kept } from './put-conversations.ts';
import { timeUnlock } from './time-unlock.ts';
import { watchFor } from './watch-for.ts';

export interface StartTimes {
  /**
   * From a fresh document until a conversation can be chosen and a question typed. Where it is sealed: until the
   * passphrase can be typed, and again from the Enter key, without the making of the key.
   */
  startMs: number;
  /** How long the making of the key took. 0 without a passphrase. */
  keyMs: number;
}

/** The app in a tab of its own, with conversations in it. */
export interface KeptTab {
  start(): Promise<StartTimes>;
  /** Waits until all is in the index. Milliseconds from the opening of the palette. */
  indexMs(): Promise<number>;
  /** From the input of a query into the empty palette until the first conversation stands there with its words marked. */
  searchMs(query: string): Promise<number>;
  close(): Promise<void>;
}

/** A word of other letters than those that were put there: with ten thousand conversations the Latin ones make every word. */
const nowhere = 'ωωω';

/** For what goes through all that is kept. */
const patienceMs = 900_000;

const canBegin =
  'body:has(nav[aria-label=Conversations] li button):has([role=textbox][aria-label=Message][contenteditable=plaintext-only])';
const canUnlock = '[role=textbox][aria-label=Passphrase][contenteditable=plaintext-only]';

/** @param passphrase without it everything is kept in the open */
export async function openKeptTab(
  context: BrowserContext,
  origin: string,
  kept: Kept,
  passphrase?: string,
): Promise<KeptTab> {
  const page = await context.newPage();
  await prepareDevice(page, origin);
  await putConversations(page, kept);
  if (passphrase !== undefined) {
    await page.reload();
    await setPassphrase(page, passphrase, patienceMs);
  }
  await page.addInitScript(noteStart, passphrase === undefined ? canBegin : canUnlock);

  async function measureStart(): Promise<StartTimes> {
    const started = await page.waitForFunction(() => (globalThis as { startedMs?: number }).startedMs);
    const startedMs = (await started.jsonValue()) ?? Number.NaN;
    if (passphrase === undefined) return { startMs: startedMs, keyMs: 0 };
    const { unlockMs, keyMs } = await timeUnlock(page, passphrase, canBegin);
    return { startMs: startedMs + unlockMs - keyMs, keyMs };
  }
  return {
    async start() {
      await page.bringToFront();
      await page.reload();
      const times = await measureStart();
      // Else its loading would take from the next tab's time.
      await waitForModel(page);
      return times;
    },
    async indexMs() {
      const beganMs = performance.now();
      await openPalette(page);
      await page.keyboard.insertText(nowhere);
      await page.getByText(/^No conversation has these words\.$/).waitFor({ timeout: patienceMs });
      await closePalette(page);
      return performance.now() - beganMs;
    },
    async searchMs(query) {
      await openPalette(page);
      const isFound = await watchFor(page, 'input', '[role=option] mark', { text: query });
      // All of it at once: a part of it may find the same, and would be there already.
      await page.keyboard.insertText(query);
      const tookMs = await isFound();
      await closePalette(page);
      return tookMs;
    },
    close: () => page.close(),
  };
}

async function openPalette(page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
}

async function closePalette(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('combobox').waitFor({ state: 'detached' });
}

/** Runs in the page before all else. Without named functions: tsx gives those their names by one that the page lacks. */
function noteStart(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    // Once it has been drawn.
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { startedMs: performance.now() })));
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}
