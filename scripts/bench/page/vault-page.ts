import { createRawStore, type RawRecord } from '../../../src/vault/raw-store.ts';
import { createId } from '../../../src/vault/records.ts';
import { conversationKey, only, rootKey, turnKey } from '../../../src/vault/store-keys.ts';
import { createVault } from '../../../src/vault/vault.ts';
import { longConversation, makeTurns } from '../long-conversation.ts';

/** The app's vault in a page without screens. The bench drives it. All times are in milliseconds. */
export interface VaultPage {
  /** Puts conversations where the app keeps them, in the open; the turns are all the long one's. */
  fill(conversationCount: number, turnCount: number): Promise<void>;
  turnOn(passphrase: string): Promise<void>;
  unlock(passphrase: string): Promise<void>;
  list(): Promise<number>;
  /** Reads the turns of the long one. */
  open(): Promise<number>;
}

const vault = createVault();

const page: VaultPage = {
  async fill(conversationCount, turnCount) {
    const records: RawRecord[] = makeTurns(turnCount).map((turn) => [turnKey(longConversation.id, turn.id), turn]);
    records.push([conversationKey(longConversation.id), longConversation]);
    for (let index = 1; index < conversationCount; index += 1) {
      const atMs = longConversation.createdAtMs + index * 60_000;
      const title = `What is to be known of number ${index}?`;
      const id = createId(atMs);
      records.push([conversationKey(id), { ...longConversation, id, title, createdAtMs: atMs, updatedAtMs: atMs }]);
    }
    const raw = createRawStore();
    // The vault may be writing its first root.
    for (let isWritten = false; !isWritten;) {
      const [[root] = []] = await raw.read([only(rootKey)]);
      isWritten = await raw.write(root?.[1], { puts: records });
    }
  },
  turnOn: (passphrase) => vault.custody.turnOn(passphrase),
  unlock: (passphrase) => vault.custody.unlock(passphrase),
  list: () => timed(() => vault.listConversations()),
  open: () => timed(() => vault.listTurns(longConversation.id)),
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const beganMs = performance.now();
  await work();
  return performance.now() - beganMs;
}

Object.assign(globalThis, { vaultPage: page });
