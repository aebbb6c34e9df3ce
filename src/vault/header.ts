import * as v from 'valibot';
import { Trouble } from '../shared/errors.ts';
import { formatVersion, importKey, openBytes, sealBytes, type Bytes } from './seal.ts';

/** What making a key of a passphrase costs. Lanes are always 1: a browser's thread has no others. */
export interface Argon2Cost {
  memoryKiB: number;
  passes: number;
}

const bytes = v.custom<Bytes>((input) => input instanceof Uint8Array);

/** The limits keep a header that somebody changed from taking all the memory or time there is. */
const headerSchema = v.object({
  version: v.literal(formatVersion),
  /** Which data key this is about. A new passphrase leaves it as it is. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  argon2id: v.object({
    memoryKiB: v.pipe(v.number(), v.integer(), v.minValue(64 * 1024), v.maxValue(1024 * 1024)),
    passes: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(1000)),
    salt: bytes,
  }),
  /** The data key, sealed under the key that argon2id makes of the passphrase. */
  wrappedKey: bytes,
});

/** The record from which a passphrase opens the vault. Nothing in it is secret. */
export type VaultHeader = v.InferOutput<typeof headerSchema>;

export function isHeader(stored: unknown): stored is VaultHeader {
  return v.is(headerSchema, stored);
}

/** @throws Trouble `VaultAltered` for what is no header of a version that is known here */
export function parseHeader(stored: unknown): VaultHeader {
  const parsed = v.safeParse(headerSchema, stored);
  if (!parsed.success)
    throw new Trouble('VaultAltered', `The vault's header is not valid: ${parsed.issues[0].message}`);
  return parsed.output;
}

type Envelope = Pick<VaultHeader, 'id' | 'argon2id'>;

/** `nonce`: for the test vectors alone. */
export async function wrapKey(
  passphraseKey: Bytes,
  envelope: Envelope,
  dataKey: Bytes,
  nonce?: Bytes,
): Promise<VaultHeader> {
  const wrappedKey = await sealBytes(await importKey(passphraseKey), boundTo(envelope), dataKey, nonce);
  return { version: formatVersion, ...envelope, wrappedKey };
}

/** The bytes of the data key: the caller overwrites them. @throws Trouble `WrongPassphrase` */
export async function unwrapKey(passphraseKey: Bytes, header: VaultHeader): Promise<Bytes> {
  try {
    return await openBytes(await importKey(passphraseKey), boundTo(header), header.wrappedKey);
  } catch {
    throw new Trouble('WrongPassphrase', 'The data key did not open.');
  }
}

function boundTo({ id, argon2id: { memoryKiB, passes } }: Envelope): (string | number)[] {
  return ['airlock data key', formatVersion, id, 'argon2id', memoryKiB, passes];
}
