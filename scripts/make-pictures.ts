/**
 * Takes the pictures of the app that the README and the install prompt show, from the built app with the
 * real model. Usage: `npm run build && npm run pictures`, after the looks have changed.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, prepareDevice, waitForModel, waitForSeal } from './browser/drive.ts';
import { launchBrowser } from './browser/launch.ts';
import { serveBuilt } from './browser/serve-built.ts';

const root = new URL('..', import.meta.url).pathname;
const profileFolder = mkdtempSync(join(tmpdir(), 'airlock-pictures-'));
const server = await serveBuilt();
mkdirSync(join(root, 'public/screenshots'), { recursive: true });
try {
  const wide = await launchBrowser({ profileFolder, viewport: { width: 1440, height: 900 } });
  const page = wide.context.pages()[0] ?? (await wide.context.newPage());
  await prepareDevice(page, server.origin);
  await ask(page, 'What is the capital of France?');
  await ask(page, 'Write a short thank-you note to a colleague.');
  await waitForSeal(page);
  await page.getByRole('main').hover();
  await page.screenshot({ path: join(root, 'public/screenshots/wide.png') });
  await page.getByRole('button', { name: /^Privacy meter/ }).click();
  await page.getByRole('region', { name: 'What holds here, and by whom' }).waitFor();
  await page.screenshot({ path: join(root, 'docs/meter.png') });
  await wide.close();

  const narrow = await launchBrowser({ profileFolder, viewport: { width: 360, height: 720 }, deviceScaleFactor: 2 });
  const phone = narrow.context.pages()[0] ?? (await narrow.context.newPage());
  await phone.goto(server.origin);
  await waitForModel(phone);
  await ask(phone, 'What is the capital of France?');
  await waitForSeal(phone);
  // As after a touch: what can be done with the answer is there.
  await phone.locator('[data-turn=assistant]').hover();
  await phone.getByRole('button', { name: 'Read aloud' }).waitFor();
  await phone.screenshot({ path: join(root, 'public/screenshots/narrow.png') });
  await narrow.close();
} finally {
  await server.stop();
  rmSync(profileFolder, { recursive: true, force: true });
}
