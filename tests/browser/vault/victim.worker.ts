import { createVault } from '../../../src/vault/vault.ts';

/** A tab to be killed: turns encryption on or off, or goes on with it, and tells how far it is. */
const vault = createVault();
vault.custody.state.subscribe(() => self.postMessage(vault.custody.state.get().phase));
self.addEventListener(
  'message',
  ({ data }: MessageEvent<{ verb: 'turnOn' | 'unlock' | 'turnOff'; passphrase: string }>) => {
    vault.custody[data.verb](data.passphrase).then(
      () => self.postMessage('done'),
      (error: Error) => self.postMessage(`failed: ${error.name} ${error.message}`),
    );
  },
);
