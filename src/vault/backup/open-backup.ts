import { Trouble } from '../../shared/errors.ts';
import { orAborted } from '../../shared/until.ts';
import type { Bytes } from '../seal.ts';
import type { VaultInside } from '../inside.ts';
import { createBackupKey } from './backup-key.ts';
import type { Preface } from './preface.ts';
import type { BodyFile } from './read-body.ts';

/**
 * The file with the key to its body. Wrong passphrases are not counted: whoever has the file can try them elsewhere.
 * @throws Trouble `BackupNotOpened`, `KeyNotMade`; the signal's reason
 */
export async function openBackup(
  { argon2 }: Pick<VaultInside, 'argon2'>,
  file: Blob,
  preface: Preface,
  passphrase: string,
  signal: AbortSignal,
): Promise<BodyFile> {
  const sealedWith = preface.argon2id;
  if (!sealedWith) return { file, preface, chunkKey: undefined };
  const { salt, check, ...cost } = sealedWith;
  const passphraseKey = await orAborted(argon2.derive(passphrase, fromHex(salt), cost), signal);
  const key = await createBackupKey(passphraseKey);
  if (key.check !== check) throw new Trouble('BackupNotOpened', 'The passphrase makes another key.');
  return { file, preface, chunkKey: key.chunkKey };
}

function fromHex(text: string): Bytes {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
