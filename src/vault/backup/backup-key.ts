import { toHex } from '../mark-sum.ts';
import { importKey, type Bytes } from '../seal.ts';

/** What a backup's passphrase comes to: the key of its chunks, and what shows in the open that it is the right one. */
export interface BackupKey {
  chunkKey: CryptoKey;
  /** 32 bytes in hexadecimal. */
  check: string;
}

/**
 * Two keys of one, by HKDF-SHA-256 (RFC 5869). `check` commits to the key, which AES-GCM alone does not: a file
 * opens under one passphrase only.
 * @param passphraseKey of argon2id. It is overwritten.
 */
export async function createBackupKey(passphraseKey: Bytes): Promise<BackupKey> {
  const key = await crypto.subtle.importKey('raw', passphraseKey, 'HKDF', false, ['deriveBits']);
  passphraseKey.fill(0);
  const [chunkBytes, check] = await Promise.all([
    expand(key, 'airlock backup chunks'),
    expand(key, 'airlock backup check'),
  ]);
  return { chunkKey: await importKey(chunkBytes).finally(() => chunkBytes.fill(0)), check: toHex(check) };
}

async function expand(key: CryptoKey, info: string): Promise<Bytes> {
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
}
