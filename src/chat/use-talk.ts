import { useEffect, useState } from 'react';
import type { TalkVault } from '../vault/temporary-vault.ts';
import { followTalk, type Talk } from './follow-talk.ts';
import type { Stored } from './stored.ts';

/** What was said in a conversation, kept up with what this tab and others change. */
export function useTalk(vault: TalkVault, conversationId: string | undefined): Stored<Talk> {
  const [stored, setStored] = useState<Stored<Talk>>({ phase: 'reading' });
  useEffect(() => followTalk(vault, conversationId, setStored), [vault, conversationId]);
  return stored;
}
