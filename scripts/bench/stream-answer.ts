import type { BrowserContext, JSHandle } from 'playwright-core';
import { countLongTasks, type LongTasks } from './count-long-tasks.ts';
import type { StreamPage } from './page/stream-page.ts';

export interface Streamed {
  /** While the answer was written. */
  longTasks: LongTasks;
  /** Scripting for each token, in ms, over each tenth of the answer. */
  scriptMs: number[];
}

const pace = { tokensPerSecond: 60, charactersPerToken: 4 };
const parts = 10;

/**
 * Has the chat's screen show an answer that comes at 60 tokens a second, in a tab of its own.
 * @param passphrase without it everything is kept in the open; always the same for an origin
 */
export async function streamAnswer(
  context: BrowserContext,
  origin: string,
  text: string,
  passphrase?: string,
): Promise<Streamed> {
  const page = await context.newPage();
  try {
    await page.goto(`${origin}/stream.html`);
    const stream = (await page.waitForFunction('globalThis.stream')) as JSHandle<StreamPage>;
    await stream.evaluate((it, word) => it.enter(word), passphrase);
    const devtools = await context.newCDPSession(page);
    // Not by the clock: on a shared machine a thread also waits for its turn.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const scriptMs = async (): Promise<number> => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
    };
    // Once before it counts: what is compiled and fetched at the first word of the first answer is no part of it.
    for (const said of [text.slice(0, 2400), text]) {
      await stream.evaluate((it, given) => it.say(given.said, given.pace), { said, pace });
      await page.getByRole('textbox', { name: 'Message' }).fill('Write.');
      if (said !== text) {
        await page.keyboard.press('Enter');
        await page.locator('[data-outcome=complete]').waitFor();
      }
    }
    const longTasksUntilNow = await countLongTasks(page);
    await page.keyboard.press('Enter');
    const tokens = Math.ceil(text.length / pace.charactersPerToken);
    const marks: { tokens: number; scriptMs: number }[] = [];
    for (let part = 0; part <= parts; part += 1) {
      const due = Math.min(tokens - 1, Math.max(1, Math.floor((tokens * part) / parts)));
      await page.waitForTimeout(part === 0 ? 100 : (1000 * tokens) / parts / pace.tokensPerSecond - 300);
      while ((await stream.evaluate((it) => it.written())) < due) await page.waitForTimeout(50);
      marks.push({ tokens: await stream.evaluate((it) => it.written()), scriptMs: await scriptMs() });
    }
    await page.locator('[data-outcome=complete]').nth(1).waitFor();
    const longTasks = await longTasksUntilNow();
    return {
      longTasks,
      scriptMs: marks.slice(1).map((mark, index) => {
        const { tokens: earlier, scriptMs: spent } = marks[index] ?? mark;
        return (mark.scriptMs - spent) / (mark.tokens - earlier);
      }),
    };
  } finally {
    await page.close();
  }
}
