import type { Page } from 'playwright-core';

/** What has not come by then does not come. */
const limitMs = 120_000;

interface Wish {
  /** How many there are to be. */
  count?: number;
  /** What each of them is to contain. */
  text?: string;
  /** Until they have been drawn, too, and the page takes the next event. */
  isDrawn?: boolean;
}

/**
 * Milliseconds from the next event of this kind until the page has these elements, as the page sees it.
 * @throws Error where they do not come
 */
export async function watchFor(
  page: Page,
  event: string,
  selector: string,
  { count = 1, text = '', isDrawn = false }: Wish = {},
): Promise<() => Promise<number>> {
  const watch = await page.evaluateHandle(watchPage, { event, selector, count, text, isDrawn, limitMs });
  return () => watch.evaluate(({ tookMs }) => tookMs);
}

/** Runs in the page, without named functions: tsx gives those their names by one that the page lacks. */
function watchPage(wanted: Required<Wish> & { event: string; selector: string; limitMs: number }): {
  tookMs: Promise<number>;
} {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  addEventListener(
    wanted.event,
    ({ timeStamp }) => {
      const observer = new MutationObserver(() => {
        const found = [...document.querySelectorAll(wanted.selector)];
        if (found.filter(({ textContent }) => textContent.includes(wanted.text)).length < wanted.count) return;
        observer.disconnect();
        clearTimeout(timer);
        if (!wanted.isDrawn) return resolve(performance.now() - timeStamp);
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
      });
      const timer = setTimeout(() => {
        observer.disconnect();
        reject(new Error(`After “${wanted.event}” there was no ${wanted.selector}.`));
      }, wanted.limitMs);
      observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    },
    { capture: true, once: true },
  );
  promise.catch(() => {}); // whoever waits for it hears of it
  return { tookMs: promise };
}
