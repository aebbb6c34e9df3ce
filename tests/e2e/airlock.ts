import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { prepareDevice } from '../../scripts/browser/drive.ts';
import { launchBrowser, type LaunchOptions, type Launched } from '../../scripts/browser/launch.ts';
import { serveBuilt, type Served } from '../../scripts/browser/serve-built.ts';

/** What an end-to-end test works with: the built app on a server of its own, and browsers with fresh profiles. */
export interface Airlock {
  server: Served;
  launch(options?: LaunchOptions): Promise<Launched>;
  /** A fresh profile that has been through the first visit: the model is loaded, the chat is open. */
  prepared(options?: LaunchOptions): Promise<{ context: BrowserContext; page: Page; launched: Launched }>;
}

/** No name is looked up: whatever a test provokes stays on this machine. */
const onlyThisMachine = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

export const test = base.extend<{ airlock: Airlock }>({
  // oxlint-disable-next-line no-empty-pattern -- the runner reads the dependencies off this pattern
  airlock: async ({}, use) => {
    const server = await serveBuilt();
    const open: Launched[] = [];
    async function launch(options?: LaunchOptions): Promise<Launched> {
      const launched = await launchBrowser({ ...options, flags: [onlyThisMachine, ...(options?.flags ?? [])] });
      open.push(launched);
      return launched;
    }
    await use({
      server,
      launch,
      async prepared(options) {
        const launched = await launch(options);
        const page = launched.context.pages()[0] ?? (await launched.context.newPage());
        await prepareDevice(page, server.origin);
        return { context: launched.context, page, launched };
      },
    });
    for (const launched of open) await launched.close().catch(() => {}); // a test may have closed it itself
    await server.stop().catch(() => {}); // a test may have stopped it itself
  },
});

export { expect } from '@playwright/test';
