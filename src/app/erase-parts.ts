import { removeAllModels } from '../model-store/remove-all.ts';
import type { Conversation } from '../vault/records.ts';
import type { Services } from './services.ts';

/** Removes these for good. The open one is closed, and an answer in it ends. @returns how many there were */
export async function eraseConversations(
  { vault, session, openConversation }: Pick<Services, 'vault' | 'session' | 'openConversation'>,
  isToGo: (conversation: Conversation) => boolean,
): Promise<number> {
  const count = await vault.erase(isToGo);
  const openId = openConversation.get();
  if (openId !== undefined && !(await vault.getConversation(openId))) {
    session.stop();
    openConversation.set(undefined);
  }
  return count;
}

type ModelParts = Pick<Services, 'modelStore' | 'chosenModel' | 'modelKeeper'>;

/** How much the models take, and the end of all of them: the one in memory too, so that the page says what it has. */
export function modelEraser({ modelStore, chosenModel, modelKeeper }: ModelParts): {
  listSizes: () => Promise<number[]>;
  onErase: () => Promise<void>;
} {
  return {
    async listSizes() {
      const all = [...(await modelStore.list()), ...(await modelStore.listDamaged())];
      return all.map(({ manifest }) => manifest.file.sizeBytes);
    },
    async onErase() {
      await modelKeeper.forget();
      await removeAllModels(modelStore, chosenModel);
      await modelKeeper.load();
    },
  };
}
