import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { waitForSeal } from '../../scripts/browser/drive.ts';
import { allChannels } from '../../src/privacy/channels/all-channels.ts';
import { channels } from '../../src/privacy/channels/channels.ts';
import { expectAccessible } from '../support/looks.ts';
import { expect, test } from './airlock.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

interface Sink {
  origin: string;
  hits: string[];
  close(): void;
}

const asOrigin = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function openSink(): Promise<Sink> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').end('caught');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: asOrigin(server),
    hits,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function openSelfTest(page: Page, receiver?: string): Promise<void> {
  await page.getByRole('button', { name: /^Privacy meter/ }).click();
  await page.getByRole('button', { name: 'Try to leak it' }).click();
  if (receiver) await page.getByRole('textbox', { name: 'Receiver' }).fill(receiver);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
}

async function waitForEnd(page: Page, timeout = 240_000): Promise<void> {
  await page.locator('[data-self-test=done]').waitFor({ timeout });
}

async function resultsOf(page: Page): Promise<Record<string, string>> {
  const rows = await page
    .locator('[data-channel]')
    .evaluateAll((elements) =>
      elements.map((element) => [element.getAttribute('data-channel'), element.getAttribute('data-result')]),
    );
  return Object.fromEntries(rows) as Record<string, string>;
}

/** Where a wall reported: which. */
async function wallsOf(page: Page): Promise<Record<string, string>> {
  const rows = await page
    .locator('[data-channel][data-wall]')
    .evaluateAll((elements) =>
      elements.map((element) => [element.getAttribute('data-channel'), element.getAttribute('data-wall')]),
    );
  return Object.fromEntries(rows) as Record<string, string>;
}

const keysWith = (results: Record<string, string>, kind: string): string[] =>
  Object.keys(results).filter((key) => results[key] === kind);

test('the sealed page cannot leak a secret in any way that it tries, and stays where it is', async ({ airlock }) => {
  const sink = await openSink();
  try {
    const { page } = await airlock.prepared();
    await waitForSeal(page);
    await fetch(`${sink.origin}/control`);
    airlock.server.hits.length = 0;

    await openSelfTest(page, sink.origin);
    await waitForEnd(page);
    const staying = channels.filter(({ mayLeave }) => !mayLeave);
    expect(Object.keys(await resultsOf(page))).toHaveLength(staying.length);
    await page.getByRole('button', { name: 'Try these too' }).click();
    await page.locator('[data-self-test=running]').waitFor();
    await waitForEnd(page);
    const results = await resultsOf(page);

    expect(Object.keys(results).toSorted()).toEqual(channels.map(({ key }) => key).toSorted());
    expect(keysWith(results, 'not-stopped')).toEqual([]);
    expect(keysWith(results, 'stopped').length).toBeGreaterThan(100);
    // What the lists call the first wall is the one that decided.
    const walls = await wallsOf(page);
    const first = new Map(allChannels.map(({ key, walls: [wall] }) => [key, wall]));
    const others = Object.entries(walls).filter(([key, wall]) => wall !== first.get(key));
    expect(others.map(([key, wall]) => `${key}: ${wall}, not ${first.get(key)}`)).toEqual([]);
    await page.waitForTimeout(1000);
    expect(sink.hits).toEqual(['/control']);
    expect(airlock.server.hits).toEqual([]);
    await expect(page).toHaveURL(`${airlock.server.origin}/`);
    await expect(page.locator('[data-meter]')).toHaveAttribute('data-meter', 'sealed');
    await expect(page.locator('[data-meter]')).toHaveAttribute('data-sent', '0');

    // Everything that was put into the page is out again.
    expect(await page.locator('iframe, form, a[href], input, textarea, body > [inert]').count()).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(page.context().pages().length).toBe(1);
    expect(await page.evaluate(() => caches.has('self-test'))).toBe(false);
  } finally {
    sink.close();
  }
});

test('nothing of the secret is kept on record, whichever wall reported it', { tag: '@long' }, async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await waitForSeal(page);
  await openSelfTest(page);
  const secret = await page.getByRole('textbox', { name: 'The secret' }).innerText();
  await waitForEnd(page);
  const record = await page.evaluate(async () => {
    const opened = indexedDB.open('airlock-ledger');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const asked = opened.result.transaction('entries').objectStore('entries').getAll();
    await new Promise((resolve) => (asked.onsuccess = resolve));
    return JSON.stringify(asked.result);
  });
  expect(record).toContain('airlock-canary.invalid');
  expect(record).toContain('connection-allowlist');
  expect(record).not.toContain(secret);
});

test('without walls the same tries get out, and the screen says so', { tag: '@long' }, async ({ airlock }) => {
  test.setTimeout(420_000); // each try that nobody refuses is waited for
  const sink = await openSink();
  // The same files from a server that sends none of the headers, and no service worker.
  const bare = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path === '/' ? '/index.html' : path;
    const type = /\.(\w+)$/.exec(file)?.[1] ?? '';
    const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
    readFile(`dist${file}`).then(
      (bytes) => response.setHeader('Content-Type', types[type] ?? 'application/octet-stream').end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  try {
    const { context } = await airlock.launch();
    const page = context.pages()[0] ?? (await context.newPage());
    await page.addInitScript(() => sessionStorage.setItem('airlock-setup-seen', '1'));
    await page.goto(asOrigin(bare));
    await openSelfTest(page, sink.origin);
    await expect(page.getByRole('dialog')).toContainText('This page is not sealed now');
    await waitForEnd(page, 360_000);
    const results = await resultsOf(page);

    const out = keysWith(results, 'not-stopped');
    for (const key of ['fetch', 'beacon', 'image-unseen', 'link-dns', 'own-fetch', 'thread-fetch', 'thread-own-fetch'])
      expect(out, key).toContain(key);
    expect(out.length).toBeGreaterThan(80);
    const reached = new Set(sink.hits.map((path) => /^\/airlock-self-test\/([\w-]+)\?d=/.exec(path)?.[1]));
    expect([...reached]).toContain('fetch');
    expect([...reached]).toContain('thread-fetch');
    expect(reached.size).toBeGreaterThan(50);
    expect(keysWith(results, 'stopped')).toEqual([]);
    await expect(page.getByRole('dialog')).toContainText(`${out.length} were not stopped`);
  } finally {
    sink.close();
    bare.closeAllConnections();
    bare.close();
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `the screen can be used with the keyboard, on a phone, and axe finds nothing (${colorScheme})`,
    { tag: '@long' },
    async ({ airlock }) => {
      const { page } = await airlock.prepared({ colorScheme, viewport: { width: 360, height: 780 } });
      await waitForSeal(page);
      await page.getByRole('button', { name: /^Privacy meter/ }).press('Enter');
      await page.getByRole('button', { name: 'Try to leak it' }).press('Enter');
      await page.getByRole('textbox', { name: 'Receiver' }).fill('not an address');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toContainText('That is no address of a site');
      await page.getByRole('textbox', { name: 'Receiver' }).fill('');
      await page.getByRole('textbox', { name: 'The secret' }).fill('my own words');
      await page.getByRole('button', { name: 'Start', exact: true }).press('Enter');
      await expect(page.getByRole('button', { name: 'Stop' })).toBeFocused();
      await expect(page.locator('[data-channel=fetch]')).toContainText('?d=my%20own%20words');
      await page.keyboard.press('Enter');
      await page.locator('[data-self-test=cut-short]').waitFor();
      await expect(page.getByRole('dialog')).toContainText('not everything was tried');
      await expectAccessible(page, 'the self-test');
      const excess = await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect(excess).toBe(0);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
  );
}
