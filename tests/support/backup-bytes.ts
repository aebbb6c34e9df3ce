import { createBackupKey } from '../../src/vault/backup/backup-key.ts';
import { sealChunks } from '../../src/vault/backup/chunks.ts';
import { writeLines, type BackupLine } from '../../src/vault/backup/lines.ts';
import { writePreface, type Preface } from '../../src/vault/backup/preface.ts';
import { sealedEnd } from '../../src/vault/backup/read-body.ts';
import { createHead, type BackupHead } from '../../src/vault/backup/backup-head.ts';
import { readConversations, type BackupConversation } from '../../src/vault/backup/read-records.ts';
import type { WholeConversation } from '../../src/vault/whole-conversation.ts';
import type { Bytes } from '../../src/vault/seal.ts';

/** Backups without a vault and without a passphrase's second: the key is given. */
export interface MadeBackup {
  bytes: Bytes;
  preface: Preface;
  chunkKey: CryptoKey | undefined;
}

export async function collect(pieces: AsyncIterable<Bytes>): Promise<Bytes> {
  const all: Bytes[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(await new Blob(all).arrayBuffer());
}

/** What a test says of a conversation in a backup. */
export type Backed = WholeConversation & Partial<Pick<BackupConversation, 'draft'>>;

export async function* asLines(
  all: readonly Backed[],
  { settings, kit, draft: newDraft } = createHead(),
): AsyncGenerator<BackupLine, void> {
  for (const [name, value] of settings) yield { kind: 'setting', key: [name], value };
  for (const value of kit) yield { kind: 'kit', key: [value.id], value };
  if (newDraft) yield { kind: 'draft', key: ['new'], value: newDraft };
  for (const { conversation, turns, draft } of all) {
    yield { kind: 'conversation', key: [conversation.id], value: conversation };
    for (const turn of turns) yield { kind: 'turn', key: [turn.conversationId, turn.id], value: turn };
    if (draft) yield { kind: 'draft', key: [conversation.id], value: draft };
  }
}

export async function makeBackup(lines: AsyncIterable<BackupLine>, isSealed: boolean): Promise<MadeBackup> {
  const madeKey = isSealed ? await createBackupKey(new Uint8Array(32).fill(7)) : undefined;
  const preface = writePreface(
    1_700_000_000_000,
    madeKey && { memoryKiB: 64 * 1024, passes: 3, salt: '00'.repeat(16), check: madeKey.check },
  );
  const body = writeLines(preface.line, lines, () => {});
  async function* file(): AsyncGenerator<Bytes, void> {
    yield preface.line;
    if (!madeKey) return yield* body;
    yield* sealChunks(madeKey.chunkKey, preface.line, body);
    yield sealedEnd;
  }
  return { bytes: await collect(file()), preface, chunkKey: madeKey?.chunkKey };
}

/** All that a file holds, read to its end. */
export async function readAll(
  bytes: Bytes,
  { preface, chunkKey }: MadeBackup,
  head?: BackupHead,
): Promise<BackupConversation[]> {
  const watching = { onProgress: () => {}, signal: new AbortController().signal };
  const found: BackupConversation[] = [];
  const body = { file: new Blob([bytes]), preface, chunkKey };
  for await (const one of readConversations(body, watching, head)) found.push(one);
  return found;
}
