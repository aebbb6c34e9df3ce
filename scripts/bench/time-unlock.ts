import type { Page } from 'playwright-core';
import { watchFor } from './watch-for.ts';

export interface UnlockTimes {
  /** From the Enter key until the page has drawn what is waited for. */
  unlockMs: number;
  /** What argon2id took of it: about three quarters of a second by design, whatever is kept. */
  keyMs: number;
}

/** Unlocks the app, whose lock screen is there, and waits for what the selector means. */
export async function timeUnlock(page: Page, passphrase: string, selector: string): Promise<UnlockTimes> {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  const isOpen = await watchFor(page, 'keydown', selector, { isDrawn: true });
  const key = await page.evaluateHandle(watchKey);
  await page.keyboard.press('Enter');
  const unlockMs = await isOpen();
  return { unlockMs, keyMs: await key.evaluate(({ tookMs }) => tookMs) };
}

/** Runs in the page. Times the thread's verb that makes a key of a passphrase. */
function watchKey(): { tookMs: Promise<number> } {
  const { promise, resolve } = Promise.withResolvers<number>();
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = new Proxy(post, {
    apply(_, worker: Worker, sent: [{ verb?: string }]) {
      if (sent[0].verb === 'derive') {
        Worker.prototype.postMessage = post;
        const askedMs = performance.now();
        // Before the app hears of it.
        worker.addEventListener('message', () => resolve(performance.now() - askedMs), { capture: true, once: true });
      }
      return Reflect.apply(post, worker, sent);
    },
  });
  return { tookMs: promise };
}
