import { checkVault, fillVault, inVault, newSeed, openVault } from '../in-vault.ts';
import type { Scenario } from '../scenario.ts';

/** The seal is taken off while words go on being written. */
export const turningOff: Scenario = {
  name: 'turning off',
  place: 'vault',
  reports: 100,
  mostDelayMs: 1500,
  prepare: (scene) => fillVault(scene, 300, 'a passphrase'),
  async act(scene) {
    const passphrase = await openVault(scene);
    if (passphrase === '') return;
    await Promise.all([inVault(scene, 'turnOff', passphrase), inVault(scene, 'write', newSeed(scene), 20)]);
  },
  check: (scene) => checkVault(scene),
};
