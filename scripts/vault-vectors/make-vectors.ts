import { argon2id } from 'hash-wasm';
import { wrapKey } from '../../src/vault/header.ts';
import { recordsVersion } from '../../src/vault/records.ts';
import { encodeRoot } from '../../src/vault/root.ts';
import { importKey, sealRecord, type Bytes } from '../../src/vault/seal.ts';
import { pageKey, rootKey, type StoreKey } from '../../src/vault/store-keys.ts';
import { makeBackupVectors, type BackupVectors } from './make-backup-vectors.ts';

/** Everything in hexadecimal but for the texts. */
export interface Vectors {
  key: {
    passphrase: string;
    argon2id: { memoryKiB: number; passes: number; lanes: 1; salt: string };
    passphraseKey: string;
    id: string;
    boundTo: string;
    dataKey: string;
    wrappedKey: string;
  };
  records: { key: StoreKey; boundTo: string; content: unknown; sealed: string }[];
  backup: BackupVectors;
}

export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Bytes that count up from `first`: easy to recognise, and no secret. */
function counting(length: number, first: number): Bytes {
  return Uint8Array.from({ length }, (_, index) => first + index);
}

/** Made by the app's own code from fixed inputs. */
export async function makeVectors(): Promise<Vectors> {
  // In the two forms of é, composed and not: NFKC makes them one.
  const passphrase = 'correct horse batte\u0301ry staple';
  const cost = { memoryKiB: 64 * 1024, passes: 3 };
  const salt = counting(16, 0x10);
  const dataKey = counting(32, 0x40);
  const id = '000102030405060708090a0b0c0d0e0f';
  const passphraseKey = new Uint8Array(
    await argon2id({
      password: passphrase.normalize('NFKC'),
      salt,
      parallelism: 1,
      iterations: cost.passes,
      memorySize: cost.memoryKiB,
      hashLength: 32,
      outputType: 'binary',
    }),
  );
  const envelope = { id, argon2id: { ...cost, salt } };
  const { wrappedKey } = await wrapKey(passphraseKey, envelope, dataKey, counting(12, 0x80));
  const key = await importKey(dataKey);
  const mark = '00112233445566778899aabbccddeeff';
  const contents: [StoreKey, unknown][] = [
    [
      ['turn', '0m3x', '0m3y'],
      { mark, value: { version: 2, role: 'user', parentId: null, text: 'Why is the sky blue? 漢字' } },
    ],
    [['conversation', '0m3x'], { mark, value: { version: 2, title: 'x'.repeat(400) }, turns: { count: 1, sum: mark } }],
    [pageKey('0m3x'), { mark, value: [{ value: { version: 2, id: '0m3x' }, record: { count: 1, sum: mark } }] }],
  ];
  const root = { phase: 'on', pages: { count: 1, sum: mark } } as const;
  const records = await Promise.all(
    contents.map(async ([place, content], index) => ({
      key: place,
      boundTo: JSON.stringify(['airlock record', 1, ...place]),
      content,
      sealed: toHex(await sealRecord(key, place, content, counting(12, 0xa0 + index))),
    })),
  );
  return {
    key: {
      passphrase,
      argon2id: { ...cost, lanes: 1, salt: toHex(salt) },
      passphraseKey: toHex(passphraseKey),
      id,
      boundTo: JSON.stringify(['airlock data key', 1, id, 'argon2id', cost.memoryKiB, cost.passes]),
      dataKey: toHex(dataKey),
      wrappedKey: toHex(wrappedKey),
    },
    records: [
      ...records,
      {
        key: rootKey,
        boundTo: JSON.stringify(['airlock record', 1, ...rootKey, String(recordsVersion)]),
        content: root,
        sealed: toHex(await encodeRoot({ version: recordsVersion, ...root }, key, counting(12, 0xa3))),
      },
    ],
    backup: await makeBackupVectors({ passphraseKey, cost, saltHex: toHex(salt) }),
  };
}
