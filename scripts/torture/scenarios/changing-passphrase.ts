import { checkVault, fillVault, inVault, newSeed, openVault } from '../in-vault.ts';
import type { Scenario } from '../scenario.ts';

/** Another passphrase: the old one or the new one opens, and once it was acknowledged only the new one. */
export const changingPassphrase: Scenario = {
  name: 'changing the passphrase',
  place: 'vault',
  reports: 40,
  mostDelayMs: 2000,
  prepare: (scene) => fillVault(scene, 20, 'the first'),
  async act(scene) {
    const current = await openVault(scene);
    const next = `passphrase ${newSeed(scene)}`;
    await Promise.all([inVault(scene, 'changePassphrase', current, next), inVault(scene, 'write', newSeed(scene), 20)]);
  },
  check: (scene) => checkVault(scene),
};
