import { useEffect, useState } from 'react';
import { asTrouble, type Trouble } from '../shared/errors.ts';
import type { Conversation, ConversationAssistant, Turn } from '../vault/records.ts';
import type { TalkVault } from '../vault/temporary-vault.ts';
import type { Vault } from '../vault/vault.ts';

export type Stored<T> = { phase: 'reading' } | { phase: 'read'; value: T } | { phase: 'failed'; trouble: Trouble };

/** The list of conversations, read again when this tab or another changes one. */
export function useConversations(vault: Vault): Stored<Conversation[]> {
  return useStored(vault, undefined, readConversations);
}

/** What was said in a conversation, on all of its branches, to where it is shown, and who answers. */
export interface Talk {
  turns: readonly Turn[];
  leafId: string | undefined;
  assistant?: ConversationAssistant | undefined;
}

/** Read again when this tab or another changes the conversation. */
export function useTalk(vault: TalkVault, conversationId: string | undefined): Stored<Talk> {
  return useStored(vault, conversationId, readTalk);
}

const readConversations = (vault: Vault): Promise<Conversation[]> => vault.listConversations();

async function readTalk(vault: TalkVault, conversationId: string | undefined): Promise<Talk> {
  if (conversationId === undefined) return { turns: [], leafId: undefined };
  const [turns, conversation] = await Promise.all([
    vault.listTurns(conversationId),
    vault.getConversation(conversationId),
  ]);
  return { turns, leafId: conversation?.leafId, assistant: conversation?.assistant };
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
    const reading = { isGoingOn: false, isAskedAgain: false };
    async function look(): Promise<void> {
      // Many changes in a row, as when a file of conversations comes in, take one reading after the last of them.
      reading.isAskedAgain = reading.isGoingOn;
      if (reading.isGoingOn) return;
      reading.isGoingOn = true;
      const next: Stored<T> = await read(vault, conversationId).then(
        (value) => ({ phase: 'read', value }),
        (error: unknown) => ({ phase: 'failed', trouble: asTrouble(error, 'StorageFailed') }),
      );
      reading.isGoingOn = false;
      if (!isCurrent) return;
      setStored(next);
      if (reading.isAskedAgain) await look();
    }
    const unsubscribe = vault.subscribe((change) => {
      const isAny = conversationId === undefined || change.conversationId === undefined;
      if (isAny || change.conversationId === conversationId) void look();
    });
    void look();
    return () => {
      isCurrent = false;
      unsubscribe();
    };
  }, [vault, conversationId, read]);
  return stored;
}
