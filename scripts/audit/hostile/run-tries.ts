import type { Page, Worker } from 'playwright-core';
import type { HostileFacts, HostileTry } from './hostile-try.ts';

/** What a try may take; those that wait for an answer that never comes are not waited for. */
const limitMs = 4000;

/** Runs a try in a page. It may take the page away. */
export async function runInPage(page: Page, run: HostileTry, facts: HostileFacts): Promise<void> {
  await withinLimit(page.evaluate(`(${codeOf(run)})(${JSON.stringify(facts)})`));
}

/** Runs a try in a thread, or in a thread that this one starts from a blob, as engines start theirs. */
export async function runInThread(
  thread: Worker,
  run: HostileTry,
  facts: HostileFacts,
  isNested: boolean,
): Promise<void> {
  const code = `(${codeOf(run)})(${JSON.stringify(facts)})`;
  if (!isNested) return await withinLimit(thread.evaluate(code));
  await withinLimit(
    thread.evaluate(async (inner) => {
      const address = URL.createObjectURL(new Blob([inner], { type: 'text/javascript' }));
      const nested = new Worker(address);
      await new Promise((resolve) => {
        nested.addEventListener('message', resolve);
        nested.addEventListener('error', resolve);
      });
    }, `Promise.resolve().then(() => ${code}).catch(() => {}).then(() => postMessage('done'))`),
  );
}

/** Names that a compiler puts around functions are not there on the other side. */
const codeOf = (run: HostileTry): string => `((__name) => (${run.toString()}))((named) => named)`;

async function withinLimit(running: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise((resolve) => (timer = setTimeout(resolve, limitMs)));
  // A try that is refused throws, and one that takes the page away breaks off.
  await Promise.race([running.catch(() => {}), timeUp]);
  clearTimeout(timer);
}
