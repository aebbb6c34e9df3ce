import { unlock } from '../browser/drive.ts';
import type { Scene } from './scenario.ts';

export const passphrase = 'a canary in a coal mine';

/** Until the conversations are there to read and a model is there to answer, whatever a kill left before them. */
export async function openApp({ page }: Pick<Scene, 'page'>): Promise<void> {
  const message = page.getByRole('textbox', { name: 'Message' });
  const locked = page.locator('[data-lock=locked]');
  await message.or(locked).first().waitFor({ timeout: 60_000 });
  if (await locked.isVisible()) {
    await unlock(page, passphrase);
    await message.waitFor({ timeout: 60_000 });
  }
  // A kill while the model was loaded: the app asks before it tries that again.
  const ready = page.locator('[data-model=ready]');
  const again = page.getByRole('button', { name: 'Load it all the same' });
  await ready.or(again).first().waitFor({ state: 'attached', timeout: 120_000 });
  if (await again.isVisible()) await again.click();
}
