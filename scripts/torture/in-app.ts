import { unlock } from '../browser/drive.ts';
import type { Scene } from './scenario.ts';

export const passphrase = 'a canary in a coal mine';

/** Until the conversations are there to read and a model is there to answer, whatever a kill left before them. */
export async function openApp({ page }: Pick<Scene, 'page'>): Promise<void> {
  const locked = page.locator('[data-lock=locked]');
  // A kill while the model was loaded: the app asks before it tries that again.
  const again = page.getByRole('button', { name: 'Load it all the same' });
  const open = page.locator('[data-model=ready]').or(again);
  // Not the message field: it stands there for a moment before it is known that all is locked.
  await open.or(locked).first().waitFor({ state: 'attached', timeout: 120_000 });
  if (await locked.isVisible()) {
    await unlock(page, passphrase);
    await open.first().waitFor({ state: 'attached', timeout: 120_000 });
  }
  if (await again.isVisible()) await again.click();
}
