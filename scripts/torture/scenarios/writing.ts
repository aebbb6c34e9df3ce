import { checkVault, fillVault, inVault, newSeed, openVault } from '../in-vault.ts';
import type { Scenario } from '../scenario.ts';

/** Many writes of every kind, three at a time, half of the rounds sealed. */
export const writing: Scenario = {
  name: 'writing',
  place: 'vault',
  reports: 200,
  mostDelayMs: 20,
  prepare: (scene) => fillVault(scene, 10, scene.random() < 0.5 ? 'a passphrase' : ''),
  async act(scene) {
    await openVault(scene);
    await inVault(scene, 'write', newSeed(scene), 200);
  },
  check: (scene) => checkVault(scene),
};
