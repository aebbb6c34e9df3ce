import type { Page } from 'playwright-core';

/** What has not come by then does not come. */
const limitMs = 120_000;

/**
 * Milliseconds from the next event of this kind until the page has as many of these elements, has drawn them, and takes the
 * next event, as the page sees it. @throws Error where they do not come
 */
export async function watchFor(page: Page, event: string, selector: string, count = 1): Promise<() => Promise<number>> {
  const watch = await page.evaluateHandle(watchPage, { event, selector, count, limitMs });
  return () => watch.evaluate(({ tookMs }) => tookMs);
}

/** Runs in the page, without named functions: tsx gives those their names by one that the page lacks. */
function watchPage(wanted: { event: string; selector: string; count: number; limitMs: number }): {
  tookMs: Promise<number>;
} {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  addEventListener(
    wanted.event,
    ({ timeStamp }) => {
      const observer = new MutationObserver(() => {
        if (document.querySelectorAll(wanted.selector).length < wanted.count) return;
        observer.disconnect();
        clearTimeout(timer);
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
