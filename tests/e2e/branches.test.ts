import type { Locator, Page } from '@playwright/test';
import { ask, waitForModel } from '../../scripts/browser/drive.ts';
import { expectLooksRight } from '../support/looks.ts';
import { expect, test } from './airlock.ts';

const questions = (page: Page): Locator => page.locator('[data-turn=user]');
const answers = (page: Page): Locator => page.locator('[data-turn=assistant]');

/** Until the answer is there whole, and other things can be asked. */
async function untilAnswered(page: Page): Promise<void> {
  await expect(answers(page).last()).toHaveAttribute('data-outcome', 'complete', { timeout: 120_000 });
  await expect(page.getByRole('button', { name: 'Send' })).toBeVisible();
}

test(
  'a question asked in other words and an answer given again stand beside the first, also after a reload',
  { tag: '@long' },
  async ({ airlock }) => {
    test.slow(); // three answers
    const { page } = await airlock.prepared();
    await waitForModel(page);
    const first = await ask(page, 'What is the capital of France?');

    await page.getByRole('button', { name: 'Ask in other words' }).click();
    const field = page.getByRole('textbox', { name: 'Your question, in other words' });
    await field.fill('What is the capital of Italy?');
    await expectLooksRight(page, 'edit');
    await field.press('Enter');
    await expect(questions(page)).toContainText('Italy');
    await untilAnswered(page);
    await expect(answers(page)).toContainText('Rome');

    await page.getByRole('button', { name: 'Another answer' }).click();
    await page.getByRole('menuitem', { name: 'Answer again', exact: true }).click();
    const which = answers(page).getByRole('group', { name: 'Which answer is shown' });
    await expect(which).toContainText('2 of 2', { timeout: 120_000 });
    await untilAnswered(page);
    await expectLooksRight(page, 'siblings');

    // By the keyboard, and the focus stays where it was.
    const earlier = questions(page).getByRole('button', { name: 'Earlier wording' });
    await earlier.focus();
    await page.keyboard.press('Enter');
    await expect(questions(page)).toContainText('France');
    await expect(earlier).toBeFocused();
    await expect(answers(page)).toContainText(first.answer.slice(0, 20));

    await page.reload();
    await expect(questions(page)).toContainText('France', { timeout: 60_000 });
    await expect(questions(page)).toContainText('1 of 2');
    await page.getByRole('button', { name: 'Later wording' }).click();
    await expect(answers(page)).toContainText('2 of 2');
    await page.getByRole('button', { name: 'Earlier answer' }).click();
    await expect(answers(page)).toContainText('1 of 2');
    await expect(answers(page)).toContainText('Rome');
  },
);
