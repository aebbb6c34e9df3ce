import { openBackup } from '../../src/vault/backup/open-backup.ts';
import { readPreface } from '../../src/vault/backup/preface.ts';
import type { BodyFile } from '../../src/vault/backup/read-body.ts';
import { restoreBackup, type RestoreMode } from '../../src/vault/backup/restore-backup.ts';
import { saveBackup } from '../../src/vault/backup/save-backup.ts';
import { surveyBackup, type Survey } from '../../src/vault/backup/survey-backup.ts';
import type { Conversation, Turn } from '../../src/vault/records.ts';
import type { Vault } from '../../src/vault/vault.ts';

/** Backups of a real vault, held in memory. */

export const unwatched = { onProgress: () => {}, signal: new AbortController().signal };

export async function toBlob(pieces: AsyncIterable<BlobPart>): Promise<Blob> {
  const parts: BlobPart[] = [];
  for await (const piece of pieces) parts.push(piece);
  return new Blob(parts);
}

export async function save(
  { inside }: Vault,
  passphrase?: string,
  settings: ReadonlyMap<string, string> = new Map(),
): Promise<Blob> {
  let file = new Blob();
  const write = async (pieces: AsyncIterable<BlobPart>): Promise<Blob> => (file = await toBlob(pieces));
  await saveBackup(inside, { passphrase, settings, write, ...unwatched });
  return file;
}

export async function openFile({ inside }: Vault, file: Blob, passphrase = ''): Promise<BodyFile> {
  return await openBackup(inside, file, await readPreface(file), passphrase, unwatched.signal);
}

export async function survey(vault: Vault, file: Blob, passphrase?: string): Promise<Survey> {
  return await surveyBackup(vault.inside, await openFile(vault, file, passphrase), unwatched);
}

/** @returns the settings that are in it */
export async function restore(
  vault: Vault,
  file: Blob,
  mode: RestoreMode,
  passphrase?: string,
): Promise<ReadonlyMap<string, string>> {
  return await restoreBackup(vault.inside, await openFile(vault, file, passphrase), mode, unwatched);
}

interface Content {
  conversation: Conversation;
  turns: Turn[];
  /** What was typed and not sent. */
  typed: string;
}

/** Every conversation that is not deleted with its turns, by id. */
export async function contents(vault: Vault): Promise<Map<string, Content>> {
  const all = await vault.listConversations();
  const found = await Promise.all(
    all.map(async (conversation): Promise<[string, Content]> => {
      const { id } = conversation;
      return [id, { conversation, turns: await vault.listTurns(id), typed: await vault.drafts.get(id) }];
    }),
  );
  return new Map(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
