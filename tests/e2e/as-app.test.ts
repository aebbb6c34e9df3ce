import { readFileSync } from 'node:fs';
import { ask, waitForModel, waitForSeal } from '../../scripts/browser/drive.ts';
import { expect, test } from './airlock.ts';

interface Manifest {
  shortcuts: { name: string; url: string }[];
}
const { shortcuts } = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as Manifest;
const urlOf = (name: string): string => shortcuts.find((shortcut) => shortcut.name === name)!.url;

test(
  'offline the page says so and works; with no voice on this device, reading aloud and dictation say why',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page, context } = await airlock.prepared();
    await waitForSeal(page);
    const offline = page.locator('header + div [data-offline]');
    await expect(offline).toHaveCount(0);
    await context.setOffline(true);
    await expect(offline).toHaveText('You are offline. Everything here still works.');
    await ask(page, 'What is the capital of France?');
    await page.getByRole('button', { name: /^Privacy meter: Sealed/ }).click();
    await expect(page.getByRole('dialog')).toContainText('this device has no network just now');
    await page.keyboard.press('Escape');

    // Chromium on Linux without a speech dispatcher has no voices.
    expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
    await page.getByRole('button', { name: 'Read aloud' }).click();
    const dialog = page.getByRole('dialog', { name: 'Voice' });
    await expect(dialog.locator('[data-voices=missing]')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Why there is no microphone' }).click();
    await expect(dialog).toContainText('not allowed to listen');
    // What it says is so: with the recogniser of the device, and with the one of the browser's maker.
    for (const processLocally of [true, false])
      expect(await page.evaluate(listen, processLocally)).toMatch(/^(NotAllowedError|not-allowed)$/);
    await page.keyboard.press('Escape');

    await context.setOffline(false);
    await expect(offline).toHaveCount(0);
  },
);

/** In the page: what the browser says to somebody who begins to listen. */
async function listen(processLocally: boolean): Promise<string> {
  interface Recognition extends EventTarget {
    processLocally: boolean;
    start(): void;
  }
  const { SpeechRecognition } = globalThis as unknown as { SpeechRecognition: new () => Recognition };
  const recognition = Object.assign(new SpeechRecognition(), { processLocally });
  const said = new Promise<string>((resolve) => {
    recognition.addEventListener('error', (event) => resolve((event as Event & { error: string }).error));
    recognition.addEventListener('start', () => resolve('listening'));
  });
  try {
    recognition.start();
  } catch (error) {
    return (error as Error).name;
  }
  return await said;
}

test('the app’s shortcuts open what they name, in a page of their own and in one that is open', async ({ airlock }) => {
  const { page, context } = await airlock.prepared();
  await waitForSeal(page);
  await page.goto(airlock.server.origin + urlOf('Search')); // within the page that is open
  await expect(page.getByRole('dialog', { name: 'Search and commands' })).toBeVisible();
  await expect(page).toHaveURL(`${airlock.server.origin}/`);

  const hitsBefore = airlock.server.hits.length;
  const other = await context.newPage();
  await other.goto(airlock.server.origin + urlOf('Temporary conversation'));
  await expect(other.getByText('Nothing of this conversation is kept')).toBeVisible();
  await expect(other).toHaveURL(`${airlock.server.origin}/`);
  await other.goto(airlock.server.origin + urlOf('New conversation'));
  await expect(other.getByText('Nothing of this conversation is kept')).toHaveCount(0);
  expect(airlock.server.hits.slice(hitsBefore)).toEqual([]);
});

test(
  'installing is spoken of once there is something to lose, and not again when it was waved away',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    await waitForSeal(page);
    const hint = page.locator('[data-install-hint]');
    for (const question of ['One?', 'Two?', 'Three?']) {
      await page.getByRole('button', { name: 'New conversation' }).click();
      await ask(page, question);
      await expect(hint).toHaveCount(0); // not while somebody is at it
    }
    await page.reload();
    await waitForModel(page);
    await hint.getByRole('button', { name: 'Do not say this again' }).click();
    await expect(hint).toHaveCount(0);
    await page.reload();
    await waitForModel(page);
    await expect(page.getByText('Three?').first()).toBeVisible();
    await expect(hint).toHaveCount(0);
  },
);
