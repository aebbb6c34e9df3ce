import type { Frame, Locator, Page } from 'playwright-core';

/** Driving the app as a person does: by what stands on the screen. The figures are the page's own attributes. */

const modelReady = '[data-model=ready]';

/** From the first visit to a model that is loaded on the sealed chat page. */
export async function prepareDevice(
  page: Page,
  origin: string,
  onProgress?: (line: string, share: number) => void,
): Promise<void> {
  await page.goto(origin);
  await page.waitForURL('**/models.html');
  await page.getByRole('button', { name: /^Fetch and begin/ }).click();
  const arrived = page.waitForURL(`${origin}/`, { timeout: 600_000 });
  const timer = setInterval(() => {
    if (!onProgress) return;
    const bar = page.getByRole('progressbar', { name: 'Fetched' });
    void bar
      .getAttribute('aria-valuenow', { timeout: 200 })
      .then((percent) => onProgress('Fetching', Number(percent ?? 0) / 100))
      .catch(() => {}); // between two screens there is no bar
  }, 250);
  await arrived.finally(() => clearInterval(timer));
  await waitForModel(page);
}

export async function waitForModel(page: Page): Promise<void> {
  await page.locator(modelReady).waitFor({ state: 'attached', timeout: 120_000 });
}

export async function waitForSeal(page: Page): Promise<void> {
  await page.locator('[data-meter=sealed]').waitFor({ timeout: 30_000 });
}

export interface LoadedFigures {
  model: string;
  engine: string;
  threads: number;
  loadMs: number;
}

export async function readLoaded(page: Page): Promise<LoadedFigures> {
  const data = await dataOf(page.locator(modelReady));
  return {
    model: data['modelName'] ?? '',
    engine: data['engine'] ?? '',
    threads: Number(data['threads']),
    loadMs: Number(data['loadMs']),
  };
}

export interface AnswerFigures {
  prompt: string;
  answer: string;
  outcome: string;
  promptTokens: number;
  cachedTokens: number;
  completionTokens: number;
  firstTokenMs: number;
  tokensPerSecond: number;
}

/** Asks in the open conversation and waits for the end of the answer. */
export async function ask(page: Page, prompt: string, onText?: (text: string) => void): Promise<AnswerFigures> {
  const answers = page.locator('[data-turn=assistant]');
  const before = await answers.count();
  await page.getByRole('textbox', { name: 'Message' }).fill(prompt);
  await page.keyboard.press('Enter');
  const answer = answers.nth(before);
  await answer.waitFor({ timeout: 30_000 });
  for (;;) {
    const data = await dataOf(answer);
    const text = await textOf(answer);
    onText?.(text);
    if (data['outcome'] !== 'writing') {
      return {
        prompt,
        answer: text,
        outcome: data['outcome'] ?? '',
        promptTokens: Number(data['promptTokens']),
        cachedTokens: Number(data['cachedTokens']),
        completionTokens: Number(data['completionTokens']),
        firstTokenMs: Number(data['firstTokenMs']),
        tokensPerSecond: Number(data['tokensPerSecond']),
      };
    }
    await page.waitForTimeout(100);
  }
}

/** The text of an answer, without its name and its foot. */
async function textOf(answer: Locator): Promise<string> {
  return await answer.evaluate((element) => element.querySelector<HTMLElement>('[data-answer-text]')?.innerText ?? '');
}

async function dataOf(element: Locator): Promise<Record<string, string | undefined>> {
  return await element.evaluate((node) => ({ ...(node as HTMLElement).dataset }));
}

/** Chooses one of what stands in the menu at the foot of the list. */
export async function openFromFoot(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/**
 * Through the dialog, as a person does. Resolves when everything that was kept is sealed, the dialog closed again.
 * @param sealingMs how long that may take
 */
export async function setPassphrase(page: Page, passphrase: string, sealingMs = 60_000): Promise<void> {
  await openFromFoot(page, 'Passphrase and lock');
  await page.getByRole('textbox', { name: 'New passphrase', exact: true }).fill(passphrase);
  await page.getByRole('textbox', { name: 'New passphrase again' }).fill(passphrase);
  await page.getByRole('button', { name: 'Set the passphrase' }).click();
  await page.getByRole('button', { name: 'Lock now' }).waitFor({ timeout: sealingMs });
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await page.keyboard.press('Enter');
}

/** The frame in which a person agrees to what is fetched from other sites. It is in a closed shadow tree. */
export function consentFrame(page: Page): Frame {
  const frame = page.frames().find((one) => new URL(one.url()).pathname === '/fetch.html');
  if (!frame) throw new Error('The frame that fetches is not in the page.');
  return frame;
}

/** Agrees inside it, as soon as the browser has seen that all of the question is in view. */
export async function agreeInFrame(page: Page): Promise<void> {
  const accept = consentFrame(page).getByRole('button', { name: /^Fetch/ });
  // From outside: the browser lets a frame that is out of sight stand still.
  await page.locator('[data-fetch-frame]').evaluate((place) => place.scrollIntoView({ block: 'end' }));
  await consentFrame(page).locator('button[data-seen]').waitFor();
  await accept.click();
}
