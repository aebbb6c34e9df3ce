import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { findExecutable, findOrInstall } from '../installed.ts';
import { openPage, type WebDriverPage } from './webdriver.ts';

/**
 * `as-it-comes`: WebKitGTK with what Debian has switched on, as in GNOME Web. `like-safari`: with the storage that Safari has
 * switched on. Neither is Safari; it is as near as one gets without a device of Apple's.
 */
export type WebKitKind = 'as-it-comes' | 'like-safari';

const storageFeatures = ['StorageAPI', 'StorageAPIEstimate', 'FileSystem', 'FileSystemWritableStream'];

interface WebKitPrograms {
  driver: string;
  browser: string;
  screen: string;
}

export interface WebKitOptions {
  kind: WebKitKind;
  /** The locale of the system, which WebKit hands to pages. */
  locale?: string;
  /** Switches of WebKit and of its JavaScript engine. */
  env?: Record<string, string>;
}

export interface LaunchedWebKit {
  page: WebDriverPage;
  close(): Promise<void>;
}

/** WebKit's driver, its small browser and a screen in memory: found, or Debian's, installed now. */
export function findWebKit(): WebKitPrograms | undefined {
  const packages = ['webkit2gtk-driver', 'xvfb'];
  const driver = findOrInstall(['WebKitWebDriver'], packages);
  const screen = findOrInstall(['Xvfb'], packages);
  const browser = findExecutable(
    ['MiniBrowser'],
    ['x86_64', 'aarch64'].flatMap((machine) =>
      ['4.1', '4.0', '6.0'].map((api) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${api}/MiniBrowser`),
    ),
  );
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

export async function launchWebKit(programs: WebKitPrograms, options: WebKitOptions): Promise<LaunchedWebKit> {
  const started: ChildProcess[] = [];
  const end = (): void => started.toReversed().forEach((child) => child.kill());
  try {
    const display = await startScreen(programs.screen, started);
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: display,
      LANG: options.locale ?? 'en_US.UTF-8',
      LC_ALL: '',
      // Drawing in software, and no sandbox of its own where root runs it in a container.
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      ...options.env,
    };
    const driver = spawn(programs.driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    started.push(driver);
    const address = `http://127.0.0.1:${port}`;
    await untilListening(address);
    const features =
      options.kind === 'like-safari' ? [`--features=${storageFeatures.map((one) => `+${one}`).join(',')}`] : [];
    const page = await openPage(address, {
      'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation', ...features] },
    });
    return {
      page,
      async close() {
        await page.close();
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** @returns its name, as `:7` */
async function startScreen(xvfb: string, started: ChildProcess[]): Promise<string> {
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(screen);
  const number = await new Promise<string>((resolve, reject) => {
    (screen.stdio[3] as NodeJS.ReadableStream).once('data', (bytes: Buffer) => resolve(String(bytes).trim()));
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
  });
  return `:${number}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilListening(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`${address}/status`).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing listens at ${address}.`);
}
