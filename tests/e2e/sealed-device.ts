import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { waitForSeal } from '../../scripts/browser/drive.ts';
import { launchBrowser, type Launched } from '../../scripts/browser/launch.ts';
import { serveBuilt, type Served } from '../../scripts/browser/serve-built.ts';

/** A prepared device whose chat page is sealed. For tests that ask the model nothing: whether it is loaded does not matter. */
export interface SealedDevice {
  server: Served;
  open(flags?: readonly string[]): Promise<{ context: BrowserContext; page: Page }>;
}

/** No name is looked up: whatever a test provokes stays on this machine. */
const onlyThisMachine = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'airlock-profile-'));
const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

export const test = base.extend<{ device: SealedDevice }, { kept: { profileFolder: string; port: number } }>({
  kept: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads the dependencies off this pattern
    async ({}, use) => {
      const server = await serveBuilt();
      const profileFolder = makeFolder();
      const launched = await launchBrowser({ profileFolder, flags: [onlyThisMachine] });
      const page = launched.context.pages()[0] ?? (await launched.context.newPage());
      await page.goto(`${server.origin}/models.html`);
      await page.getByRole('button', { name: /^Fetch and begin/ }).click();
      await page.waitForURL(`${server.origin}/`, { timeout: 150_000 });
      await waitForSeal(page);
      await launched.close();
      await server.stop();
      await use({ profileFolder, port: Number(new URL(server.origin).port) });
      removeFolder(profileFolder);
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  device: async ({ kept }, use) => {
    const server = await serveBuilt(kept.port);
    const open: Launched[] = [];
    const folders: string[] = [];
    await use({
      server,
      async open(flags = [onlyThisMachine]) {
        const profileFolder = makeFolder();
        folders.push(profileFolder);
        // What says that a browser runs in a profile is not for its copy.
        const filter = (path: string): boolean => !basename(path).startsWith('Singleton');
        cpSync(kept.profileFolder, profileFolder, { recursive: true, filter });
        const launched = await launchBrowser({ profileFolder, flags });
        open.push(launched);
        const page = launched.context.pages()[0] ?? (await launched.context.newPage());
        await page.goto(server.origin);
        await waitForSeal(page);
        return { context: launched.context, page };
      },
    });
    for (const launched of open) await launched.close().catch(() => {}); // a test may have closed it itself
    await server.stop().catch(() => {}); // a test may have stopped it itself
    folders.forEach(removeFolder);
  },
});

export { expect } from '@playwright/test';
