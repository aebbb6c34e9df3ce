import type { Page } from '@playwright/test';
import { agreeInFrame, consentFrame } from '../../scripts/browser/drive.ts';
import { pageTries } from '../../scripts/audit/hostile/page-tries.ts';
import { runInPage } from '../../scripts/audit/hostile/run-tries.ts';
import { threadTries } from '../../scripts/audit/hostile/thread-tries.ts';
import { startHub, type Hub } from '../support/hub.ts';
import { startRecorder, type Recorder } from '../support/recorder.ts';
import { expect, test } from './sealed-device.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/** Letters that fit an address, a header and a host name. */
const text = 'amber-otter-2750-secret';

/** The model hosts' names and one of a stranger lead to it. */
let hub: Hub;
let stranger: Recorder;
let site: Recorder | undefined;
test.beforeEach(async () => {
  hub = await startHub({ isSecure: true });
  stranger = await startRecorder();
});
test.afterEach(async () => {
  await hub.stop();
  await stranger.stop();
  await site?.stop();
  site = undefined;
});

/** The browser's own errands lead nowhere. */
const flags = (): string[] => {
  const names = ['huggingface.co', '*.hf.co', 'raw.githubusercontent.com', 'evil.test'];
  const rules = [...names.map((one) => `MAP ${one} 127.0.0.1:${hub.port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  return [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors'];
};

async function openModels(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/models.html`);
  await page.getByRole('heading', { name: 'On this device' }).waitFor();
}

const model = {
  id: 'hub-abc',
  name: 'SmolLM2 update',
  maker: 'Somebody',
  licence: 'MIT',
  format: 'gguf',
  quantization: 'Q4',
  languages: ['en'],
  contextTokens: 2048,
  memoryBytes: 1,
  sizeBytes: 1000,
};
const at = (address: unknown) => ({ ...model, source: { kind: 'gguf-address', address } });
const repository = (fields: object) => ({
  ...model,
  source: { kind: 'gguf-repository', repository: 'a/b', revision: 'main', fileName: 'm.gguf', ...fields },
});
const hub40 = 'https://huggingface.co/attacker/x/resolve/main';

/** Records as hostile code leaves them. */
const forged: Record<string, unknown> = {
  'a query': { version: 1, model: at(`${hub40}/a.gguf?d=${text}`) },
  'a query in a listing of the old form': {
    version: 1,
    model: repository({}),
    listing: { files: [{ name: 'a.gguf', address: `${hub40}/a.gguf?d=${text}`, sizeBytes: 10 }], hashesBy: 'host' },
  },
  'a fragment': { version: 2, model: at(`${hub40}/a.gguf#${text}`) },
  credentials: { version: 2, model: at(`https://${text}:x@huggingface.co/a/b/resolve/main/a.gguf`) },
  'another host': { version: 2, model: at(`https://evil.test/${text}.gguf`) },
  'a host label': { version: 2, model: at(`https://${text}.hf.co/a.gguf`) },
  'text in the path': { version: 2, model: at(`https://huggingface.co/a/${Buffer.from(text).toString('hex')}/a.gguf`) },
  'text in the branch': { version: 2, model: repository({ revision: text }) },
  'dots in the repository': { version: 2, model: repository({ repository: `../${text}` }) },
  'a huge address': { version: 2, model: at(`${hub40}/${'a'.repeat(100_000)}.gguf`) },
  'a wrong type': { version: 2, model: at({ toString: 'x', href: text }) },
  'a list for a model': { version: 2, model: [text] },
  'keys of the prototype': JSON.parse(
    `{"version":2,"model":{"__proto__":{"id":"hub-abc"},"constructor":"${text}"},"__proto__":{"version":2}}`,
  ),
  nothing: null,
  'a huge record': {
    version: 2,
    model: at(`${hub40}/a.gguf`),
    files: Array.from({ length: 30_000 }, () => ({ name: text })),
  },
};

async function forge(page: Page, record: unknown, key = 'model/hub-abc'): Promise<void> {
  await page.evaluate(
    async ([value, under]) => {
      const opened = indexedDB.open('airlock-downloads');
      opened.onupgradeneeded = () => opened.result.createObjectStore('downloads');
      await new Promise((resolve) => (opened.onsuccess = resolve));
      const writing = opened.result.transaction('downloads', 'readwrite');
      writing.objectStore('downloads').clear();
      writing.objectStore('downloads').put(value, under as string);
      await new Promise((resolve) => (writing.oncomplete = resolve));
      opened.result.close();
    },
    [record, key],
  );
}

test('forged records of downloads ask nobody, and show the whole address before anyone is asked', async ({
  device,
}) => {
  test.setTimeout(400_000);
  const { page } = await device.open(flags());
  const { origin } = device.server;
  for (const [what, record] of Object.entries(forged)) {
    await openModels(page, origin);
    await forge(page, record);
    device.server.hits.length = 0;
    await openModels(page, origin);
    await page.waitForLoadState('networkidle');
    const row = page.locator('[data-download-id="hub-abc"]');
    if ((await row.count()) > 0) {
      await row.getByRole('button', { name: /Go on|Try again/ }).click();
      const { source } = (record as { model: { source: { address?: string; revision?: string } } }).model;
      const shown = consentFrame(page).getByText(source.address ?? `/resolve/${source.revision ?? ''}/`);
      // Two documents: either the frame shows the address, or the page says that it is none.
      await expect
        .poll(async () => (await shown.count()) + (await page.locator('[data-download=failed]').count()), what)
        .toBeGreaterThan(0);
    }
    expect(hub.requests, what).toEqual([]);
    expect(device.server.hits, what).toEqual([]);
  }
});

test('a record under a built-in id is asked at the built-in address, whatever it says', async ({ device }) => {
  const { page } = await device.open(flags());
  await openModels(page, device.server.origin);
  const id = await page.locator('[data-catalogue-model]').first().getAttribute('data-catalogue-model');
  test.skip(id === null, 'the list names no model here');
  await forge(page, { version: 2, model: { ...at(`https://huggingface.co/a/${text}/a.gguf`), id } }, `model/${id}`);
  await openModels(page, device.server.origin);
  await page
    .locator(`[data-download-id="${id}"]`)
    .getByRole('button', { name: /Go on|Try again/ })
    .click();
  await consentFrame(page)
    .getByRole('button', { name: /^Fetch/ })
    .waitFor();
  expect(await consentFrame(page).locator('body').innerText()).not.toContain(text);
  await agreeInFrame(page);
  await expect.poll(() => hub.requests.length).toBeGreaterThan(0);
  for (const request of hub.requests) expect(JSON.stringify(request)).not.toContain(text);
});

test('hostile code in the models page gets no text out, by no way that is known', async ({ device }) => {
  test.setTimeout(300_000);
  const { page: first, context } = await device.open(flags());
  const { origin } = device.server;
  await device.server.stop();
  site = await startRecorder(Number(new URL(origin).port));
  const paths = await first.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('airlock-app-')) ?? '';
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });
  const arrived: string[] = [];
  for (const [key, run] of Object.entries({ ...threadTries, ...pageTries })) {
    // Anew each time: what is tried may have taken the page away.
    const page = await context.newPage();
    await openModels(page, origin);
    await runInPage(page, run, { text, leak: stranger.origin, own: origin, paths });
    await page.waitForTimeout(200); // nothing tells when a request that must not come does not come
    const seen = [...site.requests, ...stranger.requests, ...hub.requests.map((one) => JSON.stringify(one))];
    if (seen.some((one) => one.includes(text)))
      arrived.push(`${key}: ${seen.find((one) => one.includes(text))?.slice(0, 300)}`);
    site.requests.length = 0;
    stranger.requests.length = 0;
    hub.reset();
    for (const other of context.pages()) if (other !== first) await other.close();
  }
  expect(arrived).toEqual([]);
});

/** Keeps the frame's port where hostile code finds it: it was there before the guard. */
async function keepPort(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('message', ({ ports: [port] }) => {
      if (port) Object.assign(globalThis, { evilPort: port });
    });
  });
}

test('what the frame is asked by hostile code waits for a click that no script can make', async ({ device }) => {
  const { page } = await device.open(flags());
  const { origin } = device.server;
  await keepPort(page);
  const address = `https://huggingface.co/a/${text}/a.gguf`;
  await openModels(page, origin);
  await forge(page, { version: 2, model: at(address) });
  await openModels(page, origin);
  await page
    .locator('[data-download-id="hub-abc"]')
    .getByRole('button', { name: /Go on|Try again/ })
    .click();
  await expect(consentFrame(page).getByText(address)).toBeVisible();

  const answers = await page.evaluate(async (secret) => {
    const port = (globalThis as unknown as { evilPort: MessagePort }).evilPort;
    const got: unknown[] = [];
    port.addEventListener('message', ({ data }) => got.push(data));
    const looks = { language: 'en', isDark: false, fontPx: 16 };
    const ask = (id: number, verb: string, args: unknown): void => port.postMessage({ id, verb, args });
    ask(1002, 'open', { id: 'x', fileIndex: 0, startBytes: secret, endBytes: 2 });
    ask(1003, 'open', { id: '__proto__', fileIndex: 'constructor', startBytes: 0, endBytes: 2 });
    ask(1004, 'constructor', {});
    ask(1005, 'next', { stream: 1 });
    for (const [index, other] of [
      `https://evil.test/${secret}`,
      `https://${secret}.hf.co/a?b`,
      `https://huggingface.co/a#${secret}`,
      `https://u:${secret}@huggingface.co/a`,
      `https://huggingface.co/a/${secret}/b.gguf`,
    ].entries())
      ask(1010 + index, 'list', { asked: { id: 'y', source: { kind: 'gguf-address', address: other } }, looks });
    const place = document.querySelector('[data-fetch-frame]');
    for (let count = 0; count < 20; count += 1) {
      place?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return got;
  }, text);
  expect(hub.requests).toEqual([]);
  expect(JSON.stringify(answers)).toContain('"error"');

  // Covered, see-through or cut off, it cannot be agreed to.
  const accept = consentFrame(page).getByRole('button', { name: /^Fetch/ });
  const place = page.locator('[data-fetch-frame]');
  await place.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await expect(accept).toHaveAttribute('data-seen');
  for (const [what, [name, value]] of Object.entries({
    'see-through': ['opacity', '0.01'],
    'cut off above': ['clip-path', 'inset(90px 0 0 0)'],
    small: ['transform', 'scale(0.05)'],
  } as const)) {
    await place.evaluate((element, rule) => (element as HTMLElement).style.setProperty(...rule), [
      name,
      value,
    ] as const);
    await expect(accept, what).not.toHaveAttribute('data-seen');
    await place.evaluate((element, rule) => (element as HTMLElement).style.removeProperty(rule), name);
    await expect(accept, what).toHaveAttribute('data-seen');
  }
  await place.evaluate((element) => {
    const { top, left, width } = element.getBoundingClientRect();
    const cover = document.createElement('div');
    Object.assign(cover.style, {
      position: 'fixed',
      top: `${top}px`,
      left: `${left}px`,
      width: `${width}px`,
      height: '40px',
      background: 'white',
      pointerEvents: 'none',
    });
    element.parentElement?.append(cover);
  });
  await expect(accept, 'the words covered, the button bare').not.toHaveAttribute('data-seen');
  expect(hub.requests).toEqual([]);
});
