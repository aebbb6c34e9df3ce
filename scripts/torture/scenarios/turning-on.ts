import { checkVault, fillVault, inVault, newSeed, openVault } from '../in-vault.ts';
import type { Scenario } from '../scenario.ts';

/** A passphrase is set while words go on being written. */
export const turningOn: Scenario = {
  name: 'turning on',
  place: 'vault',
  reports: 100,
  mostDelayMs: 1500,
  prepare: (scene) => fillVault(scene, 300),
  async act(scene) {
    if ((await openVault(scene)) !== '') return;
    await Promise.all([inVault(scene, 'turnOn', 'a passphrase'), inVault(scene, 'write', newSeed(scene), 20)]);
  },
  check: (scene) => checkVault(scene),
};
