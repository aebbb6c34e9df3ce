import { createBackupKey } from '../../src/vault/backup/backup-key.ts';
import { chunkCipher, sealChunks } from '../../src/vault/backup/chunks.ts';
import { writeLines, type BackupLine } from '../../src/vault/backup/lines.ts';
import { writePreface } from '../../src/vault/backup/preface.ts';
import { sealedEnd } from '../../src/vault/backup/read-body.ts';
import { recordsVersion } from '../../src/vault/records.ts';
import type { Bytes } from '../../src/vault/seal.ts';

/** Of docs/backup-format.md. The passphrase, its cost and its salt are those of the vault's vectors. */
export interface BackupVectors {
  /** A file in the open, as text. */
  open: string;
  /** The same body, sealed: the whole file, in hexadecimal. */
  sealed: string;
  /** A chunk out of the middle of a longer file with the same first line. */
  chunk: { index: number; isLast: boolean; text: string; sealed: string };
}

interface PassphraseKey {
  passphraseKey: Bytes;
  cost: { memoryKiB: number; passes: number };
  saltHex: string;
}

const madeAtMs = 1_700_000_000_000;
const version = recordsVersion;

async function* lines(): AsyncGenerator<BackupLine, void> {
  yield { kind: 'setting', key: ['looks'], value: 'dark system 115' };
  const value = { version, id: '0m3x', title: 'Why is the sky blue? 漢字', createdAtMs: 1, updatedAtMs: 2 };
  yield { kind: 'conversation', key: ['0m3x'], value };
  const turn = {
    version,
    role: 'user',
    id: '0m3y',
    conversationId: '0m3x',
    parentId: null,
    createdAtMs: 1,
    text: 'Why?',
  };
  yield { kind: 'turn', key: ['0m3x', '0m3y'], value: turn };
  yield { kind: 'draft', key: ['0m3x'], value: { version: 1, text: 'And at dusk?' } };
}

export async function makeBackupVectors({ passphraseKey, cost, saltHex }: PassphraseKey): Promise<BackupVectors> {
  const preface = writePreface(madeAtMs);
  const open = Buffer.concat([preface.line, await gather(writeLines(preface.line, lines(), () => {}))]);
  const { chunkKey, check } = await createBackupKey(passphraseKey.slice());
  const { line } = writePreface(madeAtMs, { ...cost, salt: saltHex, check });
  const body = writeLines(line, lines(), () => {});
  const sealed = Buffer.concat([line, await gather(sealChunks(chunkKey, line, body)), sealedEnd]);
  const chunk = { index: 258, isLast: false, text: 'in the middle' };
  const chunkBytes = await crypto.subtle.encrypt(
    chunkCipher(chunk.index, chunk.isLast, line),
    chunkKey,
    new TextEncoder().encode(chunk.text),
  );
  return {
    open: open.toString('utf8'),
    sealed: sealed.toString('hex'),
    chunk: { ...chunk, sealed: Buffer.from(chunkBytes).toString('hex') },
  };
}

async function gather(pieces: AsyncIterable<Bytes>): Promise<Buffer> {
  const all: Bytes[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
