import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { ask, agreeInFrame, consentFrame, readLoaded, waitForModel, waitForSeal } from '../../scripts/browser/drive.ts';
import { startHub, type Hub } from '../support/hub.ts';
import { writeModelFile } from '../support/model-file.ts';
import { expect, test } from './airlock.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/**
 * The build as it is published, with the hub's names leading to a hub on this machine. The files are real ones: the
 * embedded model's, under another name.
 */
const partBytes = 8 * 1024 * 1024;
const name = 'Hub Model';
let hub: Hub;
let bytes: Buffer;

test.beforeEach(async () => {
  hub = await startHub({ isSecure: true, cdnOrigin: () => 'https://us.aws.cdn.hf.co' });
  const file = writeModelFile('hub-model.gguf', { name });
  bytes = readFileSync(file.path);
  file.remove();
  hub.put('maker/hub-model/hub-model.gguf', bytes);
});
test.afterEach(async () => await hub.stop());

const flags = (): string[] => {
  // The last is nobody's: what should reach it would be counted at the hub, too.
  const names = ['huggingface.co', '*.hf.co', 'raw.githubusercontent.com', 'evil.test'];
  const rules = [...names.map((one) => `MAP ${one} 127.0.0.1:${hub.port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  return [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors'];
};

async function openModelsPage(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/models.html`);
  await page.getByRole('heading', { name: 'On this device' }).waitFor();
}

/** As a person left it who had agreed and then closed the page: the record alone, and nothing of the model. */
async function leaveRecord(page: Page): Promise<void> {
  const model = {
    id: 'hub-model',
    name,
    maker: 'Somebody',
    licence: 'Apache-2.0',
    format: 'gguf',
    quantization: 'Q4_1',
    languages: ['en'],
    contextTokens: 8192,
    memoryBytes: 300_000_000,
    sizeBytes: bytes.length,
    source: { kind: 'gguf-repository', repository: 'maker/hub-model', revision: 'main', fileName: 'hub-model.gguf' },
  };
  await page.evaluate(
    async (kept) => {
      const opened = indexedDB.open('airlock-downloads');
      await new Promise((resolve) => (opened.onsuccess = resolve));
      const writing = opened.result.transaction('downloads', 'readwrite');
      writing.objectStore('downloads').put(kept, `model/${kept.model.id}`);
      await new Promise((resolve) => (writing.oncomplete = resolve));
      opened.result.close();
    },
    { version: 1, model },
  );
  await page.reload();
  await expect(row(page)).toHaveAttribute('data-download', 'paused');
}

/** As a person brings it: by its address, and with a yes to what is then said. */
async function addByAddress(page: Page): Promise<void> {
  await page.getByText('Add a model by its address').click();
  await page.getByRole('textbox', { name: 'Where the model is' }).fill('maker/hub-model');
  await page.getByRole('textbox', { name: 'File or library' }).fill('hub-model.gguf');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Get hub-model?' });
  await expect(dialog).toContainText('huggingface.co');
  expect(hub.requests).toEqual([]);
  await agree(page);
}

/** In the frame, where the whole address stands. */
async function agree(page: Page): Promise<void> {
  await expect(consentFrame(page).getByText(/^https:\/\/huggingface\.co\/maker\/hub-model\/.*gguf$/)).toBeVisible();
  await agreeInFrame(page);
}

const row = (page: Page) => page.locator('[data-download-id*=hub-model]');
const goOn = async (page: Page): Promise<void> =>
  await row(page)
    .getByRole('button', { name: /Go on|Try again/ })
    .click();
/** The first time in a visit it is asked anew. */
const goOnAndAgree = async (page: Page): Promise<void> => {
  await goOn(page);
  await agree(page);
};
/** The hub counts what it has sent; the page had not read all of it: sockets and Chromium's pipe hold about 0.5 MiB. */
const onTheWayBytes = 2 * 1024 * 1024;
const sentBytes = (): number =>
  hub.requests.filter(({ path }) => path.startsWith('/repos/')).reduce((sum, one) => sum + one.sentBytes, 0);

/** Runs `act` while a chat page is open and sealed in another tab. */
async function besideChat(context: BrowserContext, origin: string): Promise<Page> {
  const chat = await context.newPage();
  await chat.goto(origin);
  await waitForSeal(chat);
  return chat;
}

test('a model from the hub comes while a sealed chat is in front, and then answers without any network', async ({
  airlock,
}) => {
  const { page, context } = await airlock.prepared({ flags: flags() });
  const { origin } = airlock.server;
  await openModelsPage(page, origin);
  const chat = await besideChat(context, origin);
  hub.mishaps([{ on: '/repos/', what: 'slow', bytesPerSecond: 40_000_000 }]);
  await page.bringToFront();
  await addByAddress(page);
  await expect(row(page)).toHaveAttribute('data-download', 'fetching');
  await chat.bringToFront(); // the page that fetches is hidden from here on
  await expect(row(page)).toHaveAttribute('data-download', 'done', { timeout: 90_000 });
  await waitForSeal(chat);
  await expect(chat.getByRole('button', { name: /^Privacy meter/ })).toContainText('0 sent · 0 refused');
  await chat.close();
  expect(sentBytes()).toBe(bytes.length);
  for (const { cookie, referer } of hub.requests) expect([cookie, referer]).toEqual([undefined, undefined]);

  // What went where is on record, and the page says whom it may reach.
  await page.bringToFront();
  await page.getByRole('button', { name: /^Privacy meter/ }).click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('huggingface.co, *.hf.co, and raw.githubusercontent.com');
  const contacts = panel.getByRole('region', { name: 'Who was contacted' });
  for (const host of ['https://huggingface.co', 'https://us.aws.cdn.hf.co'])
    await expect(contacts.getByRole('row').filter({ hasText: host })).toContainText('the model’s files');
  await expect(contacts).not.toContainText('not ours');
  await page.waitForTimeout(3000); // later than a try that nobody claims would be written down
  await expect(panel).not.toContainText('no wall said that it refused it');
  await page.keyboard.press('Escape');

  await row(page).getByRole('button', { name: 'Use this one' }).click();
  await airlock.server.stop();
  await hub.stop();
  const hits = [hub.requests.length, airlock.server.hits.length];
  await page.getByRole('button', { name: 'Open the chat' }).click();
  await waitForModel(page);
  await waitForSeal(page);
  expect((await readLoaded(page)).model).toBe(name);
  const { answer } = await ask(page, 'What is the capital of France?');
  expect(answer).toContain('Paris');
  await expect(page.getByRole('button', { name: /^Privacy meter/ })).toContainText('0 sent · 0 refused');
  expect([hub.requests.length, airlock.server.hits.length]).toEqual(hits);
});

test(
  'after a kill at most one part comes again; a flipped byte is found, and its part alone comes again',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page, launched } = await airlock.prepared({ flags: flags() });
    const { origin } = airlock.server;
    await openModelsPage(page, origin);
    await leaveRecord(page);
    hub.mishaps([{ on: '/repos/', what: 'slow', bytesPerSecond: 12_000_000 }]);
    await goOnAndAgree(page);
    await expect.poll(sentBytes, { timeout: 60_000 }).toBeGreaterThan(3 * partBytes);
    const session = await launched.context.newCDPSession(page);
    const ended = launched.context.waitForEvent('close');
    await expect(session.send('Browser.crash')).rejects.toThrow('closed');
    await ended;

    hub.mishaps([]);
    const again = await airlock.launch({ profileFolder: launched.profileFolder, flags: flags() });
    // By now the hub has noticed that nobody listens.
    const beforeBytes = sentBytes();
    const next = again.context.pages()[0] ?? (await again.context.newPage());
    await openModelsPage(next, origin);
    await expect(row(next)).toContainText(/Paused at [\d.]+ MB of 98\.\d MB/);
    expect(sentBytes()).toBe(beforeBytes);
    await goOnAndAgree(next);
    await expect(row(next)).toHaveAttribute('data-download', 'done', { timeout: 60_000 });
    expect(sentBytes() - bytes.length).toBeLessThanOrEqual(partBytes + onTheWayBytes);
    await row(next).getByRole('button', { name: 'Later' }).click();

    await next.evaluate(async () => {
      const models = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
      const handle = await (await models.getDirectoryHandle('hub-model')).getFileHandle('file-0001-part-0004.bin');
      const content = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      content[4_000_000]! ^= 1;
      const writable = await handle.createWritable();
      await writable.write(content);
      await writable.close();
    });
    const shelfRow = next.locator('[data-model-id=hub-model]');
    await shelfRow.getByRole('button', { name: 'Check it' }).click();
    await expect(shelfRow.getByRole('alert')).toContainText('Fetch that part again', { timeout: 30_000 });
    const wholeBytes = sentBytes();
    await shelfRow.getByRole('button', { name: 'Fetch the bad part again' }).click();
    await agree(next);
    await expect(row(next)).toHaveAttribute('data-download', 'done', { timeout: 60_000 });
    expect(sentBytes() - wholeBytes).toBe(partBytes);
    await expect(shelfRow).toContainText(name);
    await expect(shelfRow.locator('code')).toHaveText(createHash('sha256').update(bytes).digest('hex'));
  },
);

test('a host that is not listed gets nothing, even by a redirect, and the one that sent on to it is named', async ({
  airlock,
}) => {
  const { page } = await airlock.prepared({ flags: flags() });
  const { origin } = airlock.server;
  await openModelsPage(page, origin);
  await leaveRecord(page);
  hub.mishaps([{ on: '/resolve/', what: 'redirect', to: 'https://evil.test/repos/maker/hub-model/hub-model.gguf' }]);
  await goOnAndAgree(page);
  await expect(row(page).getByRole('alert')).toContainText(
    'huggingface.co sent the download on to a site that this page may not reach, and the browser refused.',
  );
  expect(hub.requests.map(({ host }) => host)).toContain('huggingface.co');
  expect(hub.requests.map(({ host }) => host)).not.toContain('evil.test');
});

test('a disk that fills in the middle loses nothing', { tag: '@long' }, async ({ airlock }) => {
  const { page, context } = await airlock.prepared({ flags: flags() });
  const { origin } = airlock.server;
  await openModelsPage(page, origin);
  await leaveRecord(page);
  const session = await context.newCDPSession(page);
  // Chromium says more of its storage than there is, so that sites learn nothing of the disk: the write tells.
  hub.mishaps([{ on: '/repos/', what: 'slow', bytesPerSecond: 30_000_000 }]);
  await goOnAndAgree(page);
  await expect.poll(sentBytes, { timeout: 60_000 }).toBeGreaterThan(3 * partBytes);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4 * partBytes });
  await expect(row(page).getByRole('alert')).toContainText('not enough storage', { timeout: 60_000 });
  const before = sentBytes();
  expect(before).toBeLessThan(bytes.length);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  hub.mishaps([]);
  await goOn(page);
  await expect(row(page)).toHaveAttribute('data-download', 'done', { timeout: 60_000 });
  // What came while the disk was full, and what was in the air.
  expect(sentBytes() - bytes.length).toBeLessThanOrEqual(2 * partBytes);
});
