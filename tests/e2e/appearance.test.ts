import type { Page } from '@playwright/test';
import { openFromFoot, setPassphrase, waitForModel, waitForSeal } from '../../scripts/browser/drive.ts';
import { wordsIn } from '../support/words-in.ts';
import { expect, test } from './airlock.ts';

const fontSize = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test(
  'another language costs nothing unasked: what loading the page again would end is said before, and a draft is kept',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    const said = await wordsIn('de');
    const dialog = page.getByRole('dialog');
    const open = async (): Promise<void> => {
      await page.getByRole('button', { name: said('More'), exact: true }).click();
      await page.getByRole('menuitem', { name: said('Language and appearance') }).click();
      await dialog.getByRole('radio', { name: 'Deutsch' }).click();
    };
    await waitForSeal(page);
    await setPassphrase(page, 'a long enough passphrase');

    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Temporary conversation' }).click();
    await open();
    await expect(dialog).toContainText('A temporary conversation is open.');
    await expect(dialog).not.toContainText('What you typed and did not send is kept.');
    await page.keyboard.press('Escape');
    await expect(page.getByText('Temporary', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'New conversation' }).click();

    await page.getByRole('textbox', { name: 'Message' }).fill('Half a thought');
    await open();
    await expect(dialog.getByRole('radiogroup').first().getByRole('radio')).toHaveCount(9);
    await expect(dialog.getByRole('radio', { name: 'العربية' })).toHaveAttribute('lang', 'ar');
    await expect(dialog).not.toContainText('A temporary conversation');
    await expect(dialog).toContainText('What you typed and did not send is kept.');
    await expect(dialog).toContainText('you will be asked for your passphrase');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await dialog.getByRole('button', { name: 'Change to Deutsch' }).click();

    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await page.locator('[data-lock=locked]').getByRole('textbox').fill('a long enough passphrase');
    await page.keyboard.press('Enter');
    await expect(page.locator('main').getByRole('textbox')).toHaveText('Half a thought');
    await open();
    await dialog.getByRole('radio', { name: 'Wie der Browser (English)' }).click();
    await dialog.getByRole('button', { name: 'Zu English wechseln' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(await page.evaluate(() => localStorage.getItem('airlock-language'))).toBe(null);
  },
);

test(
  'text size, colours and contrast change at once, and are there on both pages when they open',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared({ colorScheme: 'light' });
    await waitForSeal(page);
    expect([await fontSize(page), await paper(page)]).toEqual(['16px', 'rgb(251, 250, 247)']);
    await page.emulateMedia({ contrast: 'more' });
    await expect.poll(() => paper(page)).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ contrast: null });
    await expect.poll(() => paper(page)).toBe('rgb(251, 250, 247)');
    await openFromFoot(page, 'Language and appearance');
    const choose = (name: string) => page.getByRole('dialog').getByRole('radio', { name, exact: true }).click();
    await choose('150%');
    await choose('Dark');
    expect([await fontSize(page), await paper(page)]).toEqual(['24px', 'rgb(22, 21, 19)']);
    await choose('High');
    expect(await paper(page)).toBe('rgb(0, 0, 0)');
    await page.goto(`${airlock.server.origin}/models.html`);
    await page.locator('[data-setup=prepared]').waitFor();
    expect([await fontSize(page), await paper(page)]).toEqual(['24px', 'rgb(0, 0, 0)']);
    await page.getByRole('button', { name: 'Language and appearance' }).click();
    await choose('100%');
    await page.goto(airlock.server.origin);
    await waitForModel(page);
    expect([await fontSize(page), await paper(page)]).toEqual(['16px', 'rgb(0, 0, 0)']);
  },
);
