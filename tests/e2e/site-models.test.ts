import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import {
  ask,
  openFromFoot,
  prepareDevice,
  readLoaded,
  waitForModel,
  waitForSeal,
} from '../../scripts/browser/drive.ts';
import { serveBuilt } from '../../scripts/browser/serve-built.ts';
import { cutModel } from '../../scripts/fetch-model/cut-model.ts';
import { writeModelFile } from '../support/model-file.ts';
import { expectAccessible, expectFits } from '../support/looks.ts';
import { expect, test } from './airlock.ts';

/** A site that carries a model of its own beside the embedded one, as an organisation sets it up. */

const publicFolder = '.cache/site-public';
const built = '.cache/site-dist';
const id = 'house-model';

test.beforeAll(async () => {
  rmSync(publicFolder, { recursive: true, force: true });
  cpSync('public', publicFolder, { recursive: true });
  const file = writeModelFile('house.gguf', { name: 'House Model' });
  await cutModel(
    {
      id,
      name: 'House Model',
      maker: 'The House',
      format: 'gguf',
      quantization: 'Q4_1',
      languages: ['en'],
      contextTokens: 8192,
      memoryBytes: 500_000_000,
      licence: { spdx: 'MIT', text: '' },
    },
    [{ name: 'house.gguf', path: file.path }],
    `${publicFolder}/models/${id}`,
  );
  file.remove();
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], {
    env: { ...process.env, AIRLOCK_PUBLIC: publicFolder, AIRLOCK_OUT: built },
    stdio: 'inherit',
  });
});

test(
  'the page offers what its own site carries, fetches it from there alone, and the chat runs it without any network',
  { tag: '@long' },
  async ({ airlock }) => {
    const server = await serveBuilt(0, built);
    try {
      const { context } = await airlock.launch();
      const page = context.pages()[0] ?? (await context.newPage());
      // The first visit brings the small one, and asks for nothing of the other.
      await prepareDevice(page, server.origin);
      expect(server.hits.filter((path) => path.includes(id) && path.endsWith('.bin'))).toEqual([]);
      await waitForSeal(page);
      const before = server.hits.length;
      await openFromFoot(page, 'Model and updates');
      const carried = page.getByRole('region', { name: 'This site carries' });
      await expect(carried.getByRole('article')).toHaveCount(1);
      await expect(carried).toContainText('House Model');
      await expect(carried).toContainText('98.4 MB · by The House · MIT · for the processor');
      await expectAccessible(page, 'what the site carries');
      await expectFits(page, 'what the site carries');
      // To know that, nobody was asked.
      expect(server.hits.length).toBe(before);

      await carried.getByRole('button', { name: 'Get House Model' }).click();
      await expect(page.getByRole('heading', { name: 'Bring one more model' })).toBeVisible();
      await expect(page.getByText('this site, and nobody else')).toBeVisible();
      await page.getByRole('button', { name: /^Fetch it · 98\.4 MB/ }).click();
      const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'House Model' }) });
      await row.getByRole('button', { name: 'Use this one' }).click({ timeout: 60_000 });
      await expect(carried).toHaveCount(0);
      const asked = server.hits.slice(before).filter((path) => path !== '/app.json');
      expect(asked.every((path) => path.startsWith(`/models/${id}/`))).toBe(true);
      expect(asked.filter((path) => path.endsWith('.bin'))).toHaveLength(4);

      await server.stop();
      const hits = server.hits.length;
      await page.getByRole('button', { name: 'Open the chat' }).click();
      await waitForModel(page);
      await waitForSeal(page);
      expect((await readLoaded(page)).model).toBe('House Model');
      expect((await ask(page, 'What is the capital of France?')).answer).toContain('Paris');
      await expect(page.getByRole('button', { name: /^Privacy meter/ })).toContainText('0 sent · 0 refused');
      expect(server.hits.length).toBe(hits);

      // And away again: then it is offered again.
      await openFromFoot(page, 'Model and updates');
      await row.getByRole('button', { name: 'Remove' }).click();
      await page.getByRole('button', { name: 'Remove it' }).click();
      await expect(carried.getByRole('button', { name: 'Get House Model' })).toBeVisible();
    } finally {
      await server.stop().catch(() => {}); // stopped already, where all went well
    }
  },
);

test('a build with a model of which a part is missing stops, and says how to get it', () => {
  rmSync(`${publicFolder}/models/${id}/part-0002.bin`);
  let said = '';
  try {
    execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], {
      env: { ...process.env, AIRLOCK_PUBLIC: publicFolder, AIRLOCK_OUT: '.cache/site-broken' },
      stdio: 'pipe',
    });
  } catch (error) {
    said = String((error as { stderr?: unknown }).stderr);
  }
  expect(said).toContain(`${id}/part-0002.bin is not here as its manifest says`);
});
