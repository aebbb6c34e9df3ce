import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { serveBuilt } from '../../scripts/browser/serve-built.ts';
import { ask, openFromFoot, waitForModel, waitForSeal } from '../../scripts/browser/drive.ts';
import { expect, test } from './airlock.ts';

test('the browser agrees that the app can be installed', async ({ airlock }) => {
  const { page, context } = await airlock.prepared();
  await page.goto(`${airlock.server.origin}/models.html`);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A profile that is thrown away counts as incognito for this one check, and only for it.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});

test(
  'a new version is looked for only when asked, and takes over only on consent',
  { tag: '@long' },
  async ({ airlock }) => {
    const next = 'feedfacefeedface';
    // It has a file that the older one does not know of.
    cpSync('public', '.cache/next-public', { recursive: true });
    cpSync('public/icons/icon.svg', '.cache/next-public/icons/new-in-this-version.svg');
    execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], {
      env: { ...process.env, AIRLOCK_BUILD: next, AIRLOCK_OUT: '.cache/next', AIRLOCK_PUBLIC: '.cache/next-public' },
      stdio: 'ignore',
    });
    const { page, context } = await airlock.prepared();
    const old = (JSON.parse(readFileSync('dist/app.json', 'utf8')) as { build: string }).build;
    await ask(page, 'What is the capital of France?');
    const port = Number(new URL(airlock.server.origin).port);
    await airlock.server.stop();
    const newer = await serveBuilt(port, '.cache/next');
    try {
      // Nobody asked: reloads, visits and even the browser's own check bring nothing new.
      await page.reload();
      await waitForSeal(page);
      await openFromFoot(page, 'Model and updates');
      await expect(page.getByText(`build ${old}`)).toBeVisible();
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration('/');
        await registration?.update().catch(() => {});
        await fetch('/sw.js', { cache: 'reload' }).catch(() => {});
        await navigator.serviceWorker.register('/sw.js?build=unasked').catch(() => {});
      });
      await page.waitForTimeout(1000);
      await page.reload();
      await expect(page.getByText(`build ${old}`)).toBeVisible();
      expect(newer.hits.filter((path) => path === '/app.json')).toEqual([]);

      await page.getByRole('button', { name: 'Look for a new version' }).click();
      await expect(page.getByText(`build ${next}`)).toBeVisible();
      // With its hash, as one gets it where it was built, and with what changed.
      const list = readFileSync('.cache/next/app.json', 'utf8');
      await expect(page.getByText(createHash('sha256').update(list).digest('hex'))).toBeVisible();
      for (const change of (JSON.parse(list) as { changes: string[] }).changes)
        await expect(page.getByRole('listitem').filter({ hasText: change })).toBeVisible();
      await page.getByRole('button', { name: 'Not now' }).click();
      await waitForSeal(page);
      await openFromFoot(page, 'About');
      await expect(page.getByText(`build ${old}`)).toBeVisible();
      await page.keyboard.press('Escape');

      const olderTab = await context.newPage();
      await olderTab.goto(airlock.server.origin);
      await waitForSeal(olderTab);

      await openFromFoot(page, 'Model and updates');
      await page.getByRole('button', { name: 'Look for a new version' }).click();
      await page.getByRole('button', { name: /^Take the new version/ }).click();
      await page.waitForURL(`${airlock.server.origin}/`);
      // A page of the older build is not guarded by its own guard any more, and says so.
      await expect(olderTab.locator('[data-meter=unguarded]')).toBeVisible();
      await olderTab.getByRole('button', { name: 'Put the guard back' }).click();
      await waitForSeal(olderTab);
      await olderTab.close();
      await waitForModel(page);
      await waitForSeal(page);
      await openFromFoot(page, 'About');
      await expect(page.getByText(`build ${next}`)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(
        page.getByRole('button', { name: 'What is the capital of France?', exact: true }).first(),
      ).toBeVisible();
      // The model was not fetched again.
      expect(newer.hits.filter((path) => path.endsWith('.bin'))).toEqual([]);
      const caches = await page.evaluate(() => globalThis.caches.keys());
      expect(caches.filter((name) => name.startsWith('airlock-app-'))).toEqual([`airlock-app-${next}`]);
    } finally {
      await newer.stop();
    }
  },
);
