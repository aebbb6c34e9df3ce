import type { LeakTarget } from '../../../src/privacy/channels/leak-target.ts';
import type { OutsideOutcome, OutsideStage, OutsideTry } from '../outside-stage.ts';

/** Longer than any of these was measured to need; a page that has crashed never answers. */
const answerLimitMs = 8000;

/** What a try returns when the browser lacks it. */
export const missingWord = 'missing';

/** A try that a page makes on itself. What it runs there is text to the browser: it can use nothing from here. */
export function inPage(run: (target: LeakTarget) => Promise<string> | string): OutsideTry {
  return async ({ page, target }: OutsideStage) => await heardOf(page.evaluate(run, target));
}

/** What came of a try: what it returned, its error's name, or that the page did not live to tell. */
export async function heardOf(answer: Promise<string>): Promise<OutsideOutcome> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<string>((resolve) => (timer = setTimeout(resolve, answerLimitMs, 'no-word')));
  try {
    const word = await Promise.race([answer, timeUp]);
    return word === missingWord ? { kind: 'missing' } : { kind: 'ran', word };
  } catch (error) {
    return { kind: 'ran', word: nameOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** Playwright hands an error of the page on as text: `page.evaluate: NotAllowedError: …`. */
function nameOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/crash|closed/i.test(message)) return 'ended';
  return /\b(\w*Error)\b/.exec(message)?.[1] ?? 'failed';
}
