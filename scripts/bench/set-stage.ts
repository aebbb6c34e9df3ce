import { readdirSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { policy } from '../../src/egress/policy.ts';
import { createProgressBar } from '../demo/progress-bar.ts';
import { openAppTab } from './app-tab.ts';
import { openBareTab } from './bare-tab.ts';
import { appFolder } from './build-pages.ts';
import { appSettings, defaultSettings } from './load-settings.ts';
import type { Stage } from './stage.ts';

export interface StageParts {
  context: BrowserContext;
  appOrigin: string;
  bareOrigin: string;
  rounds: number;
  say: (line: string) => void;
}

/** Enough for the browser to have compiled, for speed, all that writes text. */
const warmUpPieces = 64;
const warmUpQuestion = 'Write a long story about a ship.';

/** Opens the three tabs, loads the model in each, and has each write something so that it is warm. */
export async function setStage({ context, appOrigin, bareOrigin, rounds, say }: StageParts): Promise<Stage> {
  say('Preparing the app on this device …');
  const bar = createProgressBar();
  const app = await openAppTab(context, appOrigin, (label, share) => bar.show(label, share)).finally(() => bar.end());
  const { request } = await app.ask(warmUpQuestion, warmUpPieces);
  const { threads } = await app.readLoaded();

  say('Loading the bare engine, twice …');
  const modelFolder = `${policy.modelFolder}${onlyModel()}/`;
  const shared = { context, origin: bareOrigin, modelFolder, request };
  const bare = await openBareTab({ ...shared, name: 'bare', settings: appSettings(threads) });
  const defaults = await openBareTab({ ...shared, name: 'defaults', settings: defaultSettings });
  await bare.ask(warmUpQuestion, warmUpPieces);
  await defaults.ask(warmUpQuestion, warmUpPieces);

  const session = await context.browser()?.newBrowserCDPSession();
  return {
    bareOrigin,
    app,
    bare,
    defaults,
    rounds,
    context,
    appFolder,
    async cpuSeconds() {
      const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    },
  };
}

function onlyModel(): string {
  const folders = readdirSync(`${appFolder}${policy.modelFolder}`, { withFileTypes: true });
  const [name, ...others] = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  if (!name || others.length > 0) throw new Error('The bench knows what to do with one model in public/models/.');
  return name;
}
