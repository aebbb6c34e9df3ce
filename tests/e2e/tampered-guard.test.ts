import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveBuilt } from '../../scripts/browser/serve-built.ts';
import { followMeter, readMeterHistory } from '../support/meter-history.ts';
import { expect, test } from './airlock.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/** Serves the built app with another service worker. The caller ends it. */
async function serveTampered(tamper: (code: string, build: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'airlock-tampered-'));
  const models = resolve('dist/models');
  cpSync(resolve('dist'), folder, { recursive: true, filter: (path) => path !== models });
  symlinkSync(models, join(folder, 'models'));
  const { build } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as { build: string };
  const code = readFileSync(join(folder, 'sw.js'), 'utf8');
  const tampered = tamper(code, build);
  expect(tampered).not.toBe(code);
  writeFileSync(join(folder, 'sw.js'), tampered);
  const served = await serveBuilt(0, folder);
  return {
    origin: served.origin,
    async stop() {
      await served.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const tampers = {
  'answers with the name of another build': (code: string, build: string) =>
    code.replaceAll(`build:\`${build}\``, 'build:`feedfacefeedface`'),
  'does not answer': (code: string) => code.replaceAll('`hello`', '`nothing`'),
};

for (const [what, tamper] of Object.entries(tampers)) {
  const tag = what === 'does not answer' ? '@long' : [];
  test(
    `a service worker that ${what} is not taken for the guard: the chat stays closed`,
    { tag },
    async ({ airlock }) => {
      const server = await serveTampered(tamper);
      try {
        const { context } = await airlock.launch();
        const models = await context.newPage();
        await models.goto(server.origin);
        await models.getByRole('button', { name: /^Fetch and begin/ }).click();
        const isActive = async (): Promise<boolean> =>
          await models.evaluate(
            async () => (await navigator.serviceWorker.getRegistration('/'))?.active?.state === 'activated',
          );
        await expect.poll(isActive).toBe(true);

        const page = await context.newPage();
        await followMeter(page);
        await page.goto(server.origin);
        await expect(page.locator('[data-meter]')).toHaveAttribute('data-meter', 'unguarded');
        expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
        await expect(page.getByRole('textbox', { name: 'Message' })).toHaveAttribute('aria-disabled', 'true');
        expect((await readMeterHistory(page)).kinds).not.toContain('sealed');
      } finally {
        await server.stop();
      }
    },
  );
}

test('a page without any service worker is unguarded within a second of its loading', async ({ airlock }) => {
  const { page, context } = await airlock.prepared();
  await followMeter(page);
  const session = await context.newCDPSession(page);
  await session.send('Page.reload', { ignoreCache: true });
  await expect(page.locator('[data-meter=unguarded]')).toBeVisible();
  const { kinds, lastMs } = await readMeterHistory(page);
  expect(kinds).not.toContain('sealed');
  // The one time that a test asserts: it is what the app promises.
  expect(lastMs).toBeLessThan(1000);
});
