import { Trouble } from '../../shared/errors.ts';
import type { Bytes } from '../seal.ts';

/**
 * A sealed body: the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár, "Online Authenticated-Encryption and
 * its Nonce-Reuse Misuse-Resistance", CRYPTO 2015) with the nonces that age gives it (C2SP/age.md): 11 bytes of counter
 * and one that is 1 for the last chunk. Over AES-256-GCM, bound to the file's first line. What is cut off, added, moved or
 * taken from another file does not open.
 */
export const chunkBytes = 64 * 1024;
export const tagBytes = 16;

/** How a chunk is sealed: its place, and whether it is the last. */
export function chunkCipher(index: number, isLast: boolean, additionalData: Bytes): AesGcmParams {
  const iv = new Uint8Array(12);
  // A counter of 53 bits would do for 500 exabytes.
  new DataView(iv.buffer).setBigUint64(3, BigInt(index));
  iv[11] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData };
}

/** Every chunk is full but the last, which has at least a byte unless the whole body is empty. */
export async function* sealChunks(
  key: CryptoKey,
  boundTo: Bytes,
  body: AsyncIterable<Bytes>,
): AsyncGenerator<Bytes, void> {
  const chunk = new Uint8Array(chunkBytes);
  let filledBytes = 0;
  let index = 0;
  const seal = async (isLast: boolean): Promise<Bytes> => {
    const cipher = chunkCipher(index, isLast, boundTo);
    const sealed = await crypto.subtle.encrypt(cipher, key, chunk.subarray(0, filledBytes));
    index += 1;
    filledBytes = 0;
    return new Uint8Array(sealed);
  };
  for await (const bytes of body) {
    for (let at = 0; at < bytes.length;) {
      // A full chunk waits until there is more: only then it is known not to be the last.
      if (filledBytes === chunkBytes) yield await seal(false);
      const taken = bytes.subarray(at, at + chunkBytes - filledBytes);
      chunk.set(taken, filledBytes);
      filledBytes += taken.length;
      at += taken.length;
    }
  }
  yield await seal(true);
}

/** @throws Trouble `BackupDamaged` */
export async function openChunk(
  key: CryptoKey,
  sealed: Bytes,
  place: { index: number; isLast: boolean; boundTo: Bytes },
): Promise<Bytes> {
  try {
    const cipher = chunkCipher(place.index, place.isLast, place.boundTo);
    return new Uint8Array(await crypto.subtle.decrypt(cipher, key, sealed));
  } catch {
    throw new Trouble('BackupDamaged', `Chunk ${place.index} of the backup did not open.`);
  }
}
