import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, waitForModel, waitForSeal } from '../../scripts/browser/drive.ts';
import { startVictim } from '../../scripts/torture/victim.ts';
import { storedTexts } from '../support/stored-texts.ts';
import { expect, test } from './airlock.ts';

const longTask = 'Write a long story about a lighthouse keeper and the sea.';

test('an answer that a reload cuts off is kept, marked, and can be gone on with', async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await page.getByRole('textbox', { name: 'Message' }).fill(longTask);
  await page.keyboard.press('Enter');
  const text = page.locator('[data-answer-text]');
  // It is stored while it grows, however slowly that is.
  await expect.poll(async () => (await storedAnswer(page)).length, { timeout: 90_000 }).toBeGreaterThan(40);
  await expect(page.locator('[data-turn=assistant]')).toHaveAttribute('data-outcome', 'writing');
  await page.reload();
  const answer = page.locator('[data-turn=assistant]');
  await expect(answer).toContainText('This answer was interrupted.');
  const kept = await text.innerText();
  expect(kept.length).toBeGreaterThan(40);

  await waitForModel(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(answer).toHaveAttribute('data-outcome', 'writing');
  await expect.poll(async () => (await text.innerText()).length, { timeout: 90_000 }).toBeGreaterThan(kept.length + 20);
  expect(
    (await text.innerText()).replaceAll(/\s+/g, ' ').startsWith(kept.trim().replaceAll(/\s+/g, ' ').slice(0, 40)),
  ).toBe(true);
  await page.getByRole('button', { name: 'Stop answering' }).click();
  await expect(answer).toHaveAttribute('data-outcome', 'stopped');
});

/** As far as it is stored. */
async function storedAnswer(page: Page): Promise<string> {
  const records = JSON.parse(await storedTexts(page)) as { role?: string; text?: string }[];
  return records.find(({ role }) => role === 'assistant')?.text ?? '';
}

test(
  'stop while writing and stop while reading both stop, and keep what was written',
  { tag: '@long' },
  async ({ airlock }) => {
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
  },
);

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

test(
  'a crash in the middle of a write does not cost what was kept before it',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page, launched } = await airlock.prepared();
    await ask(page, 'What is the capital of Italy?');
    await launched.context.close();
    const victim = await startVictim(launched.profileFolder);
    await victim.page.goto(airlock.server.origin);
    await expect(victim.page.getByRole('button', { name: /capital of Italy/ }).first()).toBeVisible();
    await expect.poll(async () => (await tabsOnRecord(victim.page)).length).toBeGreaterThan(0);
    await victim.kill();
    leaveHalfARecord(launched.profileFolder);
    // Chromium opens it, and goes on behind the half. It is at the next opening that it would throw all away.
    for (const time of ['first', 'second', 'third']) {
      const again = await airlock.launch({ profileFolder: launched.profileFolder });
      const reopened = again.context.pages()[0] ?? (await again.context.newPage());
      await reopened.goto(airlock.server.origin);
      await expect(reopened.getByRole('button', { name: /capital of Italy/ }).first(), time).toBeVisible();
      // The dead one's name goes when the log is new.
      await expect.poll(async () => (await tabsOnRecord(reopened)).length).toBe(1);
      await again.context.close();
    }
  },
);

/** Once the app has made that database. */
async function tabsOnRecord(page: Page): Promise<unknown[]> {
  return await page.evaluate(async () => {
    const opened = indexedDB.open('airlock-tabs');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const asked = opened.result.transaction('open').objectStore('open').getAllKeys();
    await new Promise((resolve) => (asked.onsuccess = resolve));
    opened.result.close();
    return asked.result;
  });
}

/** What a browser leaves that dies between the head of a log's record and its end: of a hundred bytes there are twenty. */
function leaveHalfARecord(profileFolder: string): void {
  const all = join(profileFolder, 'Default', 'IndexedDB');
  const log = readdirSync(all, { recursive: true, encoding: 'utf8' }).find((name) => /\d+\.log$/.test(name));
  if (log === undefined) throw new Error('There is no log.');
  const [checksum, length, isWhole] = [[1, 2, 3, 4], [100, 0], [1]];
  appendFileSync(
    join(all, log),
    Buffer.from([...checksum, ...length, ...isWhole, ...Array.from({ length: 20 }, () => 7)]),
  );
}

/** As after a crash that left a database in pieces: Chromium puts an empty one in its place. */
function spoilDatabases(profileFolder: string): void {
  const all = join(profileFolder, 'Default', 'IndexedDB');
  for (const name of readdirSync(all, { recursive: true, encoding: 'utf8' }))
    if (/MANIFEST-\d+$/.test(name)) writeFileSync(join(all, name), 'This is no manifest.');
}
