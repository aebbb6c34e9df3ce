import { openBackup } from '../../../src/vault/backup/open-backup.ts';
import { readPreface } from '../../../src/vault/backup/preface.ts';
import type { BodyFile, Watching } from '../../../src/vault/backup/read-body.ts';
import { readConversations } from '../../../src/vault/backup/read-records.ts';
import { restoreBackup } from '../../../src/vault/backup/restore-backup.ts';
import { saveBackup } from '../../../src/vault/backup/save-backup.ts';
import type { VaultInside } from '../../../src/vault/inside.ts';
import { acknowledged, beat } from './acknowledged.ts';
import { appendToFile, fileNames, getFile, putFile } from './files.ts';
import { wordsOf } from './names.ts';

type Words = [key: string, value: string][];

/** Files of the vault's backups, and beside each what has to be in it. Under its name the journal has `whole`, or nothing. */
export interface Backups {
  /** Without a passphrase it is in the open. */
  save(name: string, passphrase: string): Promise<void>;
  /** Puts what is in it in the place of all that is here, at one moment. */
  restore(name: string): Promise<void>;
  /** Those that are whole. One that is not has to be refused. */
  readAll(): Promise<{ found: Words; complaints: string[] }>;
}

/** So small that a kill leaves files of every length. */
const pieceBytes = 8192;
const watching = { onProgress: () => beat(), signal: new AbortController().signal } satisfies Watching;

export function createBackups(inside: VaultInside, readWords: () => Promise<Words>): Backups {
  async function about(name: string): Promise<{ passphrase: string; words: Words }> {
    return JSON.parse(await (await getFile(`about ${name}`)).text()) as { passphrase: string; words: Words };
  }
  async function bodyOf(name: string): Promise<BodyFile> {
    const file = await getFile(name);
    return await openBackup(inside, file, await readPreface(file), (await about(name)).passphrase, watching.signal);
  }

  async function readThrough(name: string): Promise<Words> {
    const words: Words = [];
    for await (const whole of readConversations(await bodyOf(name), watching)) words.push(...wordsOf(whole));
    return words;
  }

  return {
    async save(name, passphrase) {
      await putFile(`about ${name}`, JSON.stringify({ passphrase, words: await readWords() }));
      async function write(bytes: AsyncIterable<BlobPart>): Promise<Blob> {
        for await (const piece of inPieces(bytes)) {
          await appendToFile(name, piece);
          beat();
        }
        return await getFile(name);
      }
      await acknowledged([[name, 'whole']], () =>
        saveBackup(inside, { passphrase: passphrase || undefined, settings: new Map(), write, ...watching }),
      );
    },

    async restore(name) {
      const contents = new Map((await about(name)).words);
      const here = new Map(await readWords());
      const keys = [...new Set([...contents.keys(), ...here.keys()])];
      const changes = keys.map((key): [string, string | null] => [key, contents.get(key) ?? null]);
      const body = await bodyOf(name);
      await acknowledged(
        changes.filter(([key, value]) => here.get(key) !== value),
        () => restoreBackup(inside, body, 'replace', watching),
      );
    },

    async readAll() {
      const found: Words = [];
      const complaints: string[] = [];
      for (const name of await fileNames('backup')) {
        const words = await unlessRefused(() => readThrough(name));
        const isWhole = words && isSame(words, (await about(name)).words);
        if (isWhole) found.push([name, 'whole']);
        else if (words) complaints.push(`${name} is taken for whole, and is not.`);
        // What this would do to the vault is seen there.
        else if (
          await unlessRefused(async () => (await restoreBackup(inside, await bodyOf(name), 'replace', watching), true))
        )
          complaints.push(`${name} is not whole, and was restored.`);
      }
      return { found, complaints };
    },
  };
}

/** Undefined where the file was refused. */
async function unlessRefused<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name.startsWith('Backup')) return undefined;
    throw error;
  }
}

function isSame(one: Words, other: Words): boolean {
  const values = new Map(one);
  return one.length === other.length && other.every(([key, value]) => values.get(key) === value);
}

async function* inPieces(bytes: AsyncIterable<BlobPart>): AsyncGenerator<Blob, void> {
  let held = new Blob();
  for await (const some of bytes) {
    held = new Blob([held, some]);
    for (; held.size > pieceBytes; held = held.slice(pieceBytes)) yield held.slice(0, pieceBytes);
  }
  yield held;
}
