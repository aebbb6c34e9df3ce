import type { Page } from '@playwright/test';
import { waitForModel } from '../../scripts/browser/drive.ts';
import { expect, test } from './airlock.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'Message' });

test('two tabs with one draft lose no words', async ({ airlock }) => {
  const { context, page } = await airlock.prepared();
  const second = await context.newPage();
  await second.goto(airlock.server.origin);
  await waitForModel(second);
  await field(page).fill('alpha, a long text of the first tab');
  await field(second).fill('beta');
  await expect(page.getByText('Another tab has a different text here.')).toBeVisible();

  await page.reload();
  await waitForModel(page);
  await expect(field(page)).not.toHaveText('');
  const shown = (await field(page).innerText()).trim();
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(field(page)).not.toHaveText(shown);
  const texts = [shown, (await field(page).innerText()).trim()];
  expect(texts.toSorted()).toEqual(['alpha, a long text of the first tab', 'beta']);
});
