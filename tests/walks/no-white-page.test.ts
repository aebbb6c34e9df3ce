import type { Page } from '@playwright/test';
import { serveBuilt, type Served } from '../../scripts/browser/serve-built.ts';
import { serveOddly } from './odd-host.ts';
import { expect, test } from './walk.ts';

/**
 * Every way in which a page could stay empty, made so. Each test reads the sentence that stands in the page's place; on the
 * version before, each of them found an empty body.
 */
const pages = ['/', '/models.html'];
const built = process.env['AIRLOCK_OUT'] ?? 'dist';

let served: Served;
test.beforeAll(async () => {
  served = await serveBuilt(0, built);
});
test.afterAll(async () => await served.stop());

/** What the page's own HTML says, before any code has drawn. */
async function expectNote(page: Page): Promise<void> {
  await expect(page.getByText('Airlock has not started yet.')).toBeVisible();
  await expect(page.getByText('Scripts are blocked on this page.')).toBeVisible();
  await expect(page.locator('p[lang=de]')).toBeVisible();
}

async function expectTold(page: Page, kind: string, sentence: string | RegExp): Promise<void> {
  const told = page.locator(`[data-start-trouble=${kind}]`);
  await expect(told).toContainText(sentence);
  await expect(told.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(told.getByRole('button', { name: 'Load the page again' })).toBeVisible();
}

for (const path of pages) {
  test(`${path}: files that do not come`, async ({ walk }) => {
    const { page } = await walk.open();
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(served.origin + path);
    await expectNote(page);
  });

  test(`${path}: a file that comes with another type, and no styles`, async ({ walk }) => {
    const host = await serveOddly({
      build: built,
      typeOf: (file) => (file.endsWith('.js') ? 'text/plain' : undefined),
    });
    const { page } = await walk.open();
    await page.goto(host.origin + path);
    await expectNote(page);
    host.close();
  });

  test(`${path}: in a folder that it was not built for`, async ({ walk }) => {
    const host = await serveOddly({ build: built, folder: '/elsewhere' });
    const { page } = await walk.open();
    await page.goto(`${host.origin}/elsewhere${path}`);
    await expectNote(page);
    host.close();
  });

  test(`${path}: over http on a name that is not this machine’s`, async ({ walk }) => {
    const host = await serveOddly({ build: built });
    const { page } = await walk.open();
    await page.goto(`${host.origin.replace('127.0.0.1', 'airlock.lan')}${path}`);
    await expectTold(page, 'secure', 'This address is not secure');
    host.close();
  });

  for (const [what, lacking, kind, sentence] of [
    [
      'an old browser',
      () => Reflect.deleteProperty(Promise, 'withResolvers'),
      'feature',
      'it lacks Promise.withResolvers',
    ],
    [
      'a browser without locks',
      () => Reflect.deleteProperty(Navigator.prototype, 'locks'),
      'feature',
      'navigator.locks',
    ],
    [
      'no service workers',
      () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
      'guard',
      'no service worker',
    ],
    [
      'storage that is shut',
      () =>
        Object.defineProperty(globalThis, 'localStorage', {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        }),
      'storage',
      'store nothing on this device',
    ],
    [
      'a start that fails',
      () =>
        Object.defineProperty(IDBFactory.prototype, 'databases', {
          value() {
            throw new RangeError('made up for this test');
          },
        }),
      'failed',
      'RangeError',
    ],
  ] as const)
    test(`${path}: ${what}`, async ({ walk }) => {
      const { page } = await walk.open();
      await page.addInitScript(lacking);
      await page.goto(served.origin + path);
      await expectTold(page, kind, sentence);
    });
}

test('a browser without navigator.storage gets the page all the same', async ({ walk }) => {
  const { page } = await walk.open();
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'storage'));
  await page.goto(served.origin);
  await expect(page.getByRole('button', { name: /^Fetch and begin/ })).toBeVisible();
});

test('a system whose locale is "C" gets the page in English', async ({ walk }) => {
  const { page } = await walk.open();
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'languages', { get: () => ['C'] }));
  await page.goto(served.origin);
  await expect(page.getByRole('button', { name: /^Fetch and begin/ })).toBeVisible();
});

test('a page that has been drawn shows nothing of the note', async ({ walk }) => {
  const { page } = await walk.open();
  await page.goto(`${served.origin}/models.html`);
  await expect(page.getByRole('button', { name: /^Fetch and begin/ })).toBeVisible();
  await expect(page.getByText('Airlock has not started yet.')).toHaveCount(0);
});
