import type { Page } from '@playwright/test';
import * as drive from '../../scripts/browser/drive.ts';
import { expectLooksRight } from '../support/looks.ts';
import { expect, test } from './airlock.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

const passphrase = 'a canary in a coal mine';
/** As long as the right one: once only the length counted, since of a field with dots the browser gives the dots. */
const wrongPassphrase = 'a canary in a gold mine';
const question = 'What is the capital of France?';

async function openSettings(page: Page): Promise<void> {
  await drive.openFromFoot(page, 'Passphrase and lock');
}

const setPassphrase = (page: Page): Promise<void> => drive.setPassphrase(page, passphrase);
const unlock = (page: Page, word = passphrase): Promise<void> => drive.unlock(page, word);

/** All text there is on the page, seen or not. */
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

/** Locks, and counts how many frames are drawn with the word still on the page. */
function framesUntilGone(page: Page, word: string): Promise<number> {
  return page.evaluate(async (looked) => {
    const isThere = (): boolean => document.documentElement.outerHTML.includes(looked);
    if (!isThere()) throw new Error('It was not there before.');
    const keys = { code: 'Period', ctrlKey: true, shiftKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
    let frames = 0;
    for (; isThere() && frames < 1000; frames += 1) await new Promise(requestAnimationFrame);
    return frames;
  }, word);
}

test('set a passphrase, talk, lock, reload, unlock: the words go and come back', async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await drive.ask(page, question);
  expect(await textOf(page)).toContain('Paris');
  await setPassphrase(page);
  await drive.ask(page, 'What is the capital of Italy?');

  await page.getByRole('textbox', { name: 'Message' }).fill('And of Portugal, not sent');
  expect(await framesUntilGone(page, 'Paris')).toBeLessThanOrEqual(1);
  await expect(page.locator('[data-lock]')).toBeVisible();
  for (const word of ['Paris', 'capital of', 'Portugal', passphrase]) expect(await textOf(page)).not.toContain(word);
  await expect(page.locator('[data-lock=locked]')).toBeVisible();
  // The engine has read the conversation: it is gone, and all its memory. The thread that waits for the passphrase knows nothing.
  const threads = (): string[] => page.workers().map((worker) => new URL(worker.url()).pathname);
  await expect.poll(threads).toEqual(['/assets/argon2.worker.js']);

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  expect(await textOf(page)).not.toContain('Paris');
  await unlock(page, wrongPassphrase);
  await expect(page.locator('[data-trouble=WrongPassphrase]')).toBeVisible();
  await unlock(page);
  await expect(page.locator('[data-turn=assistant]').first()).toContainText('Paris');
  await expect(page.locator('[data-turn=user]')).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveText('And of Portugal, not sent');
  await drive.waitForModel(page);
  await expect(page.locator('[data-meter=sealed]')).toBeVisible();
});

test(
  'an answer that is being written when it is locked is kept, sealed, and can be gone on with',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    await setPassphrase(page);
    await page.getByRole('textbox', { name: 'Message' }).fill('Write a long story about a lighthouse keeper.');
    await page.keyboard.press('Enter');
    const text = page.locator('[data-answer-text]');
    await expect(text).toContainText(/\w+ \w+ \w+/);
    const seen = (await text.innerText()).slice(0, 20);
    await page.keyboard.press('Control+Shift+Period');
    await expect(page.locator('[data-lock=locked]')).toBeVisible();
    await unlock(page);
    await expect(page.locator('[data-turn=assistant]')).toHaveAttribute('data-outcome', 'stopped');
    expect(await text.innerText()).toContain(seen);
    await drive.waitForModel(page); // loaded again without a reload
  },
);

test('the passphrase field shows dots, gives nothing to the clipboard, and is no input', async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await openSettings(page);
  const field = page.getByRole('textbox', { name: 'New passphrase', exact: true });
  await field.fill(passphrase);
  expect(await field.evaluate((element) => getComputedStyle(element).getPropertyValue('-webkit-text-security'))).toBe(
    'disc',
  );
  const isCopied = await field.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return element.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, cancelable: true }));
  });
  expect(isCopied).toBe(false);
  expect(await page.locator('input, textarea').count()).toBe(0);
  await page.getByRole('button', { name: 'Show: New passphrase', exact: true }).click();
  expect(await field.evaluate((element) => getComputedStyle(element).getPropertyValue('-webkit-text-security'))).toBe(
    'none',
  );
  await expect(page.getByRole('button', { name: 'Set the passphrase' })).toBeDisabled();
});

test('two tabs: one sets a passphrase, the other locks; both lock together', { tag: '@long' }, async ({ airlock }) => {
  const { page, context } = await airlock.prepared();
  await drive.ask(page, question);
  const second = await context.newPage();
  await second.goto(airlock.server.origin);
  await expect(second.getByRole('button', { name: question, exact: true }).first()).toBeVisible();
  await setPassphrase(page);
  await expect(second.locator('[data-lock=locked]')).toBeVisible();
  expect(await textOf(second)).not.toContain('capital of');
  await unlock(second);
  await expect(second.getByRole('button', { name: question, exact: true }).first()).toBeVisible();
  await page.keyboard.press('Control+Shift+Period');
  await expect(second.locator('[data-lock=locked]')).toBeVisible();
});

/** Puts another tab in front, as far as the page can tell: a browser without a window hides none. */
async function hide(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
  });
}

test(
  'it locks by itself, after idle time and out of sight, where one chose so',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page, context } = await airlock.prepared();
    await drive.ask(page, question);
    await setPassphrase(page);
    await openSettings(page);
    await page.getByRole('combobox', { name: /Lock after/ }).selectOption('1');
    await page.keyboard.press('Escape');
    await page.clock.install();
    await page.clock.runFor(50_000);
    await expect(page.locator('[data-lock]')).toBeHidden();
    await page.reload();
    await unlock(page);
    await expect(page.locator('[data-turn=user]')).toBeVisible();
    await page.clock.runFor(62_000);
    await expect(page.locator('[data-lock]')).toBeVisible();
    await page.clock.resume();
    await expect(page.locator('[data-lock=locked]')).toBeVisible();

    await unlock(page);
    await hide(page);
    await expect(page.locator('[data-turn=user]')).toBeVisible(); // nobody chose so
    await openSettings(page);
    await page.getByRole('combobox', { name: /out of sight/ }).selectOption('lock');
    await hide(page);
    await expect(page.locator('[data-lock]')).toBeVisible();
    await context.close();
  },
);

test('the curtain hides at once, with no passphrase at all', async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await expect(page.getByRole('button', { name: 'Lock', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Blur the page' }).click();
  await expect(page.getByRole('dialog', { name: 'Privacy curtain' })).toBeVisible();
  await page.getByRole('button', { name: 'Open the curtain' }).click();
  await page.keyboard.press('Control+Period');
  await expect(page.getByRole('dialog', { name: 'Privacy curtain' })).toBeVisible();
  // The field behind it takes no letters.
  await page.keyboard.type('secret');
  await page.keyboard.press('Control+Period');
  await expect(page.getByRole('dialog', { name: 'Privacy curtain' })).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveText('');
});

test(
  'axe finds nothing on these screens, and nothing scrolls sideways on a phone',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    await openSettings(page);
    await expectLooksRight(page, 'setting a passphrase');
    await page.keyboard.press('Escape');
    await setPassphrase(page);
    await openSettings(page);
    for (const part of await page.locator('dialog summary').all()) await part.click();
    await expectLooksRight(page, 'changing it');
    await page.getByRole('button', { name: 'Lock now' }).click();
    await expect(page.locator('[data-lock=locked]')).toBeVisible();
    await unlock(page, wrongPassphrase);
    await expect(page.locator('[data-trouble=WrongPassphrase]')).toBeVisible();
    await expectLooksRight(page, 'locked');
  },
);
