import type { Vault } from '../../../src/vault/vault.ts';

/** Complains of lines with which the list begins and that are not those of the conversations themselves. */
export async function readFront(vault: Vault): Promise<string[]> {
  const first = (await vault.listFirst()) ?? [];
  const all = new Map((await vault.listConversations()).map((one) => [one.id, JSON.stringify(one)]));
  const stale = first.filter((one) => all.get(one.id) !== JSON.stringify(one));
  return stale.map(({ id }) => `The list begins with ${id} as it is no longer.`);
}
