import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { ask, prepareDevice, waitForModel, waitForSeal } from '../../scripts/browser/drive.ts';
import { launchBrowser, type Launched } from '../../scripts/browser/launch.ts';
import { serveBuilt, type Served } from '../../scripts/browser/serve-built.ts';
import { emptyDisk, fillDisk } from '../support/fill-disk.ts';
import { askForCanary, followMeter, readMeterHistory } from '../support/meter-history.ts';
import { expect, test } from './airlock.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/*
 * What may go wrong around a sealed page. The meter may doubt; it may not stay green where its evidence is gone, and
 * an answer that is being written is not lost.
 *
 * One profile for all of them, prepared once; every test opens pages of its own.
 *
 * Seen to fail: all but two, with a meter that believes its canary, its guard, its clock and its record whatever they
 * say. Not seen to fail: the silent allowlist (the witness doubts as well), the guard that is ended,
 * and of the two tabs all but the hard reload.
 */
let server: Served;
let launched: Launched;
let context: BrowserContext;

test.beforeAll(async () => {
  server = await serveBuilt();
  launched = await launchBrowser({ flags: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
  context = launched.context;
  await prepareDevice(await context.newPage(), server.origin);
  await closePages();
});
test.afterEach(closePages);
test.afterAll(async () => {
  await launched.close();
  await server.stop();
});

/** All but an empty one: without any, the browser would end. */
async function closePages(): Promise<void> {
  const blank = await context.newPage();
  for (const page of context.pages()) if (page !== blank) await page.close();
}

/** The chat in a new tab; what comes first is done before any of its own code runs. */
async function openChat(before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await context.newPage();
  await followMeter(page);
  await before?.(page);
  await page.goto(server.origin);
  await meterOf(page).waitFor();
  return page;
}

/**
 * The same, with so many bytes for this site, as long as the session lasts. The browser looks at a quota anew only for a
 * store that nobody has open, and leaves a store when it likes.
 */
async function openWithQuota(session: CDPSession, quotaSize: number): Promise<Page> {
  await session.send('ServiceWorker.enable');
  for (;;) {
    await session.send('ServiceWorker.stopAllWorkers');
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await session.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize });
    const page = await openChat();
    if (await isShort(page)) return page;
    await page.close();
  }
}

/** Whether a large file is refused. */
async function isShort(page: Page): Promise<boolean> {
  return await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const writing = await (await folder.getFileHandle('probe', { create: true })).createWritable();
    const isRefused = await writing.truncate(100_000_000).then(
      () => false,
      () => true,
    );
    await writing.abort();
    await folder.removeEntry('probe');
    return isRefused;
  });
}

const meterOf = (page: Page) => page.locator('[data-meter]');
const doubts = (page: Page) => expect(meterOf(page)).toHaveAttribute('data-meter', 'unverified');

/** Asks for a long answer and waits until some of it stands there. */
async function beginAnswer(page: Page): Promise<void> {
  await waitForModel(page);
  await page.getByRole('button', { name: 'New conversation' }).click();
  const message = page.getByRole('textbox', { name: 'Message' });
  await message.fill('Write a long story about a lighthouse keeper and the sea.');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await writtenOn(page)).length).toBeGreaterThan(20);
}

async function writtenOn(page: Page): Promise<string> {
  return (await page.locator('[data-answer-text]').allInnerTexts()).join('');
}

async function readRecord(page: Page): Promise<{ chain: string | null; words: string }> {
  await page.getByRole('button', { name: /^Privacy meter/ }).click();
  const record = page.locator('[data-chain]');
  const read = { chain: await record.getAttribute('data-chain'), words: await record.innerText() };
  await page.keyboard.press('Escape');
  return read;
}

/** Refused by the policy, and reported. */
async function tryToLeave(page: Page, count: number): Promise<void> {
  await page.evaluate((tries) => {
    for (let index = 0; index < tries; index += 1) void fetch('https://leak.invalid/').catch(() => {});
  }, count);
}

const silencePolicy = (): void =>
  addEventListener('securitypolicyviolation', (event) => event.stopImmediatePropagation(), { capture: true });

test('a policy that says nothing is no evidence: not from the start, and not when it falls silent later', async () => {
  const page = await openChat();
  await waitForSeal(page);
  await page.evaluate(silencePolicy);
  await askForCanary(page);
  await doubts(page);

  const silent = await openChat((before) => before.addInitScript(silencePolicy));
  await expect(silent.getByRole('button', { name: /^Privacy meter: Not verified/ })).toBeVisible();
  expect((await readMeterHistory(silent)).kinds).toEqual(['unverified']);
});

test('an allowlist that says nothing is no evidence', async () => {
  const page = await openChat((before) =>
    before.addInitScript(() => {
      Object.assign(globalThis.ReportingObserver.prototype, { observe() {} });
    }),
  );
  await expect(page.getByRole('button', { name: /^Privacy meter: (?!Checking)/ })).toBeVisible();
  await page.waitForTimeout(3000);
  expect(await meterOf(page).getAttribute('data-level')).not.toBe('browser');
});

test('a browser without an allowlist seals in part, and says so', async ({ airlock }) => {
  const { page } = await airlock.prepared({ flags: ['--disable-features=ConnectionAllowlists'] });
  await waitForSeal(page);
  await expect(page.getByRole('button', { name: /^Privacy meter: Sealed in part/ })).toBeVisible();
  await page.waitForTimeout(3000);
  await expect(meterOf(page)).toHaveAttribute('data-level', 'partial');
});

test(
  'a clock that is set back neither moves what was said nor the order of a conversation',
  { tag: '@long' },
  async () => {
    const page = await openChat((before) => before.clock.install());
    await waitForModel(page);
    await waitForSeal(page);
    await ask(page, 'What is the capital of France?');
    await page.clock.setSystemTime(Date.now() - 86_400_000);
    await page.clock.runFor(10_500); // until the meter looks again, and no further: its canary needs real time
    const kinds = async (): Promise<string[]> => (await readMeterHistory(page)).kinds.slice(-3);
    await expect.poll(kinds).toEqual(['sealed', 'unverified', 'sealed']);
    await tryToLeave(page, 1);
    await expect(meterOf(page)).toHaveAttribute('data-refused', '1');
    await ask(page, 'And of Italy?');
    const turns = page.locator('[data-turn]');
    const roles = await turns.evaluateAll((elements) => elements.map((element) => element.getAttribute('data-turn')));
    expect(roles).toEqual(['user', 'assistant', 'user', 'assistant']);
    await expect(turns.nth(2)).toContainText('Italy');
    expect((await readRecord(page)).chain).toBe('intact');
  },
);

test('two tabs write one record, and what befalls one is not said of the other', { tag: '@long' }, async () => {
  const [page, second] = [await openChat(), await openChat()];
  await waitForSeal(page);
  await waitForSeal(second);
  await Promise.all([page, second].map((tab) => tryToLeave(tab, 60)));
  for (const tab of [page, second]) await expect(meterOf(tab)).toHaveAttribute('data-refused', '60');
  await expect(async () => {
    const { chain, words } = await readRecord(second);
    expect(chain).toBe('intact');
    expect(Number(/([\d,]+) refused/.exec(words)?.[1])).toBeGreaterThanOrEqual(120);
  }).toPass();

  const session = await context.newCDPSession(second);
  await session.send('Page.reload', { ignoreCache: true });
  await expect(meterOf(second)).toHaveAttribute('data-meter', 'unguarded');
  await askForCanary(page);
  await page.waitForTimeout(500);
  await expect(meterOf(page)).toHaveAttribute('data-meter', 'sealed');
});

test(
  'a guard that is ended in the middle of an answer comes back when asked, and the answer goes on',
  { tag: '@long' },
  async () => {
    const page = await openChat();
    await waitForSeal(page);
    await beginAnswer(page);
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    for (let count = 0; count < 3; count += 1) {
      await session.send('ServiceWorker.stopAllWorkers');
      await askForCanary(page);
      await page.waitForTimeout(300);
    }
    const written = (await writtenOn(page)).length;
    await expect.poll(async () => (await writtenOn(page)).length).toBeGreaterThan(written);
    await page.getByRole('button', { name: 'Stop answering' }).click();
    await expect(page.locator('[data-outcome=stopped]')).toBeVisible();
    await expect(meterOf(page)).toHaveAttribute('data-meter', 'sealed');
  },
);

test(
  'a full disk: nothing more is claimed than is on record, and the answer stays on the page',
  { tag: '@long' },
  async () => {
    const look = await openChat();
    const usedBytes = await look.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await closePages();
    const [blank] = context.pages();
    const session = await context.newCDPSession(blank ?? (await context.newPage()));
    const page = await openWithQuota(session, usedBytes + 2_000_000);
    await waitForSeal(page);
    // Told before it bites, and once.
    await expect(page.locator('[data-storage=short]')).toContainText('at most 100 MB more');
    await page.getByRole('button', { name: 'I have read this' }).click();
    await expect(page.locator('[data-storage=short]')).toBeHidden();
    await ask(page, 'What is the capital of France?');
    await beginAnswer(page);
    await fillDisk(page);
    await askForCanary(page);
    await doubts(page);
    await page.getByRole('button', { name: 'Stop answering' }).click();
    await expect(page.locator('[data-trouble=StorageFull]')).toBeVisible();
    expect((await writtenOn(page)).length).toBeGreaterThan(20);
    const message = page.getByRole('textbox', { name: 'Message' });
    await message.fill('Do not lose this.');
    await page.keyboard.press('Enter');
    await expect(message).toHaveText('Do not lose this.');
    // Nothing older is lost.
    await page.getByRole('button', { name: 'What is the capital of France?', exact: true }).first().click();
    await expect(page.locator('[data-turn=assistant]').first()).toContainText('Paris');

    // What is missing from a record stays missing: room alone brings no green light back. A page that begins anew does.
    await emptyDisk(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: server.origin });
    await askForCanary(page);
    await page.waitForTimeout(500);
    await doubts(page);
    await page.reload();
    await waitForSeal(page);
  },
);

test('an entry of the record that was changed while the page is open is named', { tag: '@long' }, async () => {
  const page = await openChat();
  await waitForSeal(page);
  await page.evaluate(async () => {
    const opened = indexedDB.open('airlock-ledger');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const entries = opened.result.transaction('entries', 'readwrite').objectStore('entries');
    const asked = entries.get(2);
    await new Promise((resolve) => (asked.onsuccess = resolve));
    entries.put({ ...(asked.result as object), timeMs: 1 }, 2);
    await new Promise((resolve) => (entries.transaction.oncomplete = resolve));
    opened.result.close();
  });
  const { chain, words } = await readRecord(page);
  expect(chain).toBe('broken');
  expect(words).toContain('entry 2');
  await askForCanary(page);
  await expect(meterOf(page)).toHaveAttribute('data-meter', 'unverified', { timeout: 15_000 });

  // A page that begins anew finds it again; a person can throw such a record away.
  await page.reload();
  await expect(page.getByRole('button', { name: /^Privacy meter: Not verified/ })).toBeVisible();
  await page.getByRole('button', { name: /^Privacy meter/ }).click();
  await page.getByRole('button', { name: 'Throw it away and begin a new one' }).click();
  await page.keyboard.press('Escape');
  await waitForSeal(page);
  await askForCanary(page); // the first entry of the new one
  expect((await readRecord(page)).chain).toBe('intact');
});

test(
  'a deletion that another tab asks for neither stops the record nor leaves the light green',
  { tag: '@long' },
  async () => {
    const [page, second] = [await openChat(), await openChat()];
    await waitForSeal(page);
    await second.evaluate(() => void indexedDB.deleteDatabase('airlock-ledger'));
    await second.close();
    await expect(meterOf(page)).toHaveAttribute('data-meter', 'unverified', { timeout: 15_000 });
    const third = await openChat();
    await waitForSeal(third);
    await tryToLeave(third, 1);
    await tryToLeave(page, 1);
    await doubts(page); // what is missing from its record stays missing
    expect((await readRecord(third)).chain).toBe('intact');
  },
);

test('a record that is cleared is missed; a device that is cleared closes the chat', { tag: '@long' }, async () => {
  const page = await openChat();
  await waitForSeal(page);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: server.origin, storageTypes: 'indexeddb' });
  await expect(meterOf(page)).toHaveAttribute('data-meter', 'unverified', { timeout: 15_000 });
  await session.send('Storage.clearDataForOrigin', { origin: server.origin, storageTypes: 'all' });
  await expect(meterOf(page)).toHaveAttribute('data-meter', 'unguarded');
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveAttribute('aria-disabled', 'true');
});
