import type { BrowserContext } from 'playwright-core';
import {
  ask,
  prepareDevice,
  readLoaded,
  waitForModel,
  type AnswerFigures,
  type LoadedFigures,
} from '../browser/drive.ts';
import type { Contestant, Timing } from './contestant.ts';
import { timeAnswer, type EngineRequest } from './time-answer.ts';

export interface AppTab extends Contestant {
  ask(question: string, pieces: number): Promise<Timing & { request: EngineRequest }>;
  /** A whole conversation, one question after the other. */
  talk(questions: readonly string[]): Promise<AnswerFigures[]>;
  readLoaded(): Promise<LoadedFigures>;
}

/** The app in a tab, prepared, with its model loaded. */
export async function openAppTab(
  context: BrowserContext,
  origin: string,
  onProgress: (line: string, share: number) => void,
): Promise<AppTab> {
  const page = await context.newPage();
  await prepareDevice(page, origin, onProgress);

  async function beginConversation(): Promise<void> {
    await page.bringToFront();
    await page.getByRole('button', { name: 'New conversation' }).click();
    await page.locator('[data-turn]').first().waitFor({ state: 'detached' });
  }

  return {
    name: 'app',
    readLoaded: () => readLoaded(page),
    async load() {
      await page.bringToFront();
      await page.reload();
      await waitForModel(page);
      return (await readLoaded(page)).loadMs;
    },
    async ask(question, pieces) {
      await beginConversation();
      return await timeAnswer(page, question, pieces);
    },
    async talk(questions) {
      await beginConversation();
      const answers: AnswerFigures[] = [];
      for (const question of questions) answers.push(await ask(page, question));
      return answers;
    },
  };
}
