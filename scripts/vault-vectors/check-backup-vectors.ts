import { createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import type { BackupVectors } from './make-backup-vectors.ts';

/** Opens the vectors by what docs/backup-format.md says, with none of the app's code. Says in words what does not fit. */
export function checkBackupVectors(vectors: BackupVectors, passphraseKey: Buffer): string[] {
  const faults: string[] = [];
  const expect = (isRight: boolean, fault: string): void => void (isRight || faults.push(fault));
  const derive = (info: string): Buffer => Buffer.from(hkdfSync('sha256', passphraseKey, '', info, 32));

  const file = Buffer.from(vectors.sealed, 'hex');
  const line = file.subarray(0, file.indexOf('\n') + 1);
  const said = JSON.parse(line.toString()) as { argon2id: { check: string } };
  expect(said.argon2id.check === derive('airlock backup check').toString('hex'), 'The check is another.');
  const end = Buffer.from('\nend of airlock backup\n');
  expect(file.subarray(-end.length).equals(end), 'The sealed file does not end as it should.');
  const chunk = file.subarray(line.length, -end.length);
  const key = derive('airlock backup chunks');
  const body = openChunk(key, chunk, nonce(0, true), line);
  expect(body !== undefined && hasRightSum(line, body), 'The sealed body does not open, or its sum is another.');
  expect(openChunk(key, chunk, nonce(0, false), line) === undefined, 'The last chunk opens as one of the middle.');
  expect(openChunk(key, chunk, nonce(1, true), line) === undefined, 'The first chunk opens as the second.');
  expect(openChunk(key, chunk, nonce(0, true), line.subarray(1)) === undefined, 'It opens under another first line.');
  const { index, isLast, text, sealed } = vectors.chunk;
  const middle = openChunk(key, Buffer.from(sealed, 'hex'), nonce(index, isLast), line);
  expect(middle?.toString() === text, 'The chunk out of the middle does not open.');

  const open = Buffer.from(vectors.open);
  const firstEnd = open.indexOf('\n') + 1;
  const openBody = open.subarray(firstEnd);
  expect(hasRightSum(open.subarray(0, firstEnd), openBody), 'The sum of the file in the open is another.');
  const recordsOf = (bytes: Buffer): string => bytes.subarray(0, lastLineOf(bytes)).toString();
  expect(body !== undefined && recordsOf(body) === recordsOf(openBody), 'The two files hold different records.');
  return faults;
}

function nonce(index: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(index, 7);
  bytes[11] = isLast ? 1 : 0;
  return bytes;
}

const lastLineOf = (body: Buffer): number => body.lastIndexOf('\n', body.length - 2) + 1;

function hasRightSum(firstLine: Buffer, body: Buffer): boolean {
  const at = lastLineOf(body);
  const records = body.subarray(0, at);
  const { end } = JSON.parse(body.subarray(at).toString()) as { end: { records: number; sha256: string } };
  const sha256 = createHash('sha256').update(firstLine).update(records).digest('hex');
  return end.sha256 === sha256 && end.records === records.toString().trim().split('\n').length;
}

function openChunk(key: Buffer, sealed: Buffer, iv: Buffer, boundTo: Buffer): Buffer | undefined {
  const decipher = createDecipheriv('aes-256-gcm', key, iv);
  decipher.setAAD(boundTo);
  decipher.setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  } catch {
    return undefined; // the tag does not fit
  }
}
