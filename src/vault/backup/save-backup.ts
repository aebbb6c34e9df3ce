import { Trouble } from '../../shared/errors.ts';
import { orAborted } from '../../shared/until.ts';
import type { Argon2 } from '../argon2.ts';
import { open, openAll } from '../book.ts';
import type { VaultInside } from '../inside.ts';
import { toHex } from '../mark-sum.ts';
import { upgradeConversation, upgradeTurns } from '../migrations/upgrade.ts';
import type { Conversation, Turn } from '../records.ts';
import { newPlace } from '../draft-store.ts';
import type { Bytes } from '../seal.ts';
import { conversationKey, draftKey, only, turnKey, within } from '../store-keys.ts';
import { createBackupKey } from './backup-key.ts';
import { sealChunks } from './chunks.ts';
import { writeLines, type BackupLine, type BodyEnd } from './lines.ts';
import { openDraft, readLooseHere, type LooseHere } from './read-here.ts';
import { writePreface, type Preface } from './preface.ts';
import { sealedEnd } from './read-body.ts';
import { atOnce, readConversations } from './read-records.ts';

export interface SaveOptions {
  /** Without one the file is in the open. */
  passphrase: string | undefined;
  /** What is to be in it of what a person has chosen elsewhere, by names of a to z. */
  settings: ReadonlyMap<string, string>;
  /** Writes the bytes somewhere, and gives what was written to be read back. */
  write: (bytes: AsyncIterable<Bytes>) => Promise<Blob>;
  onProgress: (progress: SaveProgress) => void;
  signal: AbortSignal;
}

export type SaveProgress =
  | { phase: 'writing'; doneCount: number; totalCount: number }
  | { phase: 'checking'; doneBytes: number; totalBytes: number };

export interface SavedBackup {
  conversationCount: number;
  /** Records that did not open here, and so are not in the file. */
  leftOutCount: number;
  sizeBytes: number;
}

/**
 * Writes a backup, then reads what was written from its first byte to its last: what resolves can be restored.
 * Each conversation is as it was at one moment. No more than some are in memory.
 * @throws Trouble `BackupNotSaved` where what was written is not what was to be; `KeyNotMade`, `VaultLocked`, what `write` throws
 */
export async function saveBackup(inside: VaultInside, options: SaveOptions): Promise<SavedBackup> {
  const { passphrase, write, onProgress, signal } = options;
  const loose = await readLooseHere(inside);
  const saved: SavedBackup = { conversationCount: 0, leftOutCount: loose.closedCount, sizeBytes: 0 };
  const { preface, chunkKey } = await begin(inside.argon2, passphrase, signal);
  let written: BodyEnd | undefined;
  async function* fileBytes(): AsyncGenerator<Bytes, void> {
    yield preface.line;
    const body = writeLines(preface.line, everything(inside, loose, options, saved), (end) => (written = end));
    if (!chunkKey) return yield* body;
    yield* sealChunks(chunkKey, preface.line, body);
    yield sealedEnd;
  }
  const file = await write(fileBytes());
  const onRead = (doneBytes: number): void => onProgress({ phase: 'checking', doneBytes, totalBytes: file.size });
  const readBack = await readThrough({ file, preface, chunkKey }, { onProgress: onRead, signal });
  if (readBack.sha256 !== written?.sha256)
    throw new Trouble('BackupNotSaved', 'What was read back is not what was written.');
  return { ...saved, sizeBytes: file.size };
}

async function begin(
  argon2: Argon2,
  passphrase: string | undefined,
  signal: AbortSignal,
): Promise<{ preface: Preface; chunkKey: CryptoKey | undefined }> {
  const madeAtMs = Date.now();
  if (passphrase === undefined) return { preface: writePreface(madeAtMs), chunkKey: undefined };
  const cost = await orAborted(argon2.tune(), signal);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const { chunkKey, check } = await createBackupKey(await orAborted(argon2.derive(passphrase, salt, cost), signal));
  return { preface: writePreface(madeAtMs, { ...cost, salt: toHex(salt), check }), chunkKey };
}

/** What belongs to no conversation, then every conversation that is not deleted, each before its turns and its draft. */
async function* everything(
  { raw, book }: VaultInside,
  { kit, draft: newDraft }: LooseHere,
  { settings, onProgress, signal }: SaveOptions,
  saved: SavedBackup,
): AsyncGenerator<BackupLine, void> {
  for (const [name, value] of settings) yield { kind: 'setting', key: [name], value };
  for (const value of kit.items) yield { kind: 'kit', key: [value.id], value };
  if (newDraft) yield { kind: 'draft', key: [newPlace], value: newDraft };
  const ids = (await raw.keys(within('conversation'))).map(([, id]) => id ?? '');
  for (let at = 0; at < ids.length; at += atOnce) {
    signal.throwIfAborted();
    onProgress({ phase: 'writing', doneCount: at, totalCount: ids.length });
    const some = ids.slice(at, at + atOnce);
    const look = await book.look(
      some.flatMap((id) => [only(conversationKey(id)), within('turn', id), only(draftKey(id))]),
    );
    for (const [index, id] of some.entries()) {
      const [[owner] = [], records = [], [typed] = []] = look.records.slice(index * 3);
      if (!owner) continue; // removed meanwhile
      const holder = await open<Conversation>(look, owner);
      const conversation = holder && upgradeConversation(holder.value);
      if (!conversation) saved.leftOutCount += 1 + records.length;
      if (!conversation || conversation.deletedAtMs !== undefined) continue;
      const turns = await openAll<Turn>(look, records);
      const draft = await openDraft(look, typed);
      saved.leftOutCount += records.length - turns.length + (typed && !draft ? 1 : 0);
      saved.conversationCount += 1;
      yield { kind: 'conversation', key: [id], value: conversation };
      for (const value of upgradeTurns(turns.map((turn) => turn.value)))
        yield { kind: 'turn', key: turnKey(id, value.id).slice(1), value };
      if (draft) yield { kind: 'draft', key: [id], value: draft };
    }
  }
}

async function readThrough(...asked: Parameters<typeof readConversations>): Promise<BodyEnd> {
  const all = readConversations(...asked);
  try {
    for (;;) {
      const next = await all.next();
      if (next.done) return next.value;
    }
  } catch (error) {
    if (error instanceof Trouble) throw new Trouble('BackupNotSaved', 'What was written cannot be read.', {}, error);
    throw error;
  }
}
