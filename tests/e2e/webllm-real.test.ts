import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, openFromFoot, prepareDevice, readLoaded, waitForSeal } from '../../scripts/browser/drive.ts';
import { serveBuilt } from '../../scripts/browser/serve-built.ts';
import { systemText } from '../../src/chat/answer.ts';
import { makeMlcModel, readLibrary } from '../support/mlc-weights.ts';
import { expect, test } from './airlock.ts';

/**
 * The whole way of a model for the GPU: a folder on a disk, brought in without any network, answers on the sealed page
 * through the real web-llm and a real library. The library is no part of this repository: tests/README.md says where one
 * is to be had, and how it and the web-llm that it fits are named here.
 */

const library = process.env['AIRLOCK_WEBLLM_LIBRARY'];
if (!library) console.warn('NOT TESTED: an answer on the GPU. AIRLOCK_WEBLLM_LIBRARY names no model library.');

test('a folder from disk answers on the sealed page through the real web-llm @long', async ({ airlock }) => {
  test.skip(!library, 'AIRLOCK_WEBLLM_LIBRARY names no model library');
  test.setTimeout(1_800_000);
  const built = '.cache/webllm';
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], {
    env: { ...process.env, AIRLOCK_OUT: built },
    stdio: 'inherit',
  });
  const stick = mkdtempSync(join(tmpdir(), 'airlock-stick-'));
  const server = await serveBuilt(0, built);
  try {
    const bytes = readFileSync(library!);
    const heard = systemText.match(/ ?\w+|[^\w\s]+/g) ?? [];
    const { files, sizeBytes } = makeMlcModel(new Blob([bytes]), readLibrary(bytes), [' Never', ' left'], heard);
    for (const { name, blob } of files) writeFileSync(join(stick, name), new Uint8Array(await blob.arrayBuffer()));

    const { context } = await airlock.launch({
      flags: ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'],
    });
    const page = context.pages()[0] ?? (await context.newPage());
    await prepareDevice(page, server.origin);
    await openFromFoot(page, 'Model and updates');
    await page.getByRole('heading', { name: 'On this device' }).waitFor();
    await server.stop();
    const hits = server.hits.length;
    const importedAt = performance.now();
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showDirectoryPicker'));
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a folder' }).click();
    await (await choosing).setFiles(stick);
    const arrived = page.locator('[data-import=done]');
    await arrived.waitFor({ timeout: 300_000 });
    const importMs = performance.now() - importedAt;
    await arrived.getByRole('button', { name: 'Use this one' }).click();

    await page.getByRole('button', { name: 'Open the chat' }).click();
    await page.locator('[data-model=ready][data-engine=webllm]').waitFor({ timeout: 900_000 });
    await waitForSeal(page);
    const { loadMs } = await readLoaded(page);
    const figures = await ask(page, 'Hi');
    expect(figures.answer.trim()).toBe('Never left');
    expect(figures.outcome).toBe('complete');
    await expect(page.getByRole('button', { name: /^Privacy meter/ })).toContainText('0 sent · 0 refused');
    expect(server.hits.length).toBe(hits);
    console.info(`${sizeBytes} bytes imported in ${Math.round(importMs)} ms, loaded in ${loadMs} ms`, figures);
  } finally {
    await server.stop().catch(() => {}); // stopped already, where all went well
    rmSync(stick, { recursive: true });
  }
});
