import { checkVault, fillVault, inVault, newSeed, openVault } from '../in-vault.ts';
import type { Scenario } from '../scenario.ts';

/**
 * A backup is saved, with a passphrase of its own or without. What was called saved is whole; what was cut off is refused,
 * and changes nothing. Half of the rounds sealed.
 */
export const backingUp: Scenario = {
  name: 'backing up',
  place: 'vault',
  reports: 44,
  mostDelayMs: 60,
  prepare: (scene) => fillVault(scene, 150, scene.random() < 0.5 ? 'a passphrase' : ''),
  async act(scene) {
    await openVault(scene);
    await inVault(scene, 'backUp', `backup ${newSeed(scene)}`, scene.random() < 0.5 ? 'another passphrase' : '');
  },
  check: (scene) => checkVault(scene),
};
