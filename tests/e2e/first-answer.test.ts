import { ask, readLoaded, waitForModel, waitForSeal } from '../../scripts/browser/drive.ts';
import { expect, test } from './airlock.ts';

test('a first visit brings the model, and a real answer comes from a sealed page', async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await waitForSeal(page);
  const answer = await ask(page, 'What is the capital of France?');
  expect(answer.answer).toContain('Paris');
  expect(answer.outcome).toBe('complete');
  expect(answer.completionTokens).toBeGreaterThan(2);
  const loaded = await readLoaded(page);
  expect(loaded.engine).toBe('wllama');
  expect(loaded.threads).toBeGreaterThanOrEqual(1);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

test('the app opens and answers after the server, the network and the browser are gone', async ({ airlock }) => {
  const { page, launched } = await airlock.prepared();
  const before = await ask(page, 'What is the capital of Italy?');
  expect(before.answer).not.toBe('');
  await airlock.server.stop();
  await page.reload();
  await waitForModel(page);
  await waitForSeal(page);
  await expect(page.locator('[data-turn=user]')).toHaveText(/capital of Italy/);

  // The same profile in a new browser process, with no network at all.
  await launched.context.close();
  const again = await airlock.launch({ profileFolder: launched.profileFolder });
  await again.context.setOffline(true);
  const reopened = again.context.pages()[0] ?? (await again.context.newPage());
  await reopened.goto(airlock.server.origin);
  await waitForModel(reopened);
  await waitForSeal(reopened);
  await expect(reopened.getByRole('button', { name: /capital of Italy/ }).first()).toBeVisible();
  const answer = await ask(reopened, 'What is the capital of France?');
  expect(answer.answer).toContain('Paris');
});

test('in a long conversation only the new turn is read', { tag: '@long' }, async ({ airlock }) => {
  const { page } = await airlock.prepared();
  const questions = [
    'Hello.',
    'Name a colour.',
    'And another.',
    'Name an animal.',
    'And another.',
    'Name a fruit.',
    'Name a city.',
    'Name a river.',
    'Name a tree.',
    'Name a fish.',
  ];
  let last = { promptTokens: 0, cachedTokens: 0, completionTokens: 0 };
  let previousTotal = 0;
  for (const question of questions) {
    previousTotal = last.promptTokens + last.completionTokens;
    last = await ask(page, question);
  }
  const evaluated = last.promptTokens - last.cachedTokens;
  // The new turn's own words and the template around it, and no more.
  expect(last.promptTokens).toBeGreaterThan(100);
  expect(evaluated).toBeLessThanOrEqual(last.promptTokens - previousTotal + 12);
  expect(evaluated).toBeLessThan(40);
});
