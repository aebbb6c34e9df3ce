import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openFromFoot, waitForSeal } from '../../scripts/browser/drive.ts';
import { makeGguf } from '../support/make-gguf.ts';
import { mlcFolderFiles } from '../support/mlc-folder.ts';
import { expectLooksRight } from '../support/looks.ts';
import { expect, test } from './airlock.ts';

/** Models that are folders, and files that are opened with the app, in the built pages. */

const software = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];
const name = 'My-Model-q4f32_1-MLC';

let stick: string;
test.beforeEach(() => (stick = mkdtempSync(join(tmpdir(), 'airlock-stick-'))));
test.afterEach(() => rmSync(stick, { recursive: true }));

async function writeFolder(without: readonly string[] = []): Promise<string> {
  const folder = join(stick, name);
  mkdirSync(folder);
  for (const [file, content] of mlcFolderFiles())
    if (!without.includes(file))
      writeFileSync(join(folder, file), new Uint8Array(await new Blob([content]).arrayBuffer()));
  return folder;
}

async function openModelsPage(page: Page): Promise<void> {
  await openFromFoot(page, 'Model and updates');
  await page.getByRole('heading', { name: 'On this device' }).waitFor();
  // A driven browser has no dialog to choose a folder in; the way that every browser has is the input.
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showDirectoryPicker'));
}

async function choose(page: Page, button: string, paths: string | string[]): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await choosing).setFiles(paths);
}

const arrived = (page: Page) => page.locator('[data-import=done]');

test(
  'a folder without its library asks for it; then the sealed page hands all of it to web-llm, which refuses that library',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared({ flags: software });
    await openModelsPage(page);
    await airlock.server.stop();
    const hits = airlock.server.hits.length;

    await choose(page, 'Choose a folder', await writeFolder(['model.wasm']));
    await expect(page.locator('[data-import=lacking]')).toContainText(`${name} is not whole`);
    await expect(page.locator('[data-import=lacking]')).toContainText('Its library');
    await expectLooksRight(page, 'a folder that is not whole');
    const library = join(stick, 'other.wasm');
    writeFileSync(library, new Uint8Array(await (mlcFolderFiles().get('model.wasm') as Blob).arrayBuffer()));
    await choose(page, 'Choose what is missing', library);
    await expect(arrived(page)).toContainText(`${name} is on this device.`);
    await expect(arrived(page)).toContainText('The graphics card');
    await expect(arrived(page)).toContainText('other.wasm');
    await arrived(page).getByRole('button', { name: 'Use this one' }).click();
    const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
    await row.getByRole('button', { name: 'Check it' }).click();
    await expect(row).toContainText('Checked: every byte is as it was');

    await page.getByRole('button', { name: 'Open the chat' }).click();
    await waitForSeal(page);
    const alert = page.getByRole('alert');
    await expect(alert).toHaveAttribute('data-trouble', 'ModelLibraryMismatch', { timeout: 60_000 });
    await expect(alert).toContainText('made for another version of its engine');
    await expect(page.getByRole('button', { name: /^Privacy meter/ })).toContainText('0 sent · 0 refused');
    expect(airlock.server.hits.length).toBe(hits);
  },
);

test(
  'a folder that is dropped comes in, is saved as its files, and comes in on another device with the same hash',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page, context } = await airlock.prepared();
    await openModelsPage(page);
    const folder = await writeFolder();
    const session = await context.newCDPSession(page);
    const at = { x: 300, y: 300, data: { items: [], files: [folder], dragOperationsMask: 1 } };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, ...at });
    await expect(arrived(page)).toContainText(`${name} is on this device.`);
    const hash =
      (await arrived(page)
        .getByText(/^[0-9a-f]{64}$/)
        .textContent()) ?? '';
    expect(hash).not.toBe('');

    const saved = join(stick, 'saved');
    mkdirSync(saved);
    const saving: Promise<void>[] = [];
    page.on('download', (download) => saving.push(download.saveAs(join(saved, download.suggestedFilename()))));
    await page.getByRole('button', { name: 'Save as a folder' }).click();
    await expect(page.getByText('Each file goes where your downloads go')).toBeVisible();
    // Its seven files, their hashes, and a few words.
    await expect.poll(() => saving.length).toBe(9);
    await Promise.all(saving);

    const other = await airlock.prepared();
    await openModelsPage(other.page);
    await choose(other.page, 'Choose a folder', saved);
    await expect(arrived(other.page)).toContainText('saved is on this device.');
    await expect(arrived(other.page)).toContainText(hash);

    // One byte of it is another now: the hashes that came with it tell.
    await other.page.getByRole('button', { name: 'Later' }).click();
    const shard = new Uint8Array(5000);
    writeFileSync(join(saved, 'params_shard_1.bin'), shard);
    await choose(other.page, 'Choose a folder', saved);
    await expect(other.page.getByRole('alert')).toContainText('params_shard_1.bin is not the file that SHA256SUMS.txt');
  },
);

test(
  'a file that is opened with the app comes in; one that may not be read is said, and throws nothing',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page, context } = await airlock.prepared();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await context.addInitScript(() => {
      const scope = globalThis as { openWithApp?: unknown };
      const launchQueue = { setConsumer: (consume: unknown) => (scope.openWithApp = consume) };
      Object.defineProperty(globalThis, 'launchQueue', { value: launchQueue });
    });
    await openModelsPage(page);
    /** As the browser does it, with a real handle: to a file of the origin's own. */
    const open = (bytes: number[], isGone: boolean): Promise<void> =>
      page.evaluate(
        async ([content, gone]) => {
          const root = await navigator.storage.getDirectory();
          const handle = await root.getFileHandle('opened.gguf', { create: true });
          const writable = await handle.createWritable();
          await writable.write(new Uint8Array(content));
          await writable.close();
          if (gone) await root.removeEntry('opened.gguf');
          (globalThis as unknown as { openWithApp: (launched: object) => void }).openWithApp({ files: [handle] });
        },
        [bytes, isGone] as const,
      );
    const bytes = [...makeGguf()];
    await open(bytes, true);
    await expect(page.getByRole('alert')).toContainText('What you chose could not be read');
    await open(bytes, false);
    await expect(arrived(page)).toContainText('Small Model is on this device.');
    expect(errors).toEqual([]);
  },
);
