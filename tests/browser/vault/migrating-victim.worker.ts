import '../../support/plain-imports.ts';
import { createVault } from '../../../src/vault/vault.ts';

/**
 * A tab to be killed while it brings the store up to date, which it begins by itself, or after the passphrase that
 * comes in a message. Its name says at which report of the progress it stands still for ever, the first being 1; 0: at none.
 */
const vault = createVault();
const standStillAt = Number(self.name);
let reportCount = 0;
vault.migration.subscribe(() => {
  const { phase } = vault.migration.get();
  self.postMessage(phase);
  reportCount += 1;
  if (phase !== 'running' || reportCount !== standStillAt) return;
  self.postMessage('standing still');
  for (;;);
});
self.addEventListener('message', ({ data }: MessageEvent<string>) => void vault.custody.unlock(data));
