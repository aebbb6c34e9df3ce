import { asTrouble } from '../shared/errors.ts';
import type { VaultChange } from '../vault/news.ts';
import type { ConversationAssistant, Turn } from '../vault/records.ts';
import type { TalkVault } from '../vault/temporary-vault.ts';
import type { Stored } from './stored.ts';

/** What was said in a conversation, on all of its branches, to where it is shown, and who answers. */
export interface Talk {
  /** In the order of their creation. One that has not changed is the same object as before. */
  turns: readonly Turn[];
  leafId: string | undefined;
  assistant?: ConversationAssistant | undefined;
  /** False: the newest alone, of a long one (`newest-part.ts`). The rest is being read. */
  isWhole: boolean;
}

/**
 * Tells what was said in a conversation, and again whenever this tab or another changes it: then only what changed is read.
 * @returns what ends it
 */
export function followTalk(
  vault: TalkVault,
  conversationId: string | undefined,
  tell: (stored: Stored<Talk>) => void,
): () => void {
  let isCurrent = true;
  let isReading = false;
  /** Undefined until all was read, and after a failure. */
  let whole: Talk | undefined;
  const changes: VaultChange[] = [];

  /** Many changes in a row take one reading after the last of them. */
  async function read(): Promise<void> {
    if (isReading) return;
    isReading = true;
    const taken = changes.splice(0);
    try {
      for await (const talk of readTalk(vault, conversationId, whole, taken)) {
        if (!isCurrent) return;
        tell({ phase: 'read', value: talk });
        if (talk.isWhole) whole = talk;
      }
    } catch (error) {
      whole = undefined;
      if (isCurrent) tell({ phase: 'failed', trouble: asTrouble(error, 'StorageFailed') });
    }
    isReading = false;
    if (isCurrent && changes.length > 0) await read();
  }

  const unsubscribe = vault.subscribe((change) => {
    if (change.conversationId !== undefined && change.conversationId !== conversationId) return;
    changes.push(change);
    void read();
  });
  void read();
  return () => {
    isCurrent = false;
    unsubscribe();
  };
}

/** What changed alone, where all was read `before`; else the newest part of a long conversation before the whole. */
async function* readTalk(
  vault: TalkVault,
  id: string | undefined,
  before: Talk | undefined,
  changes: readonly VaultChange[],
): AsyncGenerator<Talk> {
  if (id === undefined) return yield { turns: [], leafId: undefined, isWhole: true };
  const changed = before && (await (await import('./transcript.ts')).changeTalk(vault, id, before, changes));
  if (changed) return yield changed;
  const [conversation, last] = await Promise.all([
    vault.getConversation(id),
    before ? undefined : vault.listLastTurns(id),
  ]);
  const { leafId, assistant } = conversation ?? {};
  const turns = last && (await import('./transcript.ts')).newestPart(last, leafId);
  if (turns) yield { turns, leafId, assistant, isWhole: false };
  yield { turns: await vault.listTurns(id), leafId, assistant, isWhole: true };
}
