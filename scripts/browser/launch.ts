import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Keeps the browser's own traffic out of the way, so that what is left to be counted is the app's. */
export const quietFlags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
];

export interface LaunchOptions {
  /** A profile to use again; without it a fresh one, removed by `close`. */
  profileFolder?: string;
  headed?: boolean;
  /** Where Chromium writes its own log of all that it does on the network. */
  netLogFile?: string;
  viewport?: { width: number; height: number };
  /** Device pixels for each pixel of the page. */
  deviceScaleFactor?: number;
  colorScheme?: 'light' | 'dark';
  /** What the person reads, as the browser says it: `de-DE`. */
  locale?: string;
  flags?: readonly string[];
}

export interface Launched {
  context: BrowserContext;
  profileFolder: string;
  close(): Promise<void>;
}

export async function launchBrowser(options: LaunchOptions = {}): Promise<Launched> {
  const profileFolder = options.profileFolder ?? mkdtempSync(join(tmpdir(), 'airlock-profile-'));
  const context = await chromium.launchPersistentContext(profileFolder, {
    executablePath: findBrowser(),
    headless: !options.headed,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    colorScheme: options.colorScheme ?? 'light',
    ...(options.locale && { locale: options.locale }),
    args: [
      ...quietFlags,
      // As root Chromium runs only without its own sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.netLogFile ? [`--log-net-log=${options.netLogFile}`, '--net-log-capture-mode=Default'] : []),
      ...(options.flags ?? []),
    ],
  });
  return {
    context,
    profileFolder,
    async close() {
      await context.close();
      if (!options.profileFolder) rmSync(profileFolder, { recursive: true, force: true });
    },
  };
}
