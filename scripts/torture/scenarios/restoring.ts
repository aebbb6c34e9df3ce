import { checkVault, fillVault, inVault, newSeed, openVault, type Found } from '../in-vault.ts';
import type { Scenario, Scene } from '../scenario.ts';

/** A backup takes the place of what is here: all of it or nothing, half of the rounds sealed. */
export const restoring: Scenario = {
  name: 'restoring',
  place: 'vault',
  reports: 6,
  mostDelayMs: 150,
  async prepare(scene) {
    await fillVault(scene, 150, scene.random() < 0.5 ? 'a passphrase' : '');
    await inVault(scene, 'backUp', 'backup', '');
    await inVault(scene, 'write', newSeed(scene), 40);
  },
  async act(scene) {
    await openVault(scene);
    await inVault(scene, 'restore', 'backup');
  },
  check: (scene) => checkVault(scene, (found) => findHalves(scene, found)),
};

/** A key for which a restore was begun has the old or the new: all of them the same. */
function findHalves({ journal }: Scene, found: Found): string[] {
  const values = new Map(found);
  const begun = journal.keys().filter((key) => key !== 'passphrase' && new Set(journal.possible(key)).size === 2);
  const oldCount = begun.filter((key) => journal.possible(key)[0] === (values.get(key) ?? null)).length;
  return oldCount > 0 && oldCount < begun.length
    ? [`Of ${begun.length} records, ${oldCount} are not those of the backup.`]
    : [];
}
