import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';
import { quietFlags } from '../browser/launch.ts';

/** A browser in a process group of its own, so that all of it can be killed at one moment. */
export interface Victim {
  page: Page;
  /** SIGKILL for the whole group. Resolves when its leader has gone. */
  kill(): Promise<void>;
  /** Ends it as a person does. */
  close(): Promise<void>;
}

export async function startVictim(profileFolder: string): Promise<Victim> {
  const child = spawn(
    findBrowser(),
    [
      ...quietFlags,
      '--headless',
      '--hide-crash-restore-bubble',
      '--disable-breakpad',
      '--password-store=basic',
      '--remote-debugging-port=0',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      // As root Chromium runs only without its own sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profileFolder}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const killGroup = (): void => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    process.kill(-child.pid, 'SIGKILL');
  };
  process.once('exit', killGroup);
  const browser = await connect(child);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window.');
  const end = async (how: () => unknown): Promise<void> => {
    how();
    await gone;
    process.off('exit', killGroup);
  };
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill: () => end(killGroup),
    close: () => end(async () => await (await browser.newBrowserCDPSession()).send('Browser.close').catch(() => {})), // it goes while it answers
  };
}

async function connect(child: ChildProcess): Promise<Browser> {
  if (!child.stderr) throw new Error('The browser has no error output.');
  for await (const line of createInterface(child.stderr)) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (!address) continue;
    child.stderr.resume();
    return await chromium.connectOverCDP(address);
  }
  throw new Error('The browser did not start.');
}
