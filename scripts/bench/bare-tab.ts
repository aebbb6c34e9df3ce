import type { BrowserContext, JSHandle } from 'playwright-core';
import type { ChatTurn } from '../../src/engines/engine.ts';
import type { Contestant } from './contestant.ts';
import type { LoadSettings } from './load-settings.ts';
import type { BarePage } from './page/bare-page.ts';
import type { EngineRequest } from './time-answer.ts';

export interface BareTabParts {
  context: BrowserContext;
  origin: string;
  /** The model's folder at `origin`. */
  modelFolder: string;
  name: string;
  settings: LoadSettings;
  /** A request of the app: what it puts before a question, and how it samples, is done here as well. */
  request: EngineRequest;
}

export interface BareTab extends Contestant {
  threads: number;
}

/** A tab with the bare engine in it, loaded. */
export async function openBareTab({
  context,
  origin,
  modelFolder,
  name,
  settings,
  request,
}: BareTabParts): Promise<BareTab> {
  const page = await context.newPage();
  const bareIn = async (): Promise<JSHandle<BarePage>> =>
    (await page.waitForFunction('globalThis.bare')) as JSHandle<BarePage>;
  await page.goto(origin);

  async function load(): ReturnType<BarePage['load']> {
    const bare = await bareIn();
    await bare.evaluate((it, folder) => it.keepFiles(folder), modelFolder);
    return await bare.evaluate((it, wanted) => it.load(wanted), settings);
  }

  const { threads } = await load();
  return {
    name,
    threads,
    async load() {
      await page.bringToFront();
      // From a fresh document, as in the app's tab.
      await page.reload();
      return (await load()).loadMs;
    },
    async ask(question, pieces) {
      await page.bringToFront();
      const turns: ChatTurn[] = [...request.turns.slice(0, -1), { role: 'user', text: question }];
      const bare = await bareIn();
      return await bare.evaluate((it, wanted) => it.ask(wanted.request, wanted.pieces), {
        request: { ...request, turns },
        pieces,
      });
    },
  };
}
