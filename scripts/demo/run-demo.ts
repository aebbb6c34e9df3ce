import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../browser/launch.ts';
import { serveBuilt } from '../browser/serve-built.ts';
import { countTraffic, type Traffic } from '../net-log/count-traffic.ts';
import { readNetLog } from '../net-log/read-net-log.ts';
import type { DemoOptions } from './read-options.ts';
import { talkSealed, type Talk } from './talk-sealed.ts';

export interface DemoResult extends Omit<Talk, 'readyMs' | 'reloadedMs'> {
  /** The page's questions, connections and requests together. What the browser does by itself is not in it. */
  requestsAfterReady: number;
  network: Traffic & { byTheBrowser: Traffic };
}

/** Answers go to `output` as they grow; what is going on goes to `say`. */
export async function runDemo(
  options: DemoOptions,
  output: NodeJS.WriteStream,
  say: (line: string) => void,
): Promise<DemoResult> {
  const folder = mkdtempSync(join(tmpdir(), 'airlock-demo-'));
  const netLogFile = join(folder, 'net-log.json');
  try {
    const { origin, talk } = await talkInBrowser(netLogFile, options, output, say);
    const { readyMs, reloadedMs, ...shown } = talk;
    const { events, isWhole } = readNetLog(netLogFile);
    if (!isWhole) say('The browser’s network log was cut short; what is counted is what it holds.');
    const { byThePage, byTheBrowser } = countTraffic(events, {
      origin,
      readyMs,
      loads: [{ fromMs: readyMs, toMs: reloadedMs }],
    });
    const requestsAfterReady = byThePage.dnsQuestions + byThePage.connections + byThePage.requests;
    return { ...shown, requestsAfterReady, network: { ...byThePage, byTheBrowser } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The browser has closed when this returns: only then is its network log whole. */
async function talkInBrowser(
  netLogFile: string,
  { headed, questions, screenshotFile }: DemoOptions,
  output: NodeJS.WriteStream,
  say: (line: string) => void,
): Promise<{ origin: string; talk: Talk }> {
  const { origin, stop } = await serveBuilt();
  let stopped: Promise<void> | undefined;
  const stopServer = (): Promise<void> => (stopped ??= stop());
  try {
    const browser = await launchBrowser({ netLogFile, headed });
    try {
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      const talk = await talkSealed({ page, origin, stopServer, output, say }, questions);
      if (screenshotFile) await page.screenshot({ path: screenshotFile });
      return { origin, talk };
    } finally {
      await browser.close();
    }
  } finally {
    await stopServer();
  }
}
