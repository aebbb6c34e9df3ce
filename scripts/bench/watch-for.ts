import type { Page } from 'playwright-core';

/** Milliseconds from the next event of this kind until the page has as many of these elements, as the page sees it. */
export async function watchFor(page: Page, event: string, selector: string, count = 1): Promise<() => Promise<number>> {
  const watch = await page.evaluateHandle(watchPage, { event, selector, count });
  return () => watch.evaluate(({ tookMs }) => tookMs);
}

function watchPage(wanted: { event: string; selector: string; count: number }): { tookMs: Promise<number> } {
  const { promise, resolve } = Promise.withResolvers<number>();
  addEventListener(
    wanted.event,
    ({ timeStamp }) => {
      const observer = new MutationObserver(() => {
        if (document.querySelectorAll(wanted.selector).length < wanted.count) return;
        observer.disconnect();
        resolve(performance.now() - timeStamp);
      });
      observer.observe(document.body, { subtree: true, childList: true });
    },
    { capture: true, once: true },
  );
  return { tookMs: promise };
}
