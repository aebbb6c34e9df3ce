import type { Locator } from 'playwright-core';
import { setPassphrase, waitForModel } from '../../browser/drive.ts';
import { openApp, passphrase } from '../in-app.ts';
import { between } from '../random.ts';
import type { Fault, Scenario, Scene } from '../scenario.ts';

/** The app answers, in half of the rounds sealed, and the question and what was stored of the answer are there again. */
export const streaming: Scenario = {
  name: 'streaming',
  place: 'app',
  reports: 6,
  mostDelayMs: 2500,

  async prepare(scene) {
    await openApp(scene);
    if (scene.random() < 0.5) await setPassphrase(scene.page, passphrase);
  },

  async act(scene) {
    const { page } = scene;
    await openApp(scene);
    await waitForModel(page);
    await page.getByRole('button', { name: 'New conversation' }).click();
    const question = `Write a long story about lighthouse ${between(scene.random, 1, 2 ** 30)}.`;
    await page.evaluate(followAnswer, question);
    await page.getByRole('textbox', { name: 'Message' }).fill(question);
    await page.keyboard.press('Enter');
    await page.locator('[data-turn=assistant]:not([data-outcome=writing])').waitFor({ timeout: 120_000 });
  },

  async check(scene) {
    await openApp(scene);
    const questions = scene.journal.keys().filter((key) => key.startsWith('Write'));
    const faults: Fault[] = [];
    for (const question of questions) faults.push(...(await checkAnswer(scene, question)));
    const troubles = await scene.page.locator('[data-trouble^=Vault], [data-trouble^=Storage]').count();
    if (troubles > 0) faults.push({ kind: 'lost', words: 'The app speaks of a trouble with what is kept.' });
    return faults;
  },
};

async function checkAnswer({ page, journal }: Scene, question: string): Promise<Fault[]> {
  const [acknowledged] = journal.possible(question);
  const named = page.getByRole('button', { name: question, exact: true }).first();
  await page.locator('nav, [aria-label="Kept on this device"]').first().waitFor();
  if (acknowledged === null && (await named.count()) === 0) return [];
  const asked = page.locator('[data-turn=user]', { hasText: question }).first();
  if (!(await opens(named, asked))) {
    const words = `“${question}” does not open. The page: ${await page.locator('main').innerText()}`;
    return [{ kind: (await opens(named, asked)) ? 'clicked twice' : 'lost', words }];
  }
  const lost: string[] = [];
  if ((await page.locator('[data-turn=user]').count()) !== 1) lost.push(`“${question}” is not there once.`);
  if ((await page.locator('[data-turn=assistant]').count()) > 1) lost.push(`“${question}” is answered twice.`);
  const kept = letters((await page.locator('[data-answer-text]').allInnerTexts()).join(''));
  const least = letters(acknowledged ?? '');
  if (!kept.startsWith(least))
    lost.push(`“…${least.slice(-40)}” was stored of an answer, and “…${kept.slice(-40)}” is there.`);
  return lost.map((words) => ({ kind: 'lost', words }));
}

/** Whether one click on the line in the list shows what was asked. */
async function opens(line: Locator, asked: Locator): Promise<boolean> {
  await line.click({ timeout: 30_000 });
  await asked.waitFor({ timeout: 30_000 }).catch(() => {}); // that it is not there is the answer
  return await asked.isVisible();
}

/** Letters alone: what is a sign while an answer grows may be a list or a bold word when it is drawn again. */
const letters = (text: string): string => text.replaceAll(/[^\p{L}]/gu, '');

/**
 * Runs in the page. A question is acknowledged when its turn stands there: what is drawn was read from the store. The vault
 * says on a channel of its own when a write was acknowledged; by then what the page showed two such words before is stored.
 */
function followAnswer(question: string): void {
  const shown: string[] = [];
  void globalThis.report({ kind: 'will', changes: [[question, '']] });
  new BroadcastChannel('airlock-vault').addEventListener('message', () => {
    if (!document.querySelector('[data-turn=user]')?.textContent.includes(question)) return;
    shown.push(
      [...document.querySelectorAll<HTMLElement>('[data-answer-text]')].map((text) => text.innerText).join(''),
    );
    void globalThis.report({ kind: 'did', changes: [[question, shown.at(-3) ?? '']] });
  });
}
