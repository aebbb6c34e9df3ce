import type { Takeout } from '../../takeout/takeout.ts';
import type { ExportedFile, ExportFormat } from '../../takeout/write/create-export.ts';
import type { Conversation } from '../../vault/records.ts';
import type { Vault } from '../../vault/vault.ts';
import type { WholeConversation } from '../../vault/whole-conversation.ts';

export interface SaveCopyParts {
  takeout: Pick<Takeout, 'write'>;
  vault: Pick<Vault, 'getConversation' | 'listConversations' | 'listTurns'>;
}

export interface SaveCopyWish {
  format: ExportFormat;
  /** One conversation; undefined for all. */
  conversationId: string | undefined;
}

/** Makes the file. Conversations are read one by one, each as it is then. */
export async function saveCopy(
  { takeout, vault }: SaveCopyParts,
  { format, conversationId }: SaveCopyWish,
  signal: AbortSignal,
  onProgress: (doneCount: number, totalCount: number) => void,
): Promise<ExportedFile> {
  async function* read(): AsyncGenerator<WholeConversation, void> {
    const all =
      conversationId === undefined ? await vault.listConversations() : [await vault.getConversation(conversationId)];
    const chosen = all.filter((one): one is Conversation => one !== undefined);
    for (const [index, conversation] of chosen.entries()) {
      onProgress(index, chosen.length);
      yield { conversation, turns: await vault.listTurns(conversation.id) };
    }
  }
  return await takeout.write({ format, isSingle: conversationId !== undefined }, read(), signal);
}
