import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, waitForModel, waitForSeal } from '../../scripts/browser/drive.ts';
import { expect, test } from './airlock.ts';

const longTask = 'Write a long story about a lighthouse keeper and the sea.';

test('an answer that a reload cuts off is kept, marked, and can be gone on with', async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await page.getByRole('textbox', { name: 'Message' }).fill(longTask);
  await page.keyboard.press('Enter');
  const text = page.locator('[data-answer-text]');
  // Stored every two seconds: after five, some of it must be there.
  await expect(text).toBeVisible();
  await page.waitForTimeout(5000);
  await page.reload();
  const answer = page.locator('[data-turn=assistant]');
  await expect(answer).toContainText('This answer was interrupted.');
  const kept = await text.innerText();
  expect(kept.length).toBeGreaterThan(40);

  await waitForModel(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(answer).toHaveAttribute('data-outcome', 'writing');
  await expect.poll(async () => (await text.innerText()).length).toBeGreaterThan(kept.length + 20);
  expect(
    (await text.innerText()).replaceAll(/\s+/g, ' ').startsWith(kept.trim().replaceAll(/\s+/g, ' ').slice(0, 40)),
  ).toBe(true);
  await page.getByRole('button', { name: 'Stop answering' }).click();
  await expect(answer).toHaveAttribute('data-outcome', 'stopped');
});

test('stop while writing and stop while reading both stop, and keep what was written', async ({ airlock }) => {
  const { page } = await airlock.prepared();
  const field = page.getByRole('textbox', { name: 'Message' });
  await field.fill(longTask);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-answer-text]')).toBeVisible();
  await page.getByRole('button', { name: 'Stop answering' }).click();
  await expect(page.locator('[data-outcome=stopped]')).toBeVisible();
  const written = await page.locator('[data-answer-text]').innerText();
  await page.waitForTimeout(1500);
  expect(await page.locator('[data-answer-text]').innerText()).toBe(written);

  await field.fill(`Read this: ${'the quick brown fox jumps over the lazy dog. '.repeat(120)}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('progressbar', { name: 'Reading the conversation' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Send' })).toBeVisible({ timeout: 2000 });
  // The engine is well: it answers the next question, in a conversation of its own.
  await page.getByRole('button', { name: 'New conversation' }).click();
  expect((await ask(page, 'What is the capital of France?')).answer).toContain('Paris');
});

test('conversations can be renamed, pinned, tagged, archived, deleted and taken back, and survive a reload', async ({
  airlock,
}) => {
  const { page } = await airlock.prepared();
  await ask(page, 'What is the capital of France?');
  const act = async (title: string, action: string): Promise<void> => {
    await page.getByRole('button', { name: `Actions for ${title}` }).click();
    await page.getByRole('menuitem', { name: action, exact: true }).click();
  };
  const line = (title: string) => page.getByRole('button', { name: title, exact: true });
  await act('What is the capital of France?', 'Rename');
  await page.getByRole('textbox', { name: 'Title' }).fill('Geography');
  await page.keyboard.press('Enter');
  await act('Geography', 'Pin');
  await act('Geography', 'Tags');
  await page.getByRole('textbox', { name: /^Tags/ }).fill('school, Europe,school');
  await page.keyboard.press('Enter');
  const row = page.getByRole('listitem').filter({ has: line('Geography') });
  await expect(row).toContainText('school, Europe'); // as it was read back: now it is stored
  await page.reload();
  await expect(line('Geography')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Pinned' })).toBeVisible();
  await expect(row).toContainText('school, Europe');

  await act('Geography', 'Archive');
  await expect(line('Geography')).toBeHidden();
  await page.getByRole('button', { name: 'Shown: All conversations' }).click();
  await page.getByRole('menuitemradio', { name: 'Archive (1)' }).click();
  await act('Geography', 'Take out of the archive');
  await page.getByRole('button', { name: 'Shown: Archive' }).click();
  await page.getByRole('menuitemradio', { name: 'Tag: Europe' }).click();

  await act('Geography', 'Delete');
  await expect(line('Geography')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line('Geography')).toBeVisible();
  await expect(page.locator('[data-turn=user]')).toContainText('capital of France');
});

test(
  'two tabs show the same conversations; one has the model, the other says so and can take it',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page, context } = await airlock.prepared();
    const second = await context.newPage();
    await second.goto(airlock.server.origin);
    await expect(second.locator('[data-model=elsewhere]')).toContainText('in use in another tab');

    await ask(page, 'What is the capital of France?');
    await expect(
      second.getByRole('button', { name: 'What is the capital of France?', exact: true }).first(),
    ).toBeVisible();

    await second.getByRole('button', { name: 'Use it here' }).click();
    await waitForModel(second);
    await expect(page.locator('[data-model=elsewhere]')).toContainText('in use in another tab');
    await second.getByRole('button', { name: 'New conversation' }).click();
    expect((await ask(second, 'What is the capital of Italy?')).answer).not.toBe('');
    await expect(page.getByRole('button', { name: 'What is the capital of Italy?', exact: true })).toBeVisible();

    // A tab that closes gives the model back without being asked.
    await second.close();
    await waitForModel(page);
  },
);

test('a store that the browser threw away is told of, until one has read it', { tag: '@long' }, async ({ airlock }) => {
  const { page, launched } = await airlock.prepared();
  await ask(page, 'What is the capital of Italy?');
  await expect(page.getByRole('button', { name: /capital of Italy/ }).first()).toBeVisible();
  await launched.context.close();
  spoilDatabases(launched.profileFolder);
  const again = await airlock.launch({ profileFolder: launched.profileFolder });
  const reopened = again.context.pages()[0] ?? (await again.context.newPage());
  await reopened.goto(airlock.server.origin);
  const notice = reopened.locator('[data-storage=lost]');
  await expect(notice).toContainText('What was kept here is gone.');
  await reopened.reload();
  await notice.getByRole('button', { name: 'Restore a backup' }).click();
  await expect(reopened.getByRole('dialog', { name: 'Back up and restore' })).toBeVisible();
  await reopened.keyboard.press('Escape');
  await notice.getByRole('button', { name: 'I have read this' }).click();
  await expect(notice).toBeHidden();
  await reopened.reload();
  await waitForSeal(reopened);
  await expect(reopened.getByRole('button', { name: 'More' })).toBeVisible();
  await expect(notice).toBeHidden();
});

/** As after a crash that left a database in pieces: Chromium puts an empty one in its place. */
function spoilDatabases(profileFolder: string): void {
  const all = join(profileFolder, 'Default', 'IndexedDB');
  for (const name of readdirSync(all, { recursive: true, encoding: 'utf8' }))
    if (/MANIFEST-\d+$/.test(name)) writeFileSync(join(all, name), 'This is no manifest.');
}
