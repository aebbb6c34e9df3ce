import { Trouble } from '../shared/errors.ts';
import { paddedLength } from './padded-length.ts';
import type { StoreKey } from './store-keys.ts';

/** What a sealed record looks like, byte by byte: docs/vault-format.md. Pure but for its nonces. */

export const formatVersion = 1;
const nonceBytes = 12;
const tagBytes = 16;
const space = 0x20;

export type Bytes = Uint8Array<ArrayBuffer>;

// Made once: a long conversation opens thousands of records.
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** `nonce` is given by nobody but the test vectors: the same twice would give both texts away. */
export async function sealRecord(dataKey: CryptoKey, key: StoreKey, content: unknown, nonce?: Bytes): Promise<Bytes> {
  const text = encoder.encode(JSON.stringify(content));
  // JSON ends where it ends: spaces after it say nothing.
  const padded = new Uint8Array(paddedLength(text.length)).fill(space);
  padded.set(text);
  return await sealBytes(dataKey, ['airlock record', formatVersion, ...key], padded, nonce);
}

/** @throws Trouble `VaultAltered` where a byte, the key, the record's place or its version is not what it was sealed with */
export async function openRecord(dataKey: CryptoKey, key: StoreKey, sealed: Bytes): Promise<unknown> {
  const text = await openBytes(dataKey, ['airlock record', formatVersion, ...key], sealed);
  return JSON.parse(decoder.decode(text)) as unknown;
}

/** Version, nonce, ciphertext with tag. What `bound` lists is authenticated with it and has to be known to open it. */
export async function sealBytes(
  key: CryptoKey,
  bound: readonly (string | number)[],
  bytes: Bytes,
  nonce: Bytes = crypto.getRandomValues(new Uint8Array(nonceBytes)),
): Promise<Bytes> {
  const ciphertext = await crypto.subtle.encrypt(gcm(nonce, bound), key, bytes);
  const sealed = new Uint8Array(1 + nonceBytes + ciphertext.byteLength);
  sealed[0] = formatVersion;
  sealed.set(nonce, 1);
  sealed.set(new Uint8Array(ciphertext), 1 + nonceBytes);
  return sealed;
}

/** @throws Trouble `VaultAltered` */
export async function openBytes(key: CryptoKey, bound: readonly (string | number)[], sealed: Bytes): Promise<Bytes> {
  if (sealed[0] !== formatVersion || sealed.length < 1 + nonceBytes + tagBytes)
    throw new Trouble('VaultAltered', 'This is no record of the format that is known here.');
  const nonce = sealed.subarray(1, 1 + nonceBytes);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcm(nonce, bound), key, sealed.subarray(1 + nonceBytes)));
  } catch {
    // The browser gives no reason, so that an attacker learns none.
    throw new Trouble('VaultAltered', 'A sealed record did not open.');
  }
}

/** A key that this thread can use and that no script can read. */
export async function importKey(bytes: Bytes): Promise<CryptoKey> {
  return await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function gcm(iv: Bytes, bound: readonly (string | number)[]): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: encoder.encode(JSON.stringify(bound)) };
}
