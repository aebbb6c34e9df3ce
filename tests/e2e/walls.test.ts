import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headersFor } from '../../src/egress/headers.ts';
import { waitForSeal } from '../../scripts/browser/drive.ts';
import { expect, test } from './airlock.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/*
 * Seen to fail, each with its wall taken away: the same headers (another set from the service worker), nothing reaches
 * a server (without the policy the meter never turns to sealed; without any wall, self-test.test.ts counts what
 * arrives), the hard reload (a page without a service worker called guarded). In the other files: the update
 * (install.test.ts) without the check for consent, and the damaged model (trouble.test.ts) without the hash.
 */

test('server and service worker send the same headers, byte for byte, and they are the policy’s', async ({
  airlock,
}) => {
  const { page } = await airlock.prepared();
  for (const path of ['/', '/index.html']) {
    const fromServer = (await fetch(airlock.server.origin + path)).headers;
    const response = await page.goto(airlock.server.origin + path);
    expect(response?.fromServiceWorker()).toBe(true);
    const fromGuard = response?.headers() ?? {};
    for (const [name, value] of Object.entries(headersFor(path, airlock.server.origin))) {
      expect(fromServer.get(name), `${name} from the server on ${path}`).toBe(value);
      expect(fromGuard[name.toLowerCase()], `${name} from the service worker on ${path}`).toBe(value);
    }
  }
});

test('the engine’s thread gets its own policy from the service worker', async ({ airlock }) => {
  const { page } = await airlock.prepared();
  const threadResponse = page.waitForResponse('**/assets/wllama.worker.js');
  await page.reload();
  const response = await threadResponse;
  expect(response.fromServiceWorker()).toBe(true);
  for (const [name, value] of Object.entries(headersFor('/assets/wllama.worker.js', airlock.server.origin))) {
    expect(response.headers()[name.toLowerCase()], name).toBe(value);
  }
});

test('nothing that the sealed page tries reaches a server, and the meter counts the tries', async ({ airlock }) => {
  const hits: string[] = [];
  const sink = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end('caught');
  });
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
  const sinkOrigin = `http://127.0.0.1:${(sink.address() as AddressInfo).port}`;
  try {
    const { page } = await airlock.prepared();
    await waitForSeal(page);
    const meter = page.locator('[data-meter]');
    const before = Number(await meter.getAttribute('data-refused'));
    airlock.server.hits.length = 0;

    // The sink is alive and would count: asked from outside the page, it does.
    await fetch(`${sinkOrigin}/control`);
    expect(hits).toEqual(['/control']);

    await page.evaluate(
      async (origins) => {
        for (const origin of origins) {
          const tries: (() => unknown)[] = [
            () => fetch(`${origin}/fetch?secret`),
            () => fetch(`${origin}/post`, { method: 'POST', body: 'secret', keepalive: true }),
            () => navigator.sendBeacon(`${origin}/beacon`, 'secret'),
            () => (new Image().src = `${origin}/image?secret`),
            () => new WebSocket(`${origin.replace('http', 'ws')}/socket`, ['secret']),
            () => new EventSource(`${origin}/events?secret`),
            () => {
              const link = document.head.appendChild(document.createElement('link'));
              link.rel = 'stylesheet';
              link.href = `${origin}/style?secret`;
            },
            () => {
              const frame = document.body.appendChild(document.createElement('iframe'));
              frame.src = `${origin}/frame?secret`;
            },
            () => {
              const script = document.body.appendChild(document.createElement('script'));
              script.src = `${origin}/script?secret`;
            },
            () => import(/* @vite-ignore */ `${origin}/module?secret`),
            () => new Worker(`${origin}/worker?secret`),
            () => {
              const form = document.body.appendChild(document.createElement('form'));
              form.action = `${origin}/form`;
              form.submit();
            },
            () => (location.href = `${origin}/navigate?secret`),
            () => window.open(`${origin}/popup?secret`),
          ];
          for (const attempt of tries) {
            try {
              await Promise.race([attempt(), new Promise((resolve) => setTimeout(resolve, 150))]);
            } catch {
              // refused at once
            }
          }
        }
      },
      [sinkOrigin, airlock.server.origin],
    );
    await page.waitForTimeout(1500);

    expect(hits).toEqual(['/control']);
    expect(airlock.server.hits).toEqual([]);
    expect(Number(await meter.getAttribute('data-refused'))).toBeGreaterThan(before + 10);
    await expect(meter).toHaveAttribute('data-meter', 'sealed');
    await expect(page).toHaveURL(`${airlock.server.origin}/`);
  } finally {
    sink.closeAllConnections();
    sink.close();
  }
});

test('a hard reload leaves the page unguarded: the chat closes, and one click opens it again', async ({ airlock }) => {
  const { page, context } = await airlock.prepared();
  const session = await context.newCDPSession(page);
  await session.send('Page.reload', { ignoreCache: true });
  await expect(page.locator('[data-meter=unguarded]')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Put the guard back' }).click();
  await waitForSeal(page);
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveAttribute('aria-disabled', 'false');
});

test('nothing can be left behind for a later visit to carry to the server', async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await waitForSeal(page);
  const refusedBefore = Number(await page.locator('[data-meter]').getAttribute('data-refused'));
  const said = await page.evaluate(async () => {
    document.cookie = 'plain=secret';
    const nameOf = async (tried: Promise<unknown> | undefined): Promise<string> =>
      await (tried ?? Promise.resolve()).then(
        () => 'done',
        (error: Error) => error.name,
      );
    const { navigationPreload } = await navigator.serviceWorker.ready;
    return [
      await nameOf(cookieStore.set('stored', 'secret')),
      await nameOf(navigationPreload.setHeaderValue('secret')),
      await nameOf(navigationPreload.enable()),
    ];
  });
  expect(said).toEqual(['NotAllowedError', 'NotAllowedError', 'NotAllowedError']);
  await expect
    .poll(async () => Number(await page.locator('[data-meter]').getAttribute('data-refused')))
    .toBe(refusedBefore + 4);

  // An extension's world has setters that the page guard never saw: what gets in that way is swept up.
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: "document.cookie = 'beside=secret; path=/; max-age=9000'; document.cookie",
  });
  await expect.poll(async () => (await session.send('Network.getAllCookies')).cookies).toEqual([]);
  const asked = page.waitForRequest(airlock.server.origin + '/');
  await session.send('Page.reload', { ignoreCache: true }); // past the service worker
  expect(await (await asked).headerValue('cookie')).toBeNull();
});

test('what the app needs works under the seal', async ({ airlock }) => {
  const { page } = await airlock.prepared({ flags: ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'] });
  await waitForSeal(page);
  const works = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle('probe', { create: true });
    const writable = await handle.createWritable();
    await writable.write('kept');
    await writable.close();
    const adapter = await (
      navigator as unknown as { gpu?: { requestAdapter(): Promise<unknown> } }
    ).gpu?.requestAdapter();
    return {
      isolated: crossOriginIsolated,
      sharedMemory: typeof SharedArrayBuffer === 'function',
      privateFile: await (await handle.getFile()).text(),
      gpuAdapter: Boolean(adapter),
    };
  });
  expect(works).toEqual({ isolated: true, sharedMemory: true, privateFile: 'kept', gpuAdapter: true });

  const download = page.waitForEvent('download');
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['mine']));
    link.download = 'mine.txt';
    link.click();
  });
  expect((await download).suggestedFilename()).toBe('mine.txt');
});

test('the sealed page has no field that the browser asks its maker about', async ({ airlock }) => {
  const { page } = await airlock.prepared();
  expect(await page.locator('input, textarea, select, form, a[href]').count()).toBe(0);
  const field = page.getByRole('textbox', { name: 'Message' });
  await expect(field).toHaveAttribute('spellcheck', 'false');
  await expect(field).toHaveAttribute('writingsuggestions', 'false');
});

test('what was refused is on record over reloads, and a change to the record is seen', async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await waitForSeal(page);
  await page.evaluate(() => {
    for (let count = 0; count < 5; count += 1) void fetch('https://leak.invalid/').catch(() => {});
  });
  await expect(page.locator('[data-meter]')).toHaveAttribute('data-refused', '5');
  await page.reload();
  await waitForSeal(page);
  await page.getByRole('button', { name: /^Privacy meter/ }).click();
  const record = page.locator('[data-chain]');
  await expect(record).toHaveAttribute('data-chain', 'intact');
  const refused = Number(/(\d+) refused/.exec(await record.innerText())?.[1]);
  expect(refused).toBeGreaterThanOrEqual(5);
  await page.keyboard.press('Escape');

  await page.evaluate(async () => {
    const opened = indexedDB.open('airlock-ledger');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const entries = opened.result.transaction('entries', 'readwrite').objectStore('entries');
    const asked = entries.get(2);
    await new Promise((resolve) => (asked.onsuccess = resolve));
    entries.put({ ...(asked.result as object), destination: 'https://nothing.invalid' }, 2);
    await new Promise((resolve) => (entries.transaction.oncomplete = resolve));
  });
  await page.getByRole('button', { name: /^Privacy meter/ }).click();
  await expect(record).toHaveAttribute('data-chain', 'broken');
  await expect(record).toContainText('changed at entry 2');
});
