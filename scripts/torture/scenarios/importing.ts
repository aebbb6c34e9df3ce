import { checkVault, fillVault, inVault, newSeed, openVault, type Found } from '../in-vault.ts';
import type { Scenario, Scene } from '../scenario.ts';

const fileCount = 120;

/**
 * A file of conversations is taken in, half of the rounds sealed: each of them is there whole or not at all, what was here
 * stays, and the same file once more adds what is missing, and nothing twice.
 */
export const importing: Scenario = {
  name: 'importing',
  place: 'vault',
  reports: 26,
  mostDelayMs: 100,
  async prepare(scene) {
    await fillVault(scene, 30, scene.random() < 0.5 ? 'a passphrase' : '');
    await inVault(scene, 'putTakeout', newSeed(scene), fileCount);
  },
  async act(scene) {
    const seed = newSeed(scene);
    await openVault(scene);
    await inVault(scene, 'takeIn');
    await inVault(scene, 'putTakeout', seed, fileCount);
    await inVault(scene, 'takeIn');
  },
  async check(scene) {
    const faults = await checkVault(scene, (found) => findParts(scene, found));
    if (faults.length > 0) return faults;
    await inVault(scene, 'takeIn');
    return await checkVault(scene);
  },
};

/** Of each conversation that was begun, everything or nothing. */
function findParts({ journal }: Scene, found: Found): string[] {
  const here = new Set(found.map(([key]) => key));
  const begun = journal.keys().filter((key) => /^(title|turn) /.test(key) && journal.possible(key).includes(null));
  const idOf = (key: string): string => key.split(' ')[1] ?? '';
  const begunIds = new Set(begun.filter((key) => here.has(key)).map(idOf));
  const missing = begun.filter((key) => begunIds.has(idOf(key)) && !here.has(key));
  return [...new Set(missing.map(idOf))].map((id) => `Of the conversation ${id} a part was taken in.`);
}
