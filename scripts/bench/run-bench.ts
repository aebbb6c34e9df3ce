import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type { BrowserContext } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { serveBuilt } from '../browser/serve-built.ts';
import { appFolder, buildPages } from './build-pages.ts';
import { parts } from './parts.ts';
import type { Report } from './report.ts';
import type { Row } from './row.ts';
import { serveBare } from './serve-bare.ts';
import { setStage } from './set-stage.ts';

export interface Measured {
  rows: Row[];
  machine: Report['machine'];
}

/** Builds, serves, opens one browser with a tab for each contestant, and measures part after part, or one alone. */
export async function runBench(
  rounds: number,
  only: string | undefined,
  say: (line: string) => void,
): Promise<Measured> {
  await buildPages(say);
  const app = await serveBuilt(0, appFolder);
  const bare = await serveBare();
  // Playwright's own flags keep Chromium from slowing down tabs that are not in front.
  const browser = await launchBrowser();
  try {
    const stage = await setStage({
      context: browser.context,
      appOrigin: app.origin,
      bareOrigin: bare.origin,
      rounds,
      say,
    });
    const rows: Row[] = [];
    for (const { name, title, measure } of parts) {
      if (only !== undefined && name !== only) continue;
      say(`Measuring ${title} …`);
      rows.push(...(await measure(stage)));
    }
    const { model, threads } = await stage.app.readLoaded();
    const usedThreads = {
      appThreads: threads,
      bareThreads: stage.bare.threads,
      defaultsThreads: stage.defaults.threads,
    };
    return { rows, machine: { ...describeMachine(browser.context), model, ...usedThreads, rounds } };
  } finally {
    await browser.close();
    await app.stop();
    await bare.stop();
  }
}

function describeMachine(context: BrowserContext): Report['machine'] {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    /** More than the cores means that others were at work. */
    loadAverage: Number(loadavg()[1]?.toFixed(2)),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    browser: `Chromium ${context.browser()?.version() ?? 'unknown'}`,
  };
}
