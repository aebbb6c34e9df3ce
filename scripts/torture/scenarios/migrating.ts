import { checkVault, inVault, openVault } from '../in-vault.ts';
import type { Scenario } from '../scenario.ts';

/** A store of an earlier version is brought up to this one as the page opens. */
export const migrating: Scenario = {
  name: 'migrating',
  place: 'vault',
  reports: 12,
  mostDelayMs: 300,
  async prepare(scene) {
    await openVault(scene);
    await inVault(scene, 'putOld', 200, 4);
  },
  async act(scene) {
    await openVault(scene);
    await inVault(scene, 'write', 1, 3);
  },
  check: (scene) => checkVault(scene),
};
