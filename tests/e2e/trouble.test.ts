import type { Page } from '@playwright/test';
import { ask, prepareDevice, waitForModel } from '../../scripts/browser/drive.ts';
import { expect, test } from './airlock.ts';

const part = 'part-03.bin';
const modelPath = '/models/smollm2-135m-instruct';

/** Changes one byte of a part where it lies on this device, or removes the part. */
async function damage(page: Page, name: string, how: 'alter' | 'cut' | 'remove'): Promise<void> {
  await page.evaluate(
    async (asked) => {
      const models = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
      const folder = await models.getDirectoryHandle('smollm2-135m-instruct');
      if (asked.how === 'remove') return await folder.removeEntry(asked.name);
      const handle = await folder.getFileHandle(asked.name);
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      const writable = await handle.createWritable();
      if (asked.how === 'alter') bytes[1000] = (bytes[1000] ?? 0) ^ 1;
      await writable.write(asked.how === 'cut' ? bytes.subarray(0, 5000) : bytes);
      await writable.close();
    },
    { name, how },
  );
}

async function countKeptParts(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    try {
      const folder = await (await root.getDirectoryHandle('models')).getDirectoryHandle('smollm2-135m-instruct');
      let count = 0;
      for await (const file of folder.values())
        if (file instanceof FileSystemFileHandle && (await file.getFile()).size > 0) count += 1;
      return count;
    } catch {
      return 0; // the first part is not here yet
    }
  });
}

for (const how of ['alter', 'cut', 'remove'] as const) {
  test(
    `a part of the model that was damaged on the device (${how}) is named, and fetched again alone`,
    { tag: '@long' },
    async ({ airlock }) => {
      const { page } = await airlock.prepared();
      await damage(page, part, how);
      await page.reload();
      const notice = page.locator('[data-trouble]');
      await expect(notice).toHaveAttribute('data-trouble', how === 'remove' ? 'ModelFileMissing' : 'ModelFileCorrupt');
      await expect(notice).toContainText(part);
      expect(await page.locator('[data-model=ready]').count()).toBe(0);

      airlock.server.hits.length = 0;
      await page.getByRole('button', { name: 'Get the model' }).click();
      await page.getByRole('button', { name: 'Ask this site' }).click();
      await page.getByRole('button', { name: /^Go on/ }).click();
      await waitForModel(page);
      expect(airlock.server.hits.filter((path) => path.endsWith('.bin'))).toEqual([`${modelPath}/${part}`]);
      expect((await ask(page, 'What is the capital of France?')).answer).toContain('Paris');
    },
  );
}

test(
  'a part that arrives altered is named, and only that part is fetched again',
  { tag: '@long' },
  async ({ airlock }) => {
    const { context } = await airlock.launch();
    const page = await context.newPage();
    await page.route(`**/${part}`, async (route) => {
      const response = await route.fetch();
      const bytes = await response.body();
      bytes[77] = (bytes[77] ?? 0) ^ 1;
      await route.fulfill({ response, body: bytes });
    });
    await page.goto(airlock.server.origin);
    await page.getByRole('button', { name: /^Fetch and begin/ }).click();
    await expect(page.locator('[data-trouble=ModelFileCorrupt]')).toContainText(part);
    await page.unroute(`**/${part}`);
    airlock.server.hits.length = 0;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: /^Go on/ }).click();
    await waitForModel(page);
    expect(airlock.server.hits.filter((path) => path.endsWith('.bin'))).toEqual([`${modelPath}/${part}`]);
  },
);

test('a first visit that is cut off goes on where it was', { tag: '@long' }, async ({ airlock }) => {
  const { context } = await airlock.launch();
  const page = await context.newPage();
  await page.route(/part-1\d\.bin$/, () => {}); // these never arrive
  await page.goto(airlock.server.origin);
  await page.getByRole('button', { name: /^Fetch and begin/ }).click();
  // What the bar counts has arrived; it is here only when it was checked and kept.
  await expect.poll(() => countKeptParts(page), { timeout: 30_000 }).toBe(9);
  await page.close();

  airlock.server.hits.length = 0;
  const again = await context.newPage();
  await again.goto(airlock.server.origin);
  await again.getByRole('button', { name: /^Go on/ }).click();
  await waitForModel(again);
  // What was held back reaches the server as well, when its page closes: each part counts once.
  const parts = new Set(airlock.server.hits.filter((path) => path.endsWith('.bin')));
  expect(parts).toEqual(new Set(['10', '11', '12'].map((number) => `${modelPath}/part-${number}.bin`)));
});

test('too little storage is said, with how much more is needed, and the chat still opens', async ({ airlock }) => {
  const { context } = await airlock.launch();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${airlock.server.origin}/models.html`);
  await session.send('Storage.overrideQuotaForOrigin', { origin: airlock.server.origin, quotaSize: 30_000_000 });
  await page.getByRole('button', { name: /^Fetch and begin/ }).click();
  const notice = page.locator('[data-trouble]');
  await expect(notice).toHaveAttribute('data-trouble', 'StorageFull', { timeout: 60_000 });
  const words = await notice.innerText();
  const needed = Number(/([\d.]+) MB more is needed/.exec(words)?.[1]);
  // All of it is about 115 MB; what fits into the quota, and a little that was on its way, is here.
  expect(needed).toBeGreaterThan(50);
  expect(needed).toBeLessThan(116);
  await page.getByRole('button', { name: 'Open the chat as it is' }).click();
  await expect(page.getByRole('navigation', { name: 'Conversations' })).toBeVisible();
  await expect(page.locator('[data-meter=unguarded]')).toBeVisible();
});

test('without its wasm the engine is found out and ended, and says so', { tag: '@long' }, async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.startsWith('airlock-app-'));
    await (await caches.open(name ?? '')).delete('/assets/wllama.wasm');
  });
  await page.reload();
  await expect(page.locator('[data-trouble=EngineFailed]')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Load again' })).toBeVisible();

  // The files can be checked, and the one that is missing is all that is fetched.
  airlock.server.hits.length = 0;
  await page.getByRole('button', { name: 'Check the files' }).click();
  await page.getByRole('button', { name: 'Ask this site' }).click();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await waitForModel(page);
  expect(airlock.server.hits.filter((path) => path.startsWith('/assets/'))).toEqual(['/assets/wllama.wasm']);
});

test('a browser without shared memory answers with one thread', { tag: '@long' }, async ({ airlock }) => {
  const { context } = await airlock.launch();
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'crossOriginIsolated', { value: false });
    Reflect.deleteProperty(globalThis, 'SharedArrayBuffer');
  });
  const page = await context.newPage();
  await prepareDevice(page, airlock.server.origin);
  await expect(page.locator('[data-model=ready]')).toHaveAttribute('data-threads', '1');
  expect((await ask(page, 'What is the capital of France?')).answer).toContain('Paris');
});

test('a browser without SIMD is told what is missing', { tag: '@long' }, async ({ airlock }) => {
  const { context, page } = await airlock.prepared();
  await context.addInitScript(() => {
    WebAssembly.validate = () => false;
  });
  await page.reload();
  await expect(page.locator('[data-trouble=EngineUnsupported]')).toContainText('WebAssembly SIMD');
});

test(
  'an empty message sends nothing; a megabyte is refused and stays; control characters are taken out',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    const field = page.getByRole('textbox', { name: 'Message' });
    await field.fill('   \n  ');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Send' })).toBeDisabled();
    expect(await page.locator('[data-turn]').count()).toBe(0);

    const enormous = 'All work and no play. '.repeat(50_000);
    await field.evaluate((element, text) => {
      element.focus();
      element.textContent = text;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, enormous);
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.locator('[data-trouble=PromptTooLong]')).toContainText(/too long: about \d/);
    expect((await field.innerText()).length).toBeGreaterThan(1_000_000);
    expect(await page.locator('[data-turn]').count()).toBe(0);

    await field.evaluate((element) => {
      element.textContent = 'Say \u0007\u0000hello\u001B.';
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.locator('[data-turn=user]')).toContainText('Say hello.');
    await expect(page.locator('[data-outcome=complete], [data-outcome=length]')).toBeVisible({ timeout: 60_000 });
  },
);

test(
  'a conversation longer than the context leaves the oldest turns out of the prompt, and says so',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    await ask(page, 'What is the capital of France?');
    // A long exchange from before, put where the app keeps it: reading it for real would take minutes.
    await page.evaluate(async () => {
      const opened = indexedDB.open('airlock-vault');
      await new Promise((resolve) => (opened.onsuccess = resolve));
      const records = opened.result.transaction('records', 'readwrite').objectStore('records');
      const asked = records.getAll() as IDBRequest<
        { role?: string; parentId?: string | null; conversationId: string; id: string }[]
      >;
      await new Promise((resolve) => (asked.onsuccess = resolve));
      const first = asked.result.find(({ role, parentId }) => role === 'user' && parentId === null);
      if (!first) throw new Error('No conversation has begun.');
      const { conversationId } = first;
      const put = (turn: { id: string }): void => void records.put(turn, ['turn', conversationId, turn.id]);
      const common = { version: 2, conversationId, createdAtMs: 1 };
      const text = 'A list of many words goes on and on. '.repeat(400);
      put(Object.assign({ id: '00' }, common, { role: 'user', parentId: null, text }));
      const answered = { role: 'assistant', parentId: '00', text: 'Yes.', outcome: 'complete', modelName: 'M' };
      put(Object.assign({ id: '01' }, common, answered));
      put(Object.assign(first, { parentId: '01' }));
      await new Promise((resolve) => (records.transaction.oncomplete = resolve));
    });
    await page.reload();
    await waitForModel(page);
    const answer = await ask(page, 'And of Italy?');
    expect(answer.answer).not.toBe('');
    await expect(page.locator('[data-turn=assistant]').last()).toContainText('It did not see the first 2 messages');
    expect(await page.locator('[data-turn=user]').count()).toBe(3);
  },
);
