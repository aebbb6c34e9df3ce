import type { Page } from '@playwright/test';

/** What the meter of a page has shown, from the page's first moment on. */
interface MeterHistory {
  /** One entry for each change. */
  kinds: string[];
  /** When the last of them came, in milliseconds after the page had loaded. */
  lastMs: number;
}

declare global {
  // oxlint-disable-next-line no-var -- a global of the page is declared so
  var meterHistory: { kinds: string[]; lastAtMs: number };
}

/** Follows the meter of whatever is opened in this tab from now on. */
export async function followMeter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const history = { kinds: [] as string[], lastAtMs: 0 };
    globalThis.meterHistory = history;
    const look = (): void => {
      const kind = document.querySelector<HTMLElement>('[data-meter]')?.dataset['meter'];
      if (kind === undefined || kind === history.kinds.at(-1)) return;
      history.kinds.push(kind);
      history.lastAtMs = performance.now();
    };
    const options = { subtree: true, childList: true, attributes: true, attributeFilter: ['data-meter'] };
    new MutationObserver(look).observe(document, options);
  });
}

export async function readMeterHistory(page: Page): Promise<MeterHistory> {
  return await page.evaluate(() => {
    const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { kinds, lastAtMs } = globalThis.meterHistory;
    return { kinds, lastMs: lastAtMs - (loaded?.loadEventEnd ?? 0) };
  });
}

/** Has the page send its canary now, as when one comes back to its tab. */
export async function askForCanary(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}
