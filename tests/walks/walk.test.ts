import { createSocket } from 'node:dgram';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, openFromFoot, prepareDevice, setPassphrase, unlock, waitForModel } from '../../scripts/browser/drive.ts';
import { serveBuilt } from '../../scripts/browser/serve-built.ts';
import { writeModelFile } from '../support/model-file.ts';
import { openSinks } from './sinks.ts';
import { expect, test } from './walk.ts';

const built = process.env['AIRLOCK_OUT'] ?? 'dist';
const passphrase = 'four herons on one leg';
const question = 'What is the capital of France?';

/** The rest of the walk is worth seeing where one step fails, so each is checked softly and named. */
const soft = expect.configure({ soft: true });

async function chooseFile(page: Page, open: () => Promise<void>, path: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await open();
  await (await choosing).setFiles(path);
}

test('a person’s walk, from the first visit to the erasure and back', async ({ walk, engine }) => {
  let server = await serveBuilt(0, built);
  const { origin } = server;
  const port = Number(new URL(origin).port);
  const { page } = await walk.open();

  await test.step('first visit: files, model, guard, and the chat opens', async () => {
    await prepareDevice(page, origin);
    await expect(page.locator('[data-meter=sealed]')).toBeVisible({ timeout: 60_000 });
  });

  await test.step('an answer', async () => {
    soft((await ask(page, question)).answer).toContain('Paris');
  });

  await test.step('without the server: the page opens, and answers', async () => {
    await server.stop();
    await page.reload();
    await waitForModel(page);
    soft((await ask(page, question)).answer).toContain('Paris');
  });

  await test.step('an answer is stopped, and another is asked for', async () => {
    await page.getByRole('textbox', { name: 'Message' }).fill('Tell a long story about a heron and a boat.');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await page.locator('[data-answer-text]').last().innerText()).length)
      .toBeGreaterThan(20);
    await page.getByRole('button', { name: 'Stop answering' }).click();
    await expect(page.locator('[data-turn=assistant]').last()).toHaveAttribute('data-outcome', 'stopped');
  });

  await test.step('search finds what was said', async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused();
    await page.keyboard.type('franc capi');
    await soft(page.getByRole('option').first().locator('mark').first()).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a file goes with a question', async () => {
    const notes = join(mkdtempSync(join(tmpdir(), 'airlock-notes-')), 'notes.md');
    writeFileSync(notes, 'The boat is called Heron.\n');
    await chooseFile(page, async () => await page.getByRole('button', { name: /^Attach/ }).click(), notes);
    await expect(page.getByRole('list', { name: 'Attached files' })).toContainText('notes.md');
    await ask(page, 'What is the boat called?');
  });

  await test.step('a passphrase locks and unlocks', async () => {
    await setPassphrase(page, passphrase, 120_000);
    await openFromFoot(page, 'Passphrase and lock');
    await page.getByRole('button', { name: 'Lock now' }).click();
    await unlock(page, 'not this one');
    await expect(page.locator('[data-trouble=WrongPassphrase]')).toBeVisible();
    await unlock(page, passphrase);
    await waitForModel(page);
  });

  const backup = await test.step('a backup is saved, and arrives', async () => {
    await openFromFoot(page, 'Back up and restore');
    const dialog = page.getByRole('dialog', { name: 'Back up and restore' });
    await dialog.getByRole('textbox', { name: 'New passphrase', exact: true }).fill(passphrase);
    await dialog.getByRole('textbox', { name: 'New passphrase again' }).fill(passphrase);
    const file = await walk.saved(
      page,
      async () => await dialog.getByRole('button', { name: 'Save the backup' }).click(),
    );
    await expect(dialog.locator('[data-saving=saved]')).toContainText('Every byte was read back');
    expect(file.bytes.includes('"format":"airlock backup"')).toBe(true);
    await page.keyboard.press('Escape');
    return file;
  });

  await test.step('after saving, the page still cannot be led to the saved blob', async () => {
    const address = await page.evaluate(async () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['<p>elsewhere'], { type: 'text/html' }));
      link.download = 'elsewhere.html';
      link.click();
      try {
        location.assign(link.href);
      } catch {
        // refused at once is refused, too
      }
      link.removeAttribute('download');
      link.click();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return location.href;
    });
    expect(address).toBe(`${origin}/`);
  });

  await test.step('a receipt is made, and arrives', async () => {
    await page.getByRole('button', { name: /^Privacy meter/ }).click();
    await page.getByRole('button', { name: 'Keep a receipt' }).click();
    await page.getByRole('button', { name: 'Make the receipt' }).click();
    await page.locator('[data-receipt=made]').waitFor({ timeout: 60_000 });
    const file = await walk.saved(page, async () => await page.getByRole('button', { name: 'Save as JSON' }).click());
    soft(file.name).toMatch(/^airlock-receipt-/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  await test.step('the self-test, with receivers that count', async () => {
    const sinks = await openSinks();
    try {
      // The receivers are seen to count before they are believed.
      await fetch(sinks.origin).catch(() => {});
      const probe = createSocket('udp4');
      await new Promise<void>((resolve) =>
        probe.send('x', Number(new URL(sinks.origin).port), '127.0.0.1', () => resolve()),
      );
      probe.close();
      await expect.poll(() => [sinks.tcp(), sinks.udp()]).toEqual([1, 1]);

      await page.getByRole('button', { name: /^Privacy meter/ }).click();
      await page.getByRole('button', { name: 'Try to leak it' }).click();
      await page.getByRole('textbox', { name: 'Receiver' }).fill(sinks.origin);
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await page.locator('[data-self-test=done]').waitFor({ timeout: 420_000 });
      const results = await page
        .locator('[data-channel]')
        .evaluateAll((elements) =>
          elements.map((element) => [element.getAttribute('data-channel'), element.getAttribute('data-result')]),
        );
      mkdirSync('.cache/self-tests', { recursive: true });
      const found = {
        engine,
        tcp: sinks.tcp() - 1,
        udp: sinks.udp() - 1,
        said: sinks.said,
        results: Object.fromEntries(results) as unknown,
      };
      writeFileSync(`.cache/self-tests/${engine}.json`, JSON.stringify(found, null, 2));
      soft(found.tcp, 'connections that arrived').toBe(0);
      soft(found.udp, 'datagrams that arrived').toBe(0);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    } finally {
      sinks.close();
    }
  });

  server = await serveBuilt(port, built);
  await test.step('a model from disk', async () => {
    const file = writeModelFile('my-model.gguf', { name: 'My Model' });
    await openFromFoot(page, 'Model and updates');
    await chooseFile(page, async () => await page.getByRole('button', { name: 'Choose a file' }).click(), file.path);
    await expect(page.getByText('My Model').first()).toBeVisible({ timeout: 120_000 });
    file.remove();
    await page.goto(origin);
  });

  await test.step('everything is erased', async () => {
    await unlock(page, passphrase).catch(() => {}); // the tab may have kept the key
    await openFromFoot(page, 'Erase');
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.locator('[data-erase=done]')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('heading', { name: 'Nothing is left' })).toBeVisible();
  });

  await test.step('the backup brings it back', async () => {
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await page.getByRole('button', { name: /^Fetch and begin/ }).click();
    await page.waitForURL(`${origin}/`, { timeout: 120_000 });
    await waitForModel(page);
    await openFromFoot(page, 'Back up and restore');
    const dialog = page.getByRole('dialog', { name: 'Back up and restore' });
    await chooseFile(
      page,
      async () => await dialog.getByRole('button', { name: 'Choose a backup' }).click(),
      backup.path,
    );
    await page.getByRole('textbox', { name: 'Passphrase of the backup' }).fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add them' }).click({ timeout: 60_000 });
    await expect(page.locator('[data-restoring=restored]')).toContainText('1 conversation added');
  });
  rmSync(backup.path);
  await server.stop();
});
