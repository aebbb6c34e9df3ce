import { useEffect, useState } from 'react';
import { asTrouble, type Trouble } from '../shared/errors.ts';
import type { Conversation, Turn } from '../vault/records.ts';
import type { TalkVault } from '../vault/temporary-vault.ts';
import type { Vault } from '../vault/vault.ts';

export type Stored<T> = { phase: 'reading' } | { phase: 'read'; value: T } | { phase: 'failed'; trouble: Trouble };

/** The list of conversations, read again when this tab or another changes one. */
export function useConversations(vault: Vault): Stored<Conversation[]> {
  return useStored(vault, undefined, readConversations);
}

/** The turns of a conversation, read again when this tab or another changes it. */
export function useTurns(vault: TalkVault, conversationId: string | undefined): Stored<Turn[]> {
  return useStored(vault, conversationId, readTurns);
}

const readConversations = (vault: Vault): Promise<Conversation[]> => vault.listConversations();

async function readTurns(vault: TalkVault, conversationId: string | undefined): Promise<Turn[]> {
  return conversationId === undefined ? [] : await vault.listTurns(conversationId);
}

type Read<V, T> = (vault: V, conversationId: string | undefined) => Promise<T>;

function useStored<V extends Pick<Vault, 'subscribe'>, T>(
  vault: V,
  conversationId: string | undefined,
  read: Read<V, T>,
): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>({ phase: 'reading' });
  useEffect(() => {
    let isCurrent = true;
    let newest = 0;
    async function look(): Promise<void> {
      newest += 1;
      const mine = newest;
      const next: Stored<T> = await read(vault, conversationId).then(
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
  }, [vault, conversationId, read]);
  return stored;
}
