import type { Locator, Page } from '@playwright/test';
import { openFromFoot, waitForModel, waitForSeal } from '../../scripts/browser/drive.ts';
import { expect, test } from './airlock.ts';

async function openIntegrity(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Privacy meter/ }).click();
  return page.locator('[data-integrity]');
}

/** Changes what the device keeps of the app. The icon is not needed to go on. */
async function spoil(page: Page, how: 'alter' | 'remove'): Promise<void> {
  await page.evaluate(async (asked) => {
    const name = (await caches.keys()).find((one) => one.startsWith('airlock-app-')) ?? '';
    const cache = await caches.open(name);
    if (asked === 'remove') await cache.delete('/icons/icon.svg');
    else await cache.put('/icons/icon.svg', new Response(`${await (await cache.match('/icons/icon.svg'))?.text()} `));
  }, how);
}

for (const how of ['alter', 'remove'] as const) {
  test(
    `a file of the app that was changed on the device (${how}) is named in the meter, and can be mended`,
    { tag: '@long' },
    async ({ airlock }) => {
      const { page } = await airlock.prepared();
      await waitForSeal(page);
      const integrity = await openIntegrity(page);
      await expect(integrity).toHaveAttribute('data-integrity', 'whole');
      const [, whole, total] = /(\d+) of (\d+) files of build [0-9a-f]{16} are/.exec(await integrity.innerText()) ?? [];
      expect(Number(total)).toBeGreaterThan(10);
      expect(whole).toBe(total);
      await page.keyboard.press('Escape');

      await spoil(page, how);
      await openIntegrity(page);
      await expect(integrity).toHaveAttribute('data-integrity', 'changed');
      await expect(integrity).toContainText(`${Number(total) - 1} of ${total} files`);
      await expect(integrity).toContainText(`/icons/icon.svg, ${how === 'remove' ? 'missing' : 'changed'}`);
      await page.keyboard.press('Escape');

      airlock.server.hits.length = 0;
      await openFromFoot(page, 'Model and updates');
      await page.getByRole('button', { name: 'Ask this site' }).click();
      await page.getByRole('button', { name: /^Go on/ }).click();
      await waitForModel(page);
      expect(airlock.server.hits.filter((path) => path.startsWith('/icons/'))).toEqual(['/icons/icon.svg']);
      await openIntegrity(page);
      await expect(integrity).toHaveAttribute('data-integrity', 'whole');
    },
  );
}

test('a page that came over the network, past this device’s copy, says so', async ({ airlock }) => {
  const { page, context } = await airlock.prepared();
  await waitForSeal(page);
  const session = await context.newCDPSession(page);
  // As a person does with Shift: the service worker is left out.
  await session.send('Page.reload', { ignoreCache: true });
  await expect(page.locator('[data-meter=unguarded]')).toBeVisible();
  const integrity = await openIntegrity(page);
  await expect(integrity).toHaveAttribute('data-integrity', 'not-from-here');
  await expect(integrity).toContainText('it came over the network');
});

test('a device that was never prepared has nothing to compare, and says so', async ({ airlock }) => {
  const { context } = await airlock.launch();
  const page = await context.newPage();
  await page.goto(`${airlock.server.origin}/models.html`);
  const integrity = await openIntegrity(page);
  await expect(integrity).toHaveAttribute('data-integrity', 'not-kept');
});
