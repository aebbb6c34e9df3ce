import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { findFirefox, launchFirefox } from '../../scripts/browser/firefox/launch-firefox.ts';
import { launchBrowser, type Launched } from '../../scripts/browser/launch.ts';

export type Engine = 'chromium' | 'firefox';

export interface WalkOptions {
  engine: Engine;
}

interface Opening {
  /** Settings of Firefox. */
  prefs?: Record<string, string | number | boolean>;
  /** Switches of Chromium. */
  flags?: readonly string[];
}

export interface Walk {
  /** A browser with a fresh profile, closed at the end. All names lead to this machine. */
  open(opening?: Opening): Promise<{ context: BrowserContext; page: Page }>;
}

const onlyThisMachine = '--host-resolver-rules=MAP * 127.0.0.1';

export const test = base.extend<{ walk: Walk }, WalkOptions>({
  engine: ['chromium', { option: true, scope: 'worker' }],

  walk: async ({ engine }, use) => {
    const firefox = engine === 'firefox' ? findFirefox() : undefined;
    test.skip(engine === 'firefox' && !firefox, 'No Firefox here, and none could be installed.');
    const launched: Launched[] = [];
    await use({
      async open({ prefs = {}, flags = [] } = {}) {
        const one = firefox
          ? await launchFirefox(firefox, { prefs })
          : await launchBrowser({ flags: [onlyThisMachine, ...flags] });
        launched.push(one);
        return { context: one.context, page: one.context.pages()[0] ?? (await one.context.newPage()) };
      },
    });
    for (const one of launched) await one.close().catch(() => {}); // a test may have closed it itself
  },
});

export { expect } from '@playwright/test';
