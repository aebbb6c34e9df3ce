import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { openFromFoot, prepareDevice, waitForModel, waitForSeal } from '../../scripts/browser/drive.ts';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import { findHost, startHost, type HostKind } from './hosts.ts';
import { expect, test } from '@playwright/test';

const built = process.env['AIRLOCK_OUT'] ?? 'dist';
const next = 'feedfacefeedface';
const nextFolder = '.cache/next-for-hosts';

test.beforeAll(() => {
  test.setTimeout(600_000);
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], {
    env: { ...process.env, AIRLOCK_BUILD: next, AIRLOCK_OUT: nextFolder },
    stdio: 'ignore',
  });
});

for (const kind of ['nginx', 'caddy', 'apache'] as const satisfies HostKind[])
  test(`${kind}: sealed, installable, offline, updated and back, with the configuration of the deploy kit`, async () => {
    const program = findHost(kind);
    test.skip(!program, `No ${kind} here, and none could be installed.`);
    if (!program) return;
    const host = await startHost(kind, program, built);
    const { origin } = host;
    const launched = await launchBrowser({ flags: [`--ignore-certificate-errors-spki-list=${host.keyHash}`] });
    const page = launched.context.pages()[0] ?? (await launched.context.newPage());
    try {
      const checked = checkSite(origin);
      expect(checked, 'what check-site says').toContain('Sealed: also before it is installed');

      await prepareDevice(page, origin);
      await waitForSeal(page);
      await expect(page.locator('[data-meter]')).toHaveAttribute('data-sent', '0');

      await page.goto(`${origin}/models.html`);
      const session = await launched.context.newCDPSession(page);
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      // A profile that is thrown away counts as incognito for this one check, and only for it.
      expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);

      const old = (JSON.parse(readFileSync(`${built}/app.json`, 'utf8')) as { build: string }).build;
      for (const [folder, build] of [
        [nextFolder, next],
        [built, old],
      ] as const) {
        host.publish(folder);
        await page.goto(`${origin}/models.html`);
        await page.getByRole('button', { name: 'Look for a new version' }).click();
        await page.getByRole('button', { name: /^Take the new version/ }).click();
        await page.waitForURL(`${origin}/`, { timeout: 120_000 });
        await waitForSeal(page);
        await openFromFoot(page, 'About');
        await expect(page.getByText(`build ${build}`)).toBeVisible();
        await page.keyboard.press('Escape');
      }

      await host.stop();
      await page.reload();
      await waitForModel(page);
      await waitForSeal(page);
    } finally {
      await launched.close();
      await host.stop();
    }
  });

function checkSite(origin: string): string {
  return execFileSync('npm', ['run', '--silent', 'check-site', '--', origin], {
    encoding: 'utf8',
    env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: '1' },
  });
}
