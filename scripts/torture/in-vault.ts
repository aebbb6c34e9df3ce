import type { VaultPage } from './page/vault-page.ts';
import { between } from './random.ts';
import type { Fault, Scene } from './scenario.ts';

declare global {
  var vaultPage: VaultPage;
}

type Verb = keyof VaultPage;

/** What the vault gave: texts by what they are. */
export type Found = readonly (readonly [key: string, value: string])[];

/** Has the vault's page do something. */
export async function inVault<V extends Verb>(
  { page }: Scene,
  verb: V,
  ...args: Parameters<VaultPage[V]>
): Promise<Awaited<ReturnType<VaultPage[V]>>> {
  await page.waitForFunction(() => 'vaultPage' in globalThis);
  const call = ({ verb: name, args: given }: { verb: Verb; args: unknown[] }): Promise<unknown> =>
    (globalThis.vaultPage[name] as (...all: unknown[]) => Promise<unknown>)(...given);
  return (await page.evaluate(call, { verb, args })) as Awaited<ReturnType<VaultPage[V]>>;
}

/** The store as it begins: some conversations with their turns, and a passphrase if one is given. */
export async function fillVault(scene: Scene, writes: number, passphrase = ''): Promise<void> {
  await inVault(scene, 'open', []);
  if (passphrase) await inVault(scene, 'turnOn', passphrase);
  await inVault(scene, 'write', newSeed(scene), writes);
}

/** Opens the store with what may open it now. @returns the passphrase; empty for none */
export async function openVault(scene: Scene): Promise<string> {
  const possible = scene.journal.possible('passphrase').map((value) => value ?? '');
  return await inVault(scene, 'open', possible);
}

/** A store that opens, has what was acknowledged, keeps it in the right way, and takes new words. */
export async function checkVault(scene: Scene, also: (found: Found) => string[] = () => []): Promise<Fault[]> {
  const passphrase = await openVault(scene);
  const { found, complaints } = await inVault(scene, 'readAll');
  const all = [...found, ...(passphrase ? [['passphrase', passphrase] as const] : [])];
  const lost = [...scene.journal.compare(all), ...also(found), ...complaints];
  scene.journal.settle(all);
  if (lost.length === 0) await inVault(scene, 'write', newSeed(scene), 1);
  return lost.map((words) => ({ kind: 'lost', words }));
}

export const newSeed = ({ random }: Scene): number => between(random, 1, 2 ** 30);
