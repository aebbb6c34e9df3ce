import type { Vault } from '../vault/vault.ts';

/** Removes for good what was deleted in an earlier visit and can no longer be undone: now, and whenever it is unlocked. */
export function purgeDeleted({ custody, purge }: Pick<Vault, 'custody' | 'purge'>): void {
  let last = '';
  const look = (): void => {
    const { phase } = custody.state.get();
    if (phase !== last && (phase === 'off' || phase === 'unlocked')) purge(Date.now() - 60_000).catch(() => {}); // the list shows a store that fails
    last = phase;
  };
  custody.state.subscribe(look);
  look();
}
