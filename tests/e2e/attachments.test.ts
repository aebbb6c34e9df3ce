import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openFromFoot, waitForModel, waitForSeal } from '../../scripts/browser/drive.ts';
import { expectLooksRight } from '../support/looks.ts';
import { storedTexts } from '../support/stored-texts.ts';
import { expect, test } from './airlock.ts';

const folder = mkdtempSync(join(tmpdir(), 'airlock-attached-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const notes = 'The boat is called Heron.\n```\nIt is green.\n```\n';
const attached = (page: Page) => page.getByRole('list', { name: 'Attached files' }).getByRole('listitem');
const message = (page: Page) => page.getByRole('textbox', { name: 'Message' });

/** As a person drags files over the page, to the middle of the header, which takes nothing itself. */
async function dragIn(
  page: Page,
  files: string[],
  types: readonly ('dragEnter' | 'dragOver' | 'drop')[],
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = { x: 500, y: 20, data: { items: [], files, dragOperationsMask: 1 } };
  for (const type of types) await session.send('Input.dispatchDragEvent', { type, ...at });
  await session.detach();
}

test(
  'text files that are dropped anywhere go with the question, and are folded in what was said',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    await waitForSeal(page);
    await message(page).fill('What is the boat called?');
    const paths = [
      fileWith('notes.md', notes),
      fileWith('table.csv', 'colour;number\ngreen;3\n'),
      fileWith('paper.pdf', '%PDF-1.7'),
      fileWith('huge.log', 'line\n'.repeat(100_000)),
    ];
    mkdirSync(join(folder, 'things'), { recursive: true });
    await dragIn(page, paths, ['dragEnter', 'dragOver']);
    await expect(page.getByText('Drop text files here')).toBeVisible();
    await dragIn(page, [...paths, join(folder, 'things')], ['drop']);
    await expect(page.getByText('Drop text files here')).toBeHidden();
    await expect(attached(page)).toHaveText([/^notes\.md\d+ B · about \d+ tokens$/, /^table\.csv/]);
    const refused = page.getByRole('alert');
    await expect(refused).toContainText('paper.pdf is a PDF');
    await expect(refused).toContainText('huge.log is about 125,000 tokens long');
    await expect(refused).toContainText('things is a folder');
    await expectLooksRight(page, 'the attached files');
    await page.getByRole('button', { name: 'Close these messages' }).click();
    await expect(refused).toBeHidden();

    // Taken away by the keyboard; the other one is still there after a reload, as is what was typed.
    await page.getByRole('button', { name: 'Remove table.csv' }).focus();
    await page.keyboard.press('Delete');
    await expect(attached(page)).toHaveText([/^notes\.md/]);
    await expect(page.getByRole('button', { name: 'Remove notes.md' })).toBeFocused();
    await expect.poll(() => storedTexts(page)).toContain('File: notes.md');
    await expect.poll(() => storedTexts(page)).not.toContain('File: table.csv');
    await page.reload();
    await waitForModel(page);
    await expect(attached(page)).toHaveText([/^notes\.md/]);
    await expect(message(page)).toHaveText('What is the boat called?');

    await page.getByRole('button', { name: 'Send' }).click();
    const question = page.locator('[data-turn=user]');
    await expect(question).toContainText('What is the boat called?');
    await expect(attached(page)).toHaveCount(0);
    await expect(question).not.toContainText('It is green.');
    await question.getByText('notes.md').click();
    await expect(question.locator('pre')).toHaveText(notes);
    // What the model is given is what is stored: the words, and the file between fences.
    await expect
      .poll(() => storedTexts(page))
      .toContain('What is the boat called?\\n\\nFile: notes.md\\n````md\\nThe boat');
    await expect(page.locator('[data-turn=assistant]')).toBeVisible();
  },
);

/** Whether the page keeps the browser from doing what it does with this by itself: opening it. */
const isKeptFromOpening = (page: Page, where: string, what: 'file' | 'link' | 'text'): Promise<boolean> =>
  page.locator(where).evaluate((element, kind) => {
    const dataTransfer = new DataTransfer();
    if (kind === 'file') dataTransfer.items.add(new File(['x'], 'notes.txt'));
    else dataTransfer.items.add('http://127.0.0.1/', kind === 'link' ? 'text/uri-list' : 'text/plain');
    const events = ['dragover', 'drop'].map(
      (type) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
    );
    return events.map((event) => !element.dispatchEvent(event)).every(Boolean);
  }, what);

test(
  'what is dropped where nothing takes it opens nothing, and what is pasted is attached',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    await waitForSeal(page);
    await openFromFoot(page, 'Take it with you');
    await expect(page.getByRole('dialog')).toBeVisible();
    const field = '[role=textbox][aria-label=Message]';
    for (const where of ['header', 'dialog', field]) expect(await isKeptFromOpening(page, where, 'file')).toBe(true);
    expect(await isKeptFromOpening(page, 'main', 'link')).toBe(true);
    expect(await isKeptFromOpening(page, field, 'text')).toBe(false);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(attached(page)).toHaveCount(0);

    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([text], 'pasted.txt'));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, notes);
    await expect(attached(page)).toHaveText([/^pasted\.txt/]);
  },
);
