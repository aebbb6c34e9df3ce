import type { Page } from '@playwright/test';
import { poison, unpoison, whatRan } from '../../scripts/audit/hostile/poison.ts';
import { startRecorder, type Recorder } from '../support/recorder.ts';
import { expect, test } from './sealed-device.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/*
 * Code that is hostile already, in the sealed page: what it leaves in storage must neither run elsewhere nor become a
 * request. Seen to fail on the build before the guard looked at hashes.
 */

let site: Recorder;
test.afterEach(async () => await site?.stop());

/** The device is prepared; from here on whatever reaches the site's address is written down. */
async function listenInPlaceOf(server: { origin: string; stop(): Promise<void> }): Promise<void> {
  await server.stop();
  site = await startRecorder(Number(new URL(server.origin).port));
}

const refusals = async (page: Page): Promise<string[]> =>
  await page.evaluate(async () => {
    const opened = indexedDB.open('airlock-ledger');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const names = [...opened.result.objectStoreNames];
    const found: string[] = [];
    for (const name of names) {
      const asked = opened.result.transaction(name).objectStore(name).getAll();
      await new Promise((resolve) => (asked.onsuccess = resolve));
      found.push(...asked.result.map((one: unknown) => JSON.stringify(one)));
    }
    opened.result.close();
    return found;
  });

test('evil code under every file of the app at once runs nowhere; a sentence says what to do', async ({ device }) => {
  const { page: home, context } = await device.open();
  await listenInPlaceOf(device.server);
  const paths = await poison(home, 'all');
  expect(paths).toContain('/assets/models.js');
  const victim = await context.newPage();
  for (const path of ['/models.html', '/', '/index.html']) {
    await victim.goto(device.server.origin + path);
    await expect(victim.getByText('is not the one that this site published')).toBeVisible();
    await expect(victim.getByText(/Hold Shift|Open .*\/models\.html/)).toBeVisible();
    // Whatever threads and files the open page may start now, they are not what lies in the cache either.
    await home.evaluate((all) => {
      for (const one of all.filter((name) => name.endsWith('.worker.js'))) void new Worker(one, { type: 'module' });
    }, paths);
  }
  expect(await whatRan(home)).toEqual([]);
  expect(site.requests).toEqual([]);
  expect((await refusals(home)).filter((one) => one.includes('"context":"guard"')).length).toBeGreaterThan(0);
});

test('evil code under each file by itself runs nowhere', async ({ device }) => {
  test.setTimeout(400_000);
  const { page: home, context } = await device.open();
  await listenInPlaceOf(device.server);
  const victim = await context.newPage();
  const paths = await poison(home, 'all');
  await unpoison(home);
  for (const path of paths) {
    await poison(home, [path]);
    await victim.goto(`${device.server.origin}/models.html`, { waitUntil: 'load' });
    // Either the page stands, or words in its place.
    await expect(victim.locator('h1, [data-start-note], [role=alert]').first(), path).toBeVisible();
    expect(await whatRan(home), path).toEqual([]);
    await unpoison(home);
  }
  expect(site.requests).toEqual([]);
});

test('the hostile reader’s way: models.js is replaced, and the sealed page goes there', async ({ device }) => {
  const { page, context } = await device.open();
  const home = await context.newPage();
  await home.goto(device.server.origin);
  await listenInPlaceOf(device.server);
  await poison(page, ['/assets/models.js']);
  await page.evaluate(() => location.assign('/models.html'));
  await page.waitForURL('**/models.html');
  await expect(page.getByText(/Airlock has not started/)).toBeVisible();
  await expect(page.getByText(/Hold Shift and reload/)).toBeVisible();
  expect(await whatRan(home)).toEqual([]);
  expect(site.requests).toEqual([]);
  expect((await refusals(home)).filter((one) => one.includes('"context":"guard"')).length).toBeGreaterThan(0);
});

test('a page that holds the record’s lock for ever keeps nobody from the words', async ({ device }) => {
  const { page: home, context } = await device.open();
  await listenInPlaceOf(device.server);
  await poison(home, ['/models.html', '/assets/models.js']);
  await home.evaluate(
    () => void navigator.locks.request('airlock-ledger', { steal: true }, async () => await new Promise(() => {})),
  );
  const victim = await context.newPage();
  await victim.goto(`${device.server.origin}/models.html`);
  await expect(victim.getByText('is not the one that this site published')).toBeVisible();
  expect(await whatRan(home)).toEqual([]);
});

test('a file that changes to and fro while it is read is answered as published, or not at all', async ({ device }) => {
  const { page: home } = await device.open();
  await listenInPlaceOf(device.server);
  const evil = `caches.open('evil-ran').then((ran) => ran.put('/race', new Response('')))`;
  await home.evaluate(async (code) => {
    const path = '/assets/search.worker.js';
    const name = (await caches.keys()).find((one) => one.startsWith('airlock-app-')) ?? '';
    const cache = await caches.open(name);
    const good = await (await cache.match(path))!.text();
    const headers = { 'Content-Type': 'text/javascript' };
    for (let count = 0; count < 150; count += 1) {
      const thread = new Worker(path, { type: 'module' });
      for (let swap = 0; swap < 4; swap += 1) await cache.put(path, new Response(swap % 2 ? good : code, { headers }));
      thread.terminate();
      void new Worker(path, { type: 'module' });
    }
  }, evil);
  await home.waitForTimeout(500); // a thread that must not run tells nobody that it does not
  expect(await whatRan(home)).toEqual([]);
});

for (const gone of [['/icons/icon-192.png'], ['/models/index.json'], ['/assets/models.js'], 'all'] as const)
  test(`a file that is deleted (${String(gone)}) makes no request without a click`, async ({ device }) => {
    const { page, context } = await device.open();
    const home = await context.newPage();
    await home.goto(device.server.origin);
    await listenInPlaceOf(device.server);
    await page.evaluate(async (paths) => {
      const name = (await caches.keys()).find((one) => one.startsWith('airlock-app-')) ?? '';
      const cache = await caches.open(name);
      for (const { url } of await cache.keys())
        if (paths === 'all' || paths.includes(new URL(url).pathname as never)) await cache.delete(url);
      location.assign('/models.html');
    }, gone);
    await page.waitForURL('**/models.html');
    await expect(page.locator('h1').or(page.locator('[data-start-note]')).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(site.requests).toEqual([]);
  });
