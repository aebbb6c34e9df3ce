import { useCallback, useEffect, useState } from 'react';
import type { Trouble } from '../shared/errors.ts';
import { asTrouble } from '../shared/errors.ts';
import type { Conversation, Turn } from '../vault/records.ts';
import type { Vault } from '../vault/vault.ts';

export type Stored<T> = { phase: 'reading' } | { phase: 'read'; value: T } | { phase: 'failed'; trouble: Trouble };

/** The list of conversations, read again when this tab or another changes one. */
export function useConversations(vault: Vault): Stored<Conversation[]> {
  return useStored(vault, undefined, () => vault.listConversations());
}

/** The turns of a conversation, read again when this tab or another changes it. */
export function useTurns(vault: Vault, conversationId: string | undefined): Stored<Turn[]> {
  return useStored(vault, conversationId, async () => (conversationId === undefined ? [] : await vault.listTurns(conversationId)));
}

function useStored<T>(vault: Vault, conversationId: string | undefined, read: () => Promise<T>): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>({ phase: 'reading' });
  // oxlint-disable-next-line exhaustive-deps -- what is read depends on the vault and the conversation alone
  const readNow = useCallback(read, [vault, conversationId]);
  useEffect(() => {
    let isCurrent = true;
    let newest = 0;
    async function look(): Promise<void> {
      const mine = ++newest;
      const next: Stored<T> = await readNow().then(
        (value) => ({ phase: 'read', value }),
        (error: unknown) => ({ phase: 'failed', trouble: asTrouble(error, 'StorageFailed') }),
      );
      // A slow reading must not take the place of a newer one.
      if (isCurrent && mine === newest) setStored(next);
    }
    const unsubscribe = vault.subscribe((change) => {
      if (conversationId === undefined || change.conversationId === conversationId) void look();
    });
    void look();
    return () => {
      isCurrent = false;
      unsubscribe();
    };
  }, [vault, conversationId, readNow]);
  return stored;
}
