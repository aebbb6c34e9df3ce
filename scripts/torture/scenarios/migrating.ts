import { checkVault, fillVault, inVault, openVault } from '../in-vault.ts';
import type { Scenario } from '../scenario.ts';

/** A store of an earlier version is brought up to this one as it is opened, or, in half of the rounds, unlocked. */
export const migrating: Scenario = {
  name: 'migrating',
  place: 'vault',
  reports: 16,
  mostDelayMs: 300,
  async prepare(scene) {
    const passphrase = scene.random() < 0.5 ? 'a passphrase' : '';
    await fillVault(scene, 0, passphrase);
    await inVault(scene, 'putOld', 200, 4, passphrase);
  },
  async act(scene) {
    await openVault(scene);
    await inVault(scene, 'write', 1, 3);
  },
  check: (scene) => checkVault(scene),
};
