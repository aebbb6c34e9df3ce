import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { serveBuilt, type Served } from '../../scripts/browser/serve-built.ts';
import {
  findWebKit,
  launchWebKit,
  type LaunchedWebKit,
  type WebKitOptions,
} from '../../scripts/browser/webkit/launch-webkit.ts';
import { keys, type WebDriverPage } from '../../scripts/browser/webkit/webdriver.ts';
import { openSinks } from './sinks.ts';

const built = process.env['AIRLOCK_OUT'] ?? 'dist';
const programs = findWebKit();
test.skip(!programs, 'No WebKitGTK with its driver here, and none could be installed.');

let served: Served;
let launched: LaunchedWebKit | undefined;
test.beforeEach(async () => {
  served = await serveBuilt(0, built);
});
test.afterEach(async () => {
  await launched?.close();
  launched = undefined;
  await served.stop().catch(() => {}); // the walk stops it itself
});

async function open(options: WebKitOptions): Promise<WebDriverPage> {
  if (!programs) throw new Error('No WebKit.');
  launched = await launchWebKit(programs, options);
  return launched.page;
}

async function prepare(page: WebDriverPage): Promise<void> {
  await page.goto(served.origin);
  await page.click('button', /^Fetch and begin/);
  await page.waitFor(
    'the chat page',
    () => location.pathname === '/' && document.querySelector('[data-meter]') !== null,
    {
      timeoutMs: 120_000,
    },
  );
  await page.waitFor('the model', () => document.querySelector('[data-model=ready]') !== null, { timeoutMs: 240_000 });
}

async function ask(page: WebDriverPage, question: string): Promise<string> {
  const before = await page.evaluate(() => document.querySelectorAll('[data-turn=assistant]').length);
  await page.click('textbox', /^Message$/);
  await page.type(question + keys.enter);
  return await page.waitFor(
    'the end of the answer',
    (count) => {
      const answer = [...document.querySelectorAll<HTMLElement>('[data-turn=assistant]')].at(count);
      if (!answer || answer.dataset['outcome'] === 'writing') return undefined;
      return answer.querySelector<HTMLElement>('[data-answer-text]')?.innerText;
    },
    { timeoutMs: 240_000, args: [before] },
  );
}

for (const [what, options] of [
  ['as it comes', { kind: 'as-it-comes' }],
  ['as it comes, where the system has no language', { kind: 'as-it-comes', locale: 'C' }],
  ['with the storage that Safari has', { kind: 'like-safari' }],
] as const)
  test(`WebKit ${what}: the first page is drawn, and offers what it will fetch`, async () => {
    const page = await open(options);
    await page.goto(served.origin);
    await page.waitFor('the offer', () => document.body.innerText.includes('Fetch and begin'));
    expect(await page.text()).not.toContain('Airlock has not started');
  });

for (const kind of ['like-safari', 'as-it-comes'] as const)
  test(`WebKit, ${kind}: a model loads and answers, also with the server stopped; what leaks is counted`, async () => {
    const page = await open({ kind });
    await prepare(page);
    expect(await ask(page, 'What is the capital of France?')).toContain('Paris');
    await served.stop();
    await page.reload();
    await page.waitFor('the model', () => document.querySelector('[data-model=ready]') !== null, {
      timeoutMs: 240_000,
    });
    expect(await ask(page, 'What is the capital of France?')).toContain('Paris');

    const sinks = await openSinks();
    await fetch(sinks.origin);
    expect(sinks.tcp()).toBe(1);
    await page.click('button', /^Privacy meter/);
    await page.click('button', /^Try to leak it/);
    await page.click('textbox', /^Receiver/);
    await page.type(sinks.origin);
    await page.click('button', /^Start$/);
    const results = await page.waitFor(
      'the end of the self-test',
      () =>
        document.querySelector('[data-self-test=done]') &&
        Object.fromEntries(
          [...document.querySelectorAll<HTMLElement>('[data-channel]')].map(({ dataset }) => [
            dataset['channel'],
            dataset['result'],
          ]),
        ),
      { timeoutMs: 420_000 },
    );
    mkdirSync('.cache/self-tests', { recursive: true });
    const found = { engine: `webkit ${kind}`, tcp: sinks.tcp() - 1, udp: sinks.udp(), said: sinks.said, results };
    writeFileSync(`.cache/self-tests/webkit-${kind}.json`, JSON.stringify(found, null, 2));
    sinks.close();
    // Measured, and told in docs/limits.md: `preconnect` opens one connection and says nothing on it.
    expect([[], ['']], 'what arrived').toContainEqual(found.said.slice(1));
    expect(found.udp, 'datagrams that arrived').toBe(0);
  });
