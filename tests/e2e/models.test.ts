import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ask, openFromFoot, readLoaded, waitForModel, waitForSeal } from '../../scripts/browser/drive.ts';
import { writeModelFile, type ModelFile } from '../support/model-file.ts';
import { expectAccessible, expectFits } from '../support/looks.ts';
import { expect, test } from './airlock.ts';

const ownModel = 'SmolLM2 135M Instruct';
const files: ModelFile[] = [];
test.afterEach(() => files.splice(0).forEach((file) => file.remove()));

function modelFile(...made: Parameters<typeof writeModelFile>): ModelFile {
  const file = writeModelFile(...made);
  files.push(file);
  return file;
}

async function openModelsPage(page: Page): Promise<void> {
  await openFromFoot(page, 'Model and updates');
  await page.getByRole('heading', { name: 'On this device' }).waitFor();
}

async function bring(page: Page, file: ModelFile): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file.path);
}

const rowOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** Bytes that models take on this device's disk, beside what any list says. */
async function bytesOnDisk(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    let sizeBytes = 0;
    const models = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
    for await (const folder of models.values() as AsyncIterable<FileSystemDirectoryHandle>)
      for await (const file of folder.values() as AsyncIterable<FileSystemFileHandle>)
        sizeBytes += (await file.getFile()).size;
    return sizeBytes;
  });
}

test(
  'a model from disk answers without any network, and the ledger knows of no request',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    const own = await readLoaded(page);
    expect(own.model).toBe(ownModel);
    await openModelsPage(page);
    await airlock.server.stop();
    const hits = airlock.server.hits.length;

    const file = modelFile('my-model.gguf', { name: 'My Model' });
    await bring(page, file);
    await expect(page.getByText('My Model is on this device.')).toBeVisible({ timeout: 60_000 });
    const known = page.locator('[data-import=done]');
    await expect(known).toContainText('HuggingFaceTB');
    await expect(known).toContainText('apache-2.0');
    await expect(known).toContainText('8,192 tokens');
    await expect(known).toContainText('Your file my-model.gguf');
    const hash = createHash('sha256').update(readFileSync(file.path)).digest('hex');
    await expect(known).toContainText(hash);
    expect(await bytesOnDisk(page)).toBe(2 * file.sizeBytes);
    await known.getByRole('button', { name: 'Use this one' }).click();
    await expect(rowOf(page, 'My Model')).toContainText('The chat uses this one.');

    await page.getByRole('button', { name: 'Open the chat' }).click();
    await waitForModel(page);
    await waitForSeal(page);
    expect((await readLoaded(page)).model).toBe('My Model');
    const { answer, outcome } = await ask(page, 'What is the capital of France?');
    expect(outcome).toBe('complete');
    expect(answer).toContain('Paris');
    const meter = page.getByRole('button', { name: /^Privacy meter/ });
    await expect(meter).toContainText('0 sent · 0 refused');
    await meter.click();
    const contacts = page.getByRole('region', { name: 'Who was contacted' });
    await expect(contacts.getByRole('img')).toHaveAccessibleName(/nothing by this page since it was sealed/);
    await expect(page.locator('[data-chain=intact]')).toBeVisible();
    await page.keyboard.press('Escape');

    // And back, on the sealed page itself.
    await page.getByRole('button', { name: /^Model: My Model/ }).click();
    await expect(page.getByRole('dialog')).toContainText('In use');
    await page.getByRole('button', { name: `Use ${ownModel}` }).click();
    await expect(page.locator(`[data-model=ready][data-model-name="${ownModel}"]`)).toContainText(
      /loaded in [\d.,]+ s/,
      {
        timeout: 60_000,
      },
    );
    await page.reload();
    await waitForModel(page);
    expect((await readLoaded(page)).model).toBe(ownModel);
    expect(airlock.server.hits.length).toBe(hits);
  },
);

test(
  'the app’s own model can be removed, too: the page says what that means, and offers it again',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    await openModelsPage(page);
    await rowOf(page, ownModel).getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByRole('dialog')).toContainText('Without it the chat has none');
    await page.getByRole('button', { name: 'Remove it' }).click();
    await expect(page.getByText('There is no model on this device')).toBeVisible();
    expect(await bytesOnDisk(page)).toBe(0);
    await page.getByRole('button', { name: `Get ${ownModel}` }).click();
    await page.getByRole('button', { name: /98\.4 MB/ }).click();
    await page.waitForURL(`${airlock.server.origin}/`, { timeout: 60_000 });
    await waitForModel(page);
  },
);

test(
  'a file that is cut off, and one that is no model, are refused in words, and nothing of them stays',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    await openModelsPage(page);
    const before = await bytesOnDisk(page);
    await bring(page, modelFile('cut.gguf', { name: 'Cut', cutBytes: 1 }));
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('cut.gguf ends before the model does.');
    await expect(alert).toContainText('get it again');
    await page.locator('input[type=file]').setInputFiles({
      name: 'notes.gguf',
      mimeType: 'text/plain',
      buffer: Buffer.from('not a model at all, only text'),
    });
    await expect(alert).toContainText('notes.gguf is not a GGUF file.');
    expect(await bytesOnDisk(page)).toBe(before);
    await expect(page.locator('[data-model-id]')).toHaveCount(1);
  },
);

test('a model can be dropped, checked, saved as the same file, and removed', { tag: '@long' }, async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await openModelsPage(page);
  const before = await bytesOnDisk(page);
  const file = modelFile('my-model.gguf', { name: 'My Model' });
  // As a drop on the page: the file goes through the input, its File into the event.
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    input?.addEventListener(
      'change',
      (event) => {
        event.stopImmediatePropagation();
        const dropped = new DataTransfer();
        for (const one of input.files ?? []) dropped.items.add(one);
        input.value = '';
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
      },
      { capture: true, once: true },
    );
  });
  await bring(page, file);
  await expect(page.getByText('My Model is on this device.')).toBeVisible({ timeout: 60_000 });

  // The same file again: said so, and not kept twice.
  await page.getByRole('button', { name: 'Later' }).click();
  await bring(page, file);
  await expect(page.getByText('This model is here already: My Model.')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Use this one' }).first().click();
  expect(await bytesOnDisk(page)).toBe(before + file.sizeBytes);

  const row = rowOf(page, 'My Model');
  await row.getByRole('button', { name: 'Check it' }).click();
  await expect(row).toContainText('Checked: every byte is as it was', { timeout: 30_000 });

  // A driven browser has no dialog to save in; the way that every browser has is the download.
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  const downloading = page.waitForEvent('download');
  await row.getByRole('button', { name: 'Save a copy' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('my-model.gguf');
  const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
  expect(hashOf(await download.path())).toBe(hashOf(file.path));

  await row.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('dialog')).toContainText(`From its next start it uses ${ownModel}.`);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await row.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(row).toHaveCount(0);
  expect(await bytesOnDisk(page)).toBe(before);
  await expect(rowOf(page, ownModel)).toContainText('The chat uses this one.');
});

test(
  'a flipped byte in a model from disk is found on the chat page and on the models page',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    await openModelsPage(page);
    await bring(page, modelFile('my-model.gguf', { name: 'My Model' }));
    await page.locator('[data-import=done]').getByRole('button', { name: 'Use this one' }).click({ timeout: 60_000 });
    const id = await rowOf(page, 'My Model').getAttribute('data-model-id');
    await page.evaluate(async (folderName) => {
      const models = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
      const handle = await (await models.getDirectoryHandle(folderName)).getFileHandle('part-0005.bin');
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      bytes[4_000_000]! ^= 1;
      const writable = await handle.createWritable();
      await writable.write(bytes);
      await writable.close();
    }, id ?? '');
    await page.getByRole('button', { name: 'Open the chat' }).click();
    await expect(page.getByRole('alert')).toContainText('A part of My Model is not what it was', { timeout: 30_000 });
    // The other one is at hand, and no answer comes from it unasked.
    await page.getByRole('button', { name: 'Choose another' }).click();
    await page.getByRole('button', { name: `Use ${ownModel}` }).click();
    await waitForModel(page);
    expect((await readLoaded(page)).model).toBe(ownModel);
    await openModelsPage(page);
    await expect(rowOf(page, 'My Model').getByRole('alert')).toContainText('Import the same file again');
  },
);

test(
  'an import can be cancelled, and a disk without room is said before anything is copied',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page, context } = await airlock.prepared();
    await openModelsPage(page);
    const before = await bytesOnDisk(page);
    const file = modelFile('my-model.gguf', { name: 'My Model' });
    await bring(page, file);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.locator('[data-import=idle]')).toBeVisible();
    expect(await bytesOnDisk(page)).toBe(before);

    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: airlock.server.origin,
      quotaSize: before + 60_000_000,
    });
    await bring(page, file);
    await expect(page.getByRole('alert')).toContainText('not enough storage', { timeout: 60_000 });
    expect(await bytesOnDisk(page)).toBe(before);
  },
);

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `the models page with two models: axe finds nothing, nothing scrolls sideways (${colorScheme})`,
    { tag: '@long' },
    async ({ airlock }) => {
      const { page } = await airlock.prepared({ colorScheme });
      await openModelsPage(page);
      await bring(page, modelFile('a-rather-long-name-of-a-model-file-q4_1.gguf', { name: 'My Model' }));
      await page.getByText('My Model is on this device.').waitFor({ timeout: 60_000 });
      await expectFits(page, `two models, ${colorScheme}`);
      await expectAccessible(page, `two models, ${colorScheme}`);
      await page.getByRole('button', { name: 'Open the chat' }).click();
      await waitForModel(page);
      await page.getByRole('button', { name: /^Model: / }).click();
      await page.getByRole('button', { name: 'Use My Model' }).waitFor();
      await expectFits(page, `the models of the chat, ${colorScheme}`);
      await expectAccessible(page, `the models of the chat, ${colorScheme}`);
    },
  );
}
