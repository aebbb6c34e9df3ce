import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { prepareDevice, waitForModel } from '../../scripts/browser/drive.ts';
import { launchBrowser, type LaunchOptions, type Launched } from '../../scripts/browser/launch.ts';
import { serveBuilt, type Served } from '../../scripts/browser/serve-built.ts';

/** What an end-to-end test works with: the built app on a server of its own, and browsers with fresh profiles. */
export interface Airlock {
  server: Served;
  launch(options?: LaunchOptions): Promise<Launched>;
  /** A profile of its own that has been through the first visit: the model is loaded, the chat is open. */
  prepared(options?: LaunchOptions): Promise<{ context: BrowserContext; page: Page; launched: Launched }>;
}

/** A profile as the first visit left it, and the port that it knows the app by. Made once, and only copied. */
interface Device {
  profileFolder: string;
  port: number;
}

/** No name is looked up: whatever a test provokes stays on this machine. */
const onlyThisMachine = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

function launchHere(options: LaunchOptions = {}): Promise<Launched> {
  return launchBrowser({ ...options, flags: [onlyThisMachine, ...(options.flags ?? [])] });
}

const firstPage = async ({ context }: Launched): Promise<Page> => context.pages()[0] ?? (await context.newPage());
const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'airlock-profile-'));
const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

export const test = base.extend<{ airlock: Airlock }, { device: Device }>({
  device: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads the dependencies off this pattern
    async ({}, use) => {
      const server = await serveBuilt();
      const profileFolder = makeFolder();
      const launched = await launchHere({ profileFolder });
      await prepareDevice(await firstPage(launched), server.origin);
      await launched.close();
      await server.stop();
      await use({ profileFolder, port: Number(new URL(server.origin).port) });
      removeFolder(profileFolder);
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  airlock: async ({ device }, use) => {
    const server = await serveBuilt(device.port);
    const open: Launched[] = [];
    const folders: string[] = [];
    async function launch(options?: LaunchOptions): Promise<Launched> {
      const launched = await launchHere(options);
      open.push(launched);
      return launched;
    }
    await use({
      server,
      launch,
      async prepared(options) {
        const profileFolder = makeFolder();
        folders.push(profileFolder);
        // What says that a browser runs in a profile is not for its copy.
        const filter = (path: string): boolean => !basename(path).startsWith('Singleton');
        cpSync(device.profileFolder, profileFolder, { recursive: true, filter });
        const launched = await launch({ ...options, profileFolder });
        const page = await firstPage(launched);
        await page.goto(server.origin);
        await waitForModel(page);
        return { context: launched.context, page, launched };
      },
    });
    for (const launched of open) await launched.close().catch(() => {}); // a test may have closed it itself
    await server.stop().catch(() => {}); // a test may have stopped it itself
    folders.forEach(removeFolder);
  },
});

export { expect } from '@playwright/test';
