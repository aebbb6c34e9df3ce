import { createDecipheriv } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { argon2id } from '@noble/hashes/argon2.js';
import { checkBackupVectors } from './check-backup-vectors.ts';
import { toHex, type Vectors } from './make-vectors.ts';

/** Opens the vectors by what docs/vault-format.md says, with none of the app's code. Says in words what does not fit. */
export function checkVectors({ key, records, backup }: Vectors): string[] {
  const faults: string[] = [];
  const expect = (isRight: boolean, fault: string): void => void (isRight || faults.push(fault));

  const { memoryKiB, passes, lanes, salt } = key.argon2id;
  const passphraseKey = argon2id(key.passphrase.normalize('NFKC'), Buffer.from(salt, 'hex'), {
    m: memoryKiB,
    t: passes,
    p: lanes,
    dkLen: 32,
  });
  expect(toHex(passphraseKey) === key.passphraseKey, 'argon2id makes another key of the passphrase.');
  const dataKey = openWith(Buffer.from(key.passphraseKey, 'hex'), key.boundTo, key.wrappedKey);
  expect(dataKey?.toString('hex') === key.dataKey, 'The wrapped key does not open to the data key.');
  for (const { key: place, boundTo, content, sealed } of records) {
    const name = place.join('/');
    for (const { value } of entriesOf(place, content))
      expect(pageOf(value.id) === place[1], `${name}: ${value.id} stands on another page.`);
    // Before the root stands the version of the records, to which it is bound.
    const isRoot = name === 'root';
    const bound = isRoot ? [...place, String(Number.parseInt(sealed.slice(0, 2), 16))] : place;
    const record = isRoot ? sealed.slice(2) : sealed;
    const text = dataKey && openWith(dataKey, boundTo, record);
    expect(boundTo === JSON.stringify(['airlock record', 1, ...bound]), `${name}: bound to another place.`);
    expect(text !== undefined && isDeepStrictEqual(JSON.parse(text.toString()), content), `${name}: does not open.`);
    // A flipped bit must not pass here either, or this check would be none.
    const flipped = `${record.slice(0, -1)}${(Number.parseInt(record.slice(-1), 16) ^ 1).toString(16)}`;
    expect(!dataKey || openWith(dataKey, boundTo, flipped) === undefined, `${name}: opens with a bit flipped.`);
  }
  return [...faults, ...checkBackupVectors(backup, Buffer.from(passphraseKey))];
}

/** What stands on a page of the list; nothing in any other record. */
function entriesOf([kind]: readonly string[], content: unknown): { value: { id: string } }[] {
  return kind === 'page' ? (content as { value: { value: { id: string } }[] }).value : [];
}

function pageOf(id: string): string {
  const hash = Buffer.from(id).reduce(
    (sum, byte) => Number(((BigInt(sum ^ byte) & 0xffffffffn) * 0x01000193n) & 0xffffffffn),
    0x811c9dc5,
  );
  return (hash % 128).toString(16).padStart(2, '0');
}

function openWith(key: Buffer, boundTo: string, sealedHex: string): Buffer | undefined {
  const sealed = Buffer.from(sealedHex, 'hex');
  if (sealed[0] !== 1) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13));
  decipher.setAAD(Buffer.from(boundTo));
  decipher.setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(13, -16)), decipher.final()]);
  } catch {
    return undefined; // the tag does not fit
  }
}
