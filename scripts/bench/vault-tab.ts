import type { BrowserContext, JSHandle } from 'playwright-core';
import type { VaultPage } from './page/vault-page.ts';

export interface VaultTimes {
  listMs: number;
  openMs: number;
}

/** A tab with a filled vault of its own. */
export interface VaultTab {
  /** From a fresh document: nothing is known from before. */
  measure(): Promise<VaultTimes>;
  close(): Promise<void>;
}

/** @param passphrase without it everything is kept in the open */
export async function openVaultTab(
  context: BrowserContext,
  origin: string,
  counts: { conversations: number; turns: number },
  passphrase?: string,
): Promise<VaultTab> {
  const page = await context.newPage();
  await page.goto(`${origin}/vault.html`);
  const vaultIn = async (): Promise<JSHandle<VaultPage>> =>
    (await page.waitForFunction('globalThis.vaultPage')) as JSHandle<VaultPage>;
  await (await vaultIn()).evaluate((it, { conversations, turns }) => it.fill(conversations, turns), counts);
  if (passphrase !== undefined) await (await vaultIn()).evaluate((it, word) => it.turnOn(word), passphrase);
  return {
    async measure() {
      await page.bringToFront();
      await page.reload();
      const vault = await vaultIn();
      if (passphrase !== undefined) await vault.evaluate((it, word) => it.unlock(word), passphrase);
      return { listMs: await vault.evaluate((it) => it.list()), openMs: await vault.evaluate((it) => it.open()) };
    },
    close: () => page.close(),
  };
}
