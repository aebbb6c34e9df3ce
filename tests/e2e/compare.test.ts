import { ask } from '../../scripts/browser/drive.ts';
import { expect, test } from './airlock.ts';

test(
  'what a cloud would have been sent is shown for this conversation, beside what this page sent',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    await ask(page, 'What is the capital of France?');
    await ask(page, 'And of Italy?');
    await page.getByRole('button', { name: /^Privacy meter/ }).click();
    await page.getByRole('button', { name: 'What a cloud would have been sent' }).click();
    const dialog = page.getByRole('dialog', { name: 'What a cloud assistant would have been sent' });
    await expect(dialog.getByRole('row', { name: /^Requests with your words 2 0$/ })).toBeVisible();
    await expect(dialog.locator('pre')).toContainText('What is the capital of France?');
    await expect(dialog.locator('pre')).toContainText('And of Italy?');

    const price = dialog.getByRole('row', { name: /^Price/ });
    const before = await price.innerText();
    await dialog.getByRole('textbox', { name: 'Dollars for a million tokens read' }).fill('2000');
    await expect(price).not.toHaveText(before);
  },
);
