import { useEffect, useState } from 'react';
import { asTrouble } from '../shared/errors.ts';
import type { ConversationAssistant, Turn } from '../vault/records.ts';
import type { TalkVault } from '../vault/temporary-vault.ts';
import type { Stored } from './stored.ts';

/** What was said in a conversation, on all of its branches, to where it is shown, and who answers. */
export interface Talk {
  turns: readonly Turn[];
  leafId: string | undefined;
  assistant?: ConversationAssistant | undefined;
  /** False: the newest alone, of a long one (`newest-part.ts`). The rest is being read. */
  isWhole: boolean;
}

/** Read again when this tab or another changes the conversation. */
export function useTalk(vault: TalkVault, conversationId: string | undefined): Stored<Talk> {
  const [stored, setStored] = useState<Stored<Talk>>({ phase: 'reading' });
  useEffect(() => {
    let isCurrent = true;
    let isShown = false;
    const reading = { isGoingOn: false, isAskedAgain: false };
    async function look(): Promise<void> {
      // Many changes in a row take one reading after the last of them.
      reading.isAskedAgain = reading.isGoingOn;
      if (reading.isGoingOn) return;
      reading.isGoingOn = true;
      try {
        for await (const value of readTalk(vault, conversationId, isShown)) {
          if (!isCurrent) return;
          setStored({ phase: 'read', value });
        }
        isShown = true;
      } catch (error) {
        if (isCurrent) setStored({ phase: 'failed', trouble: asTrouble(error, 'StorageFailed') });
      }
      reading.isGoingOn = false;
      if (isCurrent && reading.isAskedAgain) await look();
    }
    const unsubscribe = vault.subscribe((change) => {
      if (change.conversationId === undefined || change.conversationId === conversationId) void look();
    });
    void look();
    return () => {
      isCurrent = false;
      unsubscribe();
    };
  }, [vault, conversationId]);
  return stored;
}

/** The newest part of a long conversation before the whole, where nothing of it `isShown` yet. */
async function* readTalk(vault: TalkVault, id: string | undefined, isShown: boolean): AsyncGenerator<Talk> {
  if (id === undefined) return yield { turns: [], leafId: undefined, isWhole: true };
  const [conversation, last] = await Promise.all([
    vault.getConversation(id),
    isShown ? undefined : vault.listLastTurns(id),
  ]);
  const { leafId, assistant } = conversation ?? {};
  const turns = last && (await import('./transcript.ts')).newestPart(last, leafId);
  if (turns) yield { turns, leafId, assistant, isWhole: false };
  yield { turns: await vault.listTurns(id), leafId, assistant, isWhole: true };
}
