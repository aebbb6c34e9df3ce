import type { Page } from '@playwright/test';
import { waitForSeal } from '../../scripts/browser/drive.ts';
import { expect, test } from './airlock.ts';
import { putConversation } from '../support/put-conversation.ts';

const isInSight = (page: Page, text: string) =>
  expect(page.locator('[data-turn]').filter({ hasText: text })).toBeInViewport();

test('what was once said is found by a few letters, and opened where it stands; commands are called the same way', async ({
  airlock,
}) => {
  const { page } = await airlock.prepared();
  const answers = Array.from({ length: 60 }, (_, index) => `Answer ${index}. ${'Words that fill. '.repeat(20)}`);
  answers[7] = 'A **crème brûlée** is burnt on purpose.';
  await putConversation(page, 'Sweet things', answers);
  await page.reload();
  await waitForSeal(page);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: /^Search/ });
  await expect(field).toBeFocused();
  await page.keyboard.type('BRULEE burn');
  const option = page.getByRole('option').first();
  await expect(option.locator('mark')).toHaveText(['brûlée', 'burnt']);
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Sweet things' })).toBeVisible();
  await isInSight(page, 'burnt on purpose');
  expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(2);

  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('short');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Lock everywhere');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+o');
  await expect(page.getByRole('heading', { name: 'Talk in private' })).toBeVisible();
});
