import type { Page } from '@playwright/test';
import { ask, waitForSeal } from '../../scripts/browser/drive.ts';
import { expectLooksRight } from '../support/looks.ts';
import { expect, test } from './airlock.ts';

const question = 'I has two dog.';

async function openAssistants(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Who answers/ }).click();
  await page.getByRole('menuitem', { name: /^Assistants and templates/ }).click();
  await page.getByRole('dialog', { name: 'Assistants and templates' }).waitFor();
}

test(
  'what an assistant is told reaches the model, and the conversation keeps who answered',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    await waitForSeal(page);
    const plain = await ask(page, question);
    await page.getByRole('button', { name: 'New conversation' }).click();
    const proofreader = page.getByRole('button', { name: 'Proofreader', exact: true });
    await proofreader.focus();
    await page.keyboard.press('Enter');
    await expect(proofreader).toHaveAttribute('aria-pressed', 'true');
    const read = await ask(page, question);
    // The instructions are some forty tokens longer than those of the plain assistant.
    expect(read.promptTokens).toBeGreaterThan(plain.promptTokens + 20);
    await page.locator('details summary').first().click();
    await expect(page.getByRole('definition').filter({ hasText: /^Proofreader$/ })).toBeVisible();

    await page.reload();
    await expect(page.getByRole('button', { name: 'Who answers: Proofreader' })).toBeVisible();
    await page.getByRole('button', { name: 'Who answers: Proofreader' }).click();
    await page.getByRole('menuitemradio', { name: 'Plain assistant' }).click();
    await expect(page.getByRole('button', { name: 'Who answers: Plain assistant' })).toBeVisible();
  },
);

test(
  'an assistant of one’s own is made, saved as a file, deleted, and taken back from the file',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    await waitForSeal(page);
    await openAssistants(page);
    const dialog = page.getByRole('dialog');
    await expectLooksRight(page, 'assistants, the list');
    await dialog.getByRole('button', { name: 'New assistant' }).click();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Cook');
    await dialog.getByRole('textbox', { name: 'What the model is told' }).fill('Answer as a cook.');
    await dialog.getByText('How it draws its words').click();
    await dialog.getByRole('textbox', { name: 'Temperature' }).fill('7');
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    await expect(dialog.getByText('Temperature: a number from 0 to 2, or nothing.')).toBeVisible();
    await expectLooksRight(page, 'assistants, the form');
    await dialog.getByRole('textbox', { name: 'Temperature' }).fill('0.7');
    await dialog.getByRole('button', { name: 'Keep it' }).click();

    const options = dialog.getByRole('button', { name: 'Options for Cook' });
    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save all as a file' }).click();
    const file = await (await saving).path();
    await options.click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(options).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(options).toBeVisible();
    await options.click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(options).toBeHidden();
    await dialog.getByLabel('File of assistants and templates').setInputFiles(file);
    await expect(dialog.getByText('Taken: one.')).toBeVisible();
    await expect(options).toBeVisible();
  },
);

test('a slash asks for a template, whose blanks are filled in before it stands in the message', async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await waitForSeal(page);
  const message = page.getByRole('main').locator('[aria-label=Message]');
  await message.click();
  await page.keyboard.type('/expl');
  const option = page.getByRole('option');
  await expect(option).toHaveCount(1);
  await expect(page.getByRole('combobox', { name: 'Message' })).toHaveAttribute(
    'aria-activedescendant',
    (await option.getAttribute('id')) ?? 'none',
  );
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox', { name: 'topic' }).fill('tides');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveText(
    'Explain tides to someone who has never heard of it.',
  );
});
