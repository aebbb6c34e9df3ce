import '../../support/plain-imports.ts';
import { createVault } from '../../../src/vault/vault.ts';

export interface Order {
  verb: 'turnOn' | 'unlock' | 'turnOff';
  passphrase: string;
  /** Stands still for ever at this report of its progress, the first being 1: whoever kills it then knows where it was. */
  standStillAt?: number;
}

/** A tab to be killed: turns encryption on or off, or goes on with it, and tells how far it is. */
const vault = createVault();
let standStillAt = Infinity;
let reportCount = 0;
vault.custody.state.subscribe(() => {
  const state = vault.custody.state.get();
  self.postMessage(state.phase);
  if ((state.phase !== 'turning-on' && state.phase !== 'turning-off') || state.totalCount === 0) return;
  reportCount += 1;
  if (reportCount < standStillAt) return;
  self.postMessage('standing still');
  for (;;);
});
self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  standStillAt = data.standStillAt ?? Infinity;
  vault.custody[data.verb](data.passphrase).then(
    () => self.postMessage('done'),
    (error: Error) => self.postMessage(`failed: ${error.name} ${error.message}`),
  );
});
