import type { Page } from 'playwright-core';
import type { ChatTurn, GenerationOptions } from '../../src/engines/engine.ts';
import type { Timing } from './contestant.ts';

/** What the app asks its engine's thread for. */
export interface EngineRequest {
  turns: ChatTurn[];
  options: GenerationOptions;
}

interface Seen extends Timing {
  request: EngineRequest | undefined;
  outcome: string | undefined;
  isInFront: boolean;
}

/** An answer that takes longer than this will not come. */
const limitMs = 300_000;

/**
 * Asks in the open, empty conversation, and stops the answer after `pieces` pieces of text. The page itself
 * takes the times, from what stands in it: to ask from outside again and again how far the answer is would
 * cost the app what is to be measured.
 */
export async function timeAnswer(
  page: Page,
  question: string,
  pieces: number,
): Promise<Timing & { request: EngineRequest }> {
  await page.getByRole('textbox', { name: 'Message' }).fill(question);
  const watch = await page.evaluateHandle(watchPage, { pieces, limitMs });
  await page.keyboard.press('Enter');
  const { request, outcome, isInFront, ...timing } = await watch.evaluate(({ seen }) => seen);
  await page.locator('[data-model=ready]').waitFor({ state: 'attached' });
  if (!isInFront) throw new Error('The app’s tab was not in front, so its browser slowed it down.');
  if (outcome === 'failed') throw new Error('An answer of the app failed.');
  if (!request || timing.marks.length === 0)
    throw new Error('The app talks to its engine’s thread in words that the bench does not know.');
  return { ...timing, request };
}

/**
 * Runs in the page, from the Enter key to the end of the answer. It has neither named functions nor arrows as
 * properties: tsx gives those their names by a function that the page does not have.
 */
function watchPage(limits: { pieces: number; limitMs: number }): { seen: Promise<Seen> } {
  const { promise, resolve, reject } = Promise.withResolvers<Seen>();
  const seen: Seen = { promptTokens: 0, marks: [], request: undefined, outcome: undefined, isInFront: false };
  const post = Worker.prototype.postMessage;
  const ended = new AbortController();
  let askedAt = 0;
  let pieces = 0;
  let letters = 0;
  addEventListener('keydown', (event) => (askedAt = event.timeStamp), { capture: true, once: true });
  Worker.prototype.postMessage = new Proxy(post, {
    apply(_, worker: Worker, sent: [{ verb?: string; args: EngineRequest }]) {
      if (sent[0].verb === 'generate') {
        Worker.prototype.postMessage = post;
        seen.request = sent[0].args;
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<{ event?: { kind: string; totalTokens: number } }>) => {
            if (data.event?.kind === 'text') pieces += 1;
            if (data.event?.kind === 'reading') seen.promptTokens = data.event.totalTokens;
          },
          { signal: ended.signal },
        );
      }
      return Reflect.apply(post, worker, sent);
    },
  });
  const timer = setTimeout(() => reject(new Error('The app gave no answer.')), limits.limitMs);
  const observer = new MutationObserver(() => {
    const answer = document.querySelector<HTMLElement>('[data-turn=assistant]');
    const shownLetters = answer?.querySelector('[data-answer-text]')?.textContent.length ?? 0;
    if (shownLetters > letters) {
      letters = shownLetters;
      seen.marks.push({ pieces, atMs: performance.now() - askedAt });
      if (pieces >= limits.pieces) document.querySelector<HTMLElement>('[aria-label="Stop answering"]')?.click();
    }
    if (!answer || answer.dataset['outcome'] === 'writing') return;
    clearTimeout(timer);
    observer.disconnect();
    ended.abort();
    seen.outcome = answer.dataset['outcome'];
    seen.isInFront = document.visibilityState === 'visible';
    resolve(seen);
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  return { seen: promise };
}
