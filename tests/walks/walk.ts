import { copyFileSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
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

export interface SavedFile {
  name: string;
  bytes: Buffer;
  /** A copy that stays. */
  path: string;
}

export interface Walk {
  /** A browser with a fresh profile, closed at the end. All names lead to this machine. */
  open(opening?: Opening): Promise<{ context: BrowserContext; page: Page }>;
  /** Does what saves a file, as in a browser without a dialog for it, and waits for the file. */
  saved(page: Page, save: () => Promise<void>): Promise<SavedFile>;
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

      async saved(page, save) {
        await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
        const keep = (from: string, name: string): SavedFile => {
          const path = join(mkdtempSync(join(tmpdir(), 'airlock-saved-')), name);
          copyFileSync(from, path);
          return { name, bytes: readFileSync(path), path };
        };
        const folder = launched
          .flatMap((one) => ('downloadsFolder' in one ? [String(one.downloadsFolder)] : []))
          .at(-1);
        if (folder === undefined) {
          const [download] = await Promise.all([page.waitForEvent('download'), save()]);
          return keep(await download.path(), download.suggestedFilename());
        }
        const before = new Set(readdirSync(folder));
        await save();
        const arrived = (): string[] => readdirSync(folder).filter((name) => !before.has(name));
        // While it is being written there is a second file beside it.
        await expect.poll(() => arrived().length === 1 && !arrived()[0]?.endsWith('.part')).toBe(true);
        const name = arrived()[0] ?? '';
        return keep(join(folder, name), name);
      },
    });
    for (const one of launched) await one.close().catch(() => {}); // a test may have closed it itself
  },
});

export { expect } from '@playwright/test';
