import type { Page, Worker } from '@playwright/test';
import { waitForSeal } from '../../scripts/browser/drive.ts';
import { expect, test } from './airlock.ts';
import { inThreadFromMemory, tryAllWays } from '../support/thread-ways.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/*
 * Seen to fail on a build whose engine thread may read `/assets/wllama.wasm`: a fetch and an EventSource arrive from the
 * engine's thread, from llama.cpp's own, and from threads from memory below both. And on one that
 * put the code that tells before llama.cpp's own threads alone: the tries of the others were not counted.
 */

/** Files of this app, the one that llama.cpp needs first, and addresses that a new build could have. */
const ownPaths = [
  '/assets/wllama.wasm',
  '/assets/chat.js',
  '/',
  '/models.html',
  '/app.json',
  '/sw.js',
  '/assets/new.js',
];

const refusedCount = async (page: Page): Promise<number> =>
  Number(await page.locator('[data-meter]').getAttribute('data-refused'));

/** The engine's thread, and those that llama.cpp runs below it. */
const engineThreads = (page: Page): Worker[] =>
  page.workers().filter((worker) => worker.url().endsWith('/wllama.worker.js') || worker.url().startsWith('blob:'));

test('no thread of the engine reaches this app’s own server, at any depth and in any way', async ({ airlock }) => {
  test.setTimeout(180_000);
  const { page } = await airlock.prepared();
  await waitForSeal(page);
  // The server is alive and would count: asked from outside the browser, it does.
  airlock.server.hits.length = 0;
  await fetch(`${airlock.server.origin}/control`);
  expect(airlock.server.hits.splice(0)).toEqual(['/control']);

  const threads = engineThreads(page);
  expect(threads.length).toBeGreaterThanOrEqual(2);
  const addresses = ownPaths.map((path) => airlock.server.origin + path);
  for (const thread of threads) {
    for (const run of [
      tryAllWays,
      inThreadFromMemory(1, 'classic'),
      inThreadFromMemory(1, 'module'),
      inThreadFromMemory(2, 'classic'),
    ]) {
      const before = await refusedCount(page);
      const answered = await thread.evaluate(
        `Promise.all(${JSON.stringify(addresses)}.map(${run})).then((said) => said.flat())`,
      );
      expect.soft(answered).toEqual([]);
      expect.soft(airlock.server.hits.splice(0)).toEqual([]);
      // Whoever tries is seen: each address was asked for in more than five ways that a policy refuses.
      await expect.poll(() => refusedCount(page)).toBeGreaterThan(before + 5 * addresses.length);
    }
  }
  await expect(page.locator('[data-meter]')).toHaveAttribute('data-meter', 'sealed');
});

test('llama.cpp with other bytes than this build’s does not run, though it would, and the page says which file it is', async ({
  airlock,
}) => {
  const { page } = await airlock.prepared();
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.startsWith('airlock-app-')) ?? '';
    const cache = await caches.open(name);
    const file = await (await cache.match('/assets/wllama.wasm'))?.blob();
    // A section that says nothing: any browser would still compile and run it.
    const sectionWithoutMeaning = Uint8Array.of(0, 2, 1, 0x61);
    const altered = new Blob([file ?? '', sectionWithoutMeaning]);
    if (!WebAssembly.validate(await altered.arrayBuffer())) throw new Error('It would not run.');
    await cache.put('/assets/wllama.wasm', new Response(altered, { headers: { 'Content-Type': 'application/wasm' } }));
  });
  await page.reload();
  const notice = page.locator('[data-trouble=AppFileCorrupt]');
  await expect(notice).toContainText('/assets/wllama.wasm');
  expect(page.workers().filter((worker) => worker.url().startsWith('blob:'))).toEqual([]);
});
