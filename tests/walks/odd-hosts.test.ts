import { prepareDevice, waitForModel, waitForSeal } from '../../scripts/browser/drive.ts';
import { judgeSite } from '../../scripts/check-site/judge-site.ts';
import { lookAt } from '../../scripts/check-site/look-at.ts';
import { serveOddly, type Oddities } from './odd-host.ts';
import { expect, test } from './walk.ts';

const built = process.env['AIRLOCK_OUT'] ?? 'dist';

for (const [what, oddities, isWaiting] of [
  ['a host without headers', {}, false],
  ['a CDN that compresses with gzip', { compress: 'gzip' }, false],
  ['a CDN that compresses with brotli', { compress: 'br' }, false],
  // Waits for the models page that asks for files by names that no host redirects.
  ['a host that drops .html', { dropsHtml: true }, true],
  // Waits for `basePath` (docs/decisions/0027-other-browsers-and-hosts.md).
  ['a subfolder', { folder: '/airlock' }, true],
] as const satisfies [string, Omit<Oddities, 'build'>, boolean][])
  test(`${what}: installed, sealed, and open without the host`, async ({ walk }) => {
    test.fixme(isWaiting, 'not possible yet');
    const host = await serveOddly({ build: built, ...oddities });
    const { page } = await walk.open();
    await prepareDevice(page, host.origin);
    await waitForSeal(page);
    host.close();
    await page.reload();
    await waitForModel(page);
    await waitForSeal(page);
  });

test('check-site sees what a host does to the app', async () => {
  const judge = async (oddities: Omit<Oddities, 'build'>): Promise<string[]> => {
    const host = await serveOddly({ build: built, ...oddities });
    const { findings } = await judgeSite(host.origin, async (path) => await lookAt(host.origin, path));
    host.close();
    return findings.map(({ grade, path, what }) => `${grade} ${path} ${what}`);
  };
  const plain = await judge({});
  expect(plain.filter((finding) => finding.startsWith('broken'))).toEqual([]);
  expect(plain).toContain('weaker / Content-Security-Policy');
  expect(await judge({ compress: 'br' })).toEqual(plain);
  expect(await judge({ dropsHtml: true })).toContain('broken /models.html redirect');
  expect(await judge({ folder: '/airlock' })).toContain('broken /app.json list of the app’s files');
  const change: Oddities['change'] = (path, bytes) =>
    path === '/index.html' ? Buffer.concat([bytes, Buffer.from('<script src=/beacon.js></script>')]) : bytes;
  expect(await judge({ change })).toContain('broken /index.html size');
});

for (const [how, change, isWaiting] of [
  // Waits for the rewrite of what fetches: a longer file is called a broken connection.
  ['longer', (bytes) => Buffer.concat([bytes, Buffer.from('/* and more */')]), true],
  ['shorter', (bytes) => bytes.subarray(0, -10), true],
  ['as long', (bytes) => Buffer.from(bytes.map((byte, index) => (index === 5 ? byte ^ 1 : byte))), false],
] as const satisfies [string, (bytes: Buffer) => Buffer, boolean][])
  test(`a file that was changed on the way, ${how} than published, is named, and nothing of it is kept`, async ({
    walk,
  }) => {
    test.fixme(isWaiting, 'not possible yet');
    const path = '/assets/markdown.css';
    const host = await serveOddly({ build: built, change: (file, bytes) => (file === path ? change(bytes) : bytes) });
    const { page } = await walk.open();
    await page.goto(host.origin);
    await page.getByRole('button', { name: /^Fetch and begin/ }).click();
    const told = page.locator('[data-trouble=AppFileCorrupt]');
    await expect(told).toContainText('markdown.css', { timeout: 120_000 });
    expect(await page.evaluate(async (file) => (await caches.match(file)) === undefined, path)).toBe(true);
    host.close();
  });
