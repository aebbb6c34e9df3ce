/// <reference types="vite/client" />
import { createId, recordsVersion, type Conversation, type Turn } from '../../../src/vault/records.ts';
import { readPreface } from '../../../src/vault/backup/preface.ts';
import { restoreBackup } from '../../../src/vault/backup/restore-backup.ts';
import { saveBackup } from '../../../src/vault/backup/save-backup.ts';
import { createVault } from '../../../src/vault/vault.ts';
import type { Report } from '../journal.ts';
import { between, createRandom } from '../random.ts';
import { getFile, putFile } from './backup-file.ts';
import { putOldStore } from './put-old-store.ts';
import { readKinds } from './read-kinds.ts';

declare global {
  /** Goes out of the browser. Resolves when it has arrived. */
  var report: (report: Report) => Promise<void>;
}

/** The app's own vault without the app, for what a person's hands are too slow. The harness calls it. */
export interface VaultPage {
  /** Opens the store, going on with what was cut off. Resolves with the passphrase that opened it; empty for none. */
  open(passphrases: readonly string[]): Promise<string>;
  /** Writes of every kind, each reported before it is begun and when it is acknowledged. */
  write(seed: number, count: number): Promise<void>;
  turnOn(passphrase: string): Promise<void>;
  turnOff(passphrase: string): Promise<void>;
  changePassphrase(current: string, next: string): Promise<void>;
  /** A store of version 1, of which the page knows nothing until it is loaded again. */
  putOld(conversationCount: number, turnsEach: number): Promise<void>;
  /** Saves a backup, and what has to be in it. */
  backUp(): Promise<void>;
  /** Puts the backup in the place of all that is here, at one moment. */
  restore(): Promise<void>;
  /** Everything that the vault gives, and what it or the records themselves complain of. */
  readAll(): Promise<{ found: [key: string, value: string][]; complaints: string[] }>;
}

/** Nobody cancels. */
const { signal } = new AbortController();

const vault = createVault();
const { custody } = vault;
const phase = (): string => custody.state.get().phase;
custody.state.subscribe(() => void globalThis.report({ kind: 'beat' }));

async function acknowledged(changes: readonly [key: string, value: string | null][], work: () => Promise<unknown>) {
  await Promise.all(changes.map(([key, value]) => globalThis.report({ kind: 'will', key, value })));
  await work();
  for (const [key, value] of changes) void globalThis.report({ kind: 'did', key, value });
}

vault.migration.subscribe(() => void globalThis.report({ kind: 'beat' }));

const titleOf = ({ id }: Conversation): string => `title ${id}`;
const turnOf = ({ conversationId, id }: Turn): string => `turn ${conversationId} ${id}`;

/**
 * Three lines write at once, as tabs do. Some conversations are one line's own: it alone adds to them, and removes them,
 * because what is added to a removed one is not to be kept. The others are added to by all, and renamed by one.
 */
const lineCount = 3;
const shareOf = (id: string): number => (id.codePointAt(id.length - 1) ?? 0) % (2 * lineCount);

async function writeOne(seed: number, line: number): Promise<void> {
  const random = createRandom(seed);
  const text = (what: string): string => `${what} ${seed} ${'lorem ipsum '.repeat(between(random, 0, 200))}`;
  const all = (await vault.listConversations()).filter(({ id }) => shareOf(id) === line || shareOf(id) >= lineCount);
  const one = all[between(random, 0, all.length - 1)];
  const kind = one ? random() : 0;
  const share = one ? shareOf(one.id) : -1;
  if (!one || kind < 0.25) return await beginConversation(text);
  if (kind < 0.4 && share % lineCount === line) {
    const title = text('renamed');
    await acknowledged([[titleOf(one), title]], () =>
      vault.changeConversation(one.id, (current) => ({ ...current, title })),
    );
  } else if (kind < 0.47 && share === line) await removeConversation(one);
  else {
    // An answer that grows, as it is stored while it is written.
    const place = { id: createId(), parentId: null, conversationId: one.id, createdAtMs: 2 };
    const begun = { version: recordsVersion, role: 'assistant', ...place } as const;
    for (let length = between(random, 1, 4); length > 0; length -= 1) {
      const turn: Turn = { ...begun, text: text(`answer, ${length} to go`), outcome: 'writing', modelName: 'none' };
      await acknowledged([[turnOf(turn), turn.text]], () => vault.putTurn(turn));
    }
  }
}

async function beginConversation(text: (what: string) => string): Promise<void> {
  const id = createId();
  const conversation: Conversation = {
    version: recordsVersion,
    id,
    title: text('title'),
    createdAtMs: 1,
    updatedAtMs: 1,
  };
  const turn: Turn = {
    version: recordsVersion,
    role: 'user',
    id: createId(),
    parentId: null,
    conversationId: id,
    createdAtMs: 1,
    text: text('asks'),
  };
  const changes: [string, string][] = [
    [titleOf(conversation), conversation.title],
    [turnOf(turn), turn.text],
  ];
  await acknowledged(changes, () => vault.putTurn(turn, conversation));
}

async function removeConversation(one: Conversation): Promise<void> {
  const gone = (await vault.listTurns(one.id)).map(turnOf);
  await acknowledged(
    [titleOf(one), ...gone].map((key) => [key, null]),
    () => vault.changeConversation(one.id, (current) => ({ ...current, deletedAtMs: 1 })),
  );
  await vault.purge(2);
}

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

  async write(seed, count) {
    const lines = Array.from({ length: lineCount }, async (_, line) => {
      for (let index = line; index < count; index += lineCount) await writeOne(seed + index, line);
    });
    await Promise.all(lines);
  },

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

  async putOld(conversationCount, turnsEach) {
    for (const [key, value] of await putOldStore(conversationCount, turnsEach))
      void globalThis.report({ kind: 'did', key, value });
  },

  async backUp() {
    const { found } = await page.readAll();
    await putFile('contents', [JSON.stringify(found)]);
    const write = (bytes: AsyncIterable<BlobPart>): Promise<Blob> => putFile('backup', bytes);
    await saveBackup(vault.inside, { passphrase: undefined, write, onProgress() {}, signal });
  },

  async restore() {
    const file = await getFile('backup');
    const contents = new Map(JSON.parse(await (await getFile('contents')).text()) as [string, string][]);
    const here = new Map((await page.readAll()).found);
    const keys = new Set([...contents.keys(), ...here.keys()]);
    const changes = [...keys].map((key): [string, string | null] => [key, contents.get(key) ?? null]);
    const onProgress = (): void => void globalThis.report({ kind: 'beat' });
    const body = { file, preface: await readPreface(file), chunkKey: undefined };
    await acknowledged(
      changes.filter(([key, value]) => here.get(key) !== value),
      () => restoreBackup(vault.inside, body, 'replace', { onProgress, signal }),
    );
  },

  async readAll() {
    const conversations = await vault.listConversations();
    const found: [string, string][] = [];
    for (const conversation of conversations) {
      found.push([titleOf(conversation), conversation.title]);
      for (const turn of await vault.listTurns(conversation.id)) found.push([turnOf(turn), turn.text]);
    }
    const complaints = vault.altered.get().map((place) => `The vault says that ${place} was changed.`);
    return { found, complaints: [...complaints, ...(await readKinds(phase() === 'unlocked'))] };
  },
};

Object.assign(globalThis, { vaultPage: page });
