import type { Page } from 'playwright-core';
import {
  ask,
  prepareDevice,
  readLoaded,
  waitForModel,
  waitForSeal,
  type AnswerFigures,
  type LoadedFigures,
} from '../browser/drive.ts';
import { createProgressBar } from './progress-bar.ts';
import { createTextStream } from './text-stream.ts';

export interface Talk extends LoadedFigures {
  isolated: boolean;
  turns: Omit<AnswerFigures, 'outcome'>[];
  serverStopped: boolean;
  /** What the page's own meter says it refused since the reload. */
  refusedAfterReady: number;
  /** The meter's word and level, for instance `sealed (browser)`. */
  meter: string;
  /** From here on nothing may leave. */
  readyMs: number;
  /** The reloaded document was there. */
  reloadedMs: number;
}

interface Stage {
  page: Page;
  origin: string;
  stopServer(): Promise<void>;
  /** Where answers go as they grow. */
  output: NodeJS.WriteStream;
  say(line: string): void;
}

/** First visit, server stopped, page reloaded from this device alone, questions asked. */
export async function talkSealed(
  { page, origin, stopServer, output, say }: Stage,
  questions: readonly string[],
): Promise<Talk> {
  say(`First visit to ${origin}: the app and its model come onto this device.`);
  const bar = createProgressBar();
  await prepareDevice(page, origin, (label, share) => bar.show(label, share)).finally(() => bar.end());

  say('The model is ready. The server stops, and the page is loaded again from this device alone.');
  await stopServer();
  const serverStopped = await isGone(origin);
  // Two programs, two clocks: half a second of quiet, and the count begins in the middle of it.
  await page.waitForTimeout(500);
  const readyMs = Date.now() - 250;
  await page.reload({ waitUntil: 'commit' });
  const reloadedMs = Date.now();
  await waitForModel(page);
  await waitForSeal(page);
  const loaded = await readLoaded(page);
  const isolated = await page.evaluate(() => crossOriginIsolated);

  const turns: Talk['turns'] = [];
  for (const question of questions) {
    output.write(`\n> ${question}\n`);
    const stream = createTextStream(output);
    const { outcome: _, ...figures } = await ask(page, question, (text) => stream.show(text));
    stream.end();
    turns.push(figures);
  }
  // What was set off late still gets a moment to show.
  await page.waitForTimeout(1500);
  return { ...loaded, isolated, turns, serverStopped, ...(await readMeter(page)), readyMs, reloadedMs };
}

async function isGone(origin: string): Promise<boolean> {
  return await fetch(origin).then(
    () => false,
    () => true,
  );
}

async function readMeter(page: Page): Promise<Pick<Talk, 'meter' | 'refusedAfterReady'>> {
  const { meter, level, refused } = await page
    .locator('[data-meter]')
    .evaluate((element) => ({ ...(element as HTMLElement).dataset }));
  return { meter: level ? `${meter} (${level})` : (meter ?? 'missing'), refusedAfterReady: Number(refused) };
}
