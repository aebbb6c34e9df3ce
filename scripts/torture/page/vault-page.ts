/// <reference types="vite/client" />
import { mindTheLog } from '../../../src/shared/mind-the-log.ts';
import { createVault } from '../../../src/vault/vault.ts';
import { acknowledged, beat } from './acknowledged.ts';
import { createBackups } from './backups.ts';
import { wordsOf } from './names.ts';
import { putOldStore } from './put-old-store.ts';
import { readFront } from './read-front.ts';
import { readKinds } from './read-kinds.ts';
import { putTakeoutFile, takeIn } from './takeout-file.ts';
import { writeWords } from './write-words.ts';

/** The app's own vault without the app, for what a person's hands are too slow. The harness calls it. */
export interface VaultPage {
  /** Opens the store, going on with what was cut off. Resolves with the passphrase that opened it; empty for none. */
  open(passphrases: readonly string[]): Promise<string>;
  /** Writes of every kind, each reported before it is begun and when it is acknowledged. */
  write(seed: number, count: number): Promise<void>;
  turnOn(passphrase: string): Promise<void>;
  turnOff(passphrase: string): Promise<void>;
  changePassphrase(current: string, next: string): Promise<void>;
  /** A store of version 1, of which the page knows nothing until it is loaded again. Sealed, if the vault is. */
  putOld(conversationCount: number, turnsEach: number, passphrase: string): Promise<void>;
  /** Saves a backup in a file; without a passphrase in the open. */
  backUp(name: string, passphrase: string): Promise<void>;
  /** Puts a backup in the place of all that is here, at one moment. */
  restore(name: string): Promise<void>;
  /** A file of conversations to be taken in. */
  putTakeout(seed: number, count: number): Promise<void>;
  /** Takes in what the file has and is not here. */
  takeIn(): Promise<void>;
  /** Everything that the vault gives, backups that are whole, and what it or the records themselves complain of. */
  readAll(): Promise<{ found: [key: string, value: string][]; complaints: string[] }>;
}

// As the app's pages do.
void mindTheLog();
const vault = createVault();
const { custody } = vault;
const phase = (): string => custody.state.get().phase;
custody.state.subscribe(beat);
vault.migration.subscribe(beat);

async function readWords(): Promise<[key: string, value: string][]> {
  const found: [string, string][] = [];
  for (const conversation of await vault.listConversations())
    found.push(...wordsOf({ conversation, turns: await vault.listTurns(conversation.id) }));
  return found;
}

const backups = createBackups(vault.inside, readWords);

async function untilTurned(): Promise<void> {
  while (phase() !== 'unlocked' && phase() !== 'off') {
    const state = custody.state.get();
    if ('trouble' in state && state.trouble) throw state.trouble;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const page: VaultPage = {
  async open(passphrases) {
    while (phase() === 'opening') await new Promise((resolve) => setTimeout(resolve, 5));
    if (phase() === 'off') return '';
    for (const passphrase of passphrases.filter((one) => one !== '')) {
      const isIt = await custody.unlock(passphrase).then(
        () => true,
        (error: Error) => {
          if (error.name !== 'WrongPassphrase') throw error;
          return false;
        },
      );
      if (!isIt) continue;
      await untilTurned();
      await vault.listConversations(); // the look at the store by which the vault knows that the seal is off
      return phase() === 'off' ? '' : passphrase;
    }
    throw new Error('None of the passphrases opens it.');
  },

  write: (seed, count) => writeWords(vault, seed, count),

  turnOn: (passphrase) =>
    acknowledged([['passphrase', passphrase]], async () => {
      await custody.turnOn(passphrase);
      await untilTurned();
    }),

  turnOff: (passphrase) =>
    acknowledged([['passphrase', null]], async () => {
      await custody.turnOff(passphrase);
      await untilTurned();
    }),

  changePassphrase: (current, next) =>
    acknowledged([['passphrase', next]], () => custody.changePassphrase(current, next)),

  async putOld(conversationCount, turnsEach, passphrase) {
    const changes = await putOldStore(conversationCount, turnsEach, passphrase);
    await globalThis.report({ kind: 'did', changes });
  },

  backUp: backups.save,
  restore: backups.restore,
  putTakeout: (seed, count) => putTakeoutFile(vault, seed, count),
  takeIn: () => takeIn(vault),

  async readAll() {
    // As the kill left them: a migration that goes on now removes its copies at its end.
    const kinds = await readKinds(phase() === 'unlocked');
    // Before the words, because it must not change them.
    const files = await backups.readAll();
    const front = await readFront(vault);
    const found = [...(await readWords()), ...files.found];
    const altered = vault.altered.get().map((place) => `The vault says that ${place} was changed.`);
    return { found, complaints: [...kinds, ...front, ...files.complaints, ...altered] };
  },
};

Object.assign(globalThis, { vaultPage: page });
