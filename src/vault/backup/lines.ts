import { Trouble } from '../../shared/errors.ts';
import { createSha256 } from '../../shared/sha256.ts';
import type { Bytes } from '../seal.ts';

/** The body of a backup: JSON lines, and a last one that says how many they are and what their SHA-256 is. */

/** A record as it stands in a file. What is in it, `parse-record.ts` looks at. */
export interface BackupLine {
  kind: string;
  key: readonly string[];
  value: unknown;
}

export interface BodyEnd {
  records: number;
  /** Of everything before this line, the first line of the file included. */
  sha256: string;
}

/** The longest line that is read or written: a text of some 30 million letters. */
export const longestLineBytes = 64 * 1024 * 1024;
const lineEnd = 0x0a;

/** @throws Trouble `BackupNotSaved` for a record that is too long to be read again */
export async function* writeLines(
  firstLine: Bytes,
  lines: AsyncIterable<BackupLine>,
  onEnd: (end: BodyEnd) => void,
): AsyncGenerator<Bytes, void> {
  const encoder = new TextEncoder();
  const hash = createSha256();
  hash.update(firstLine);
  let records = 0;
  for await (const { kind, key, value } of lines) {
    const bytes = encoder.encode(`${JSON.stringify({ kind, key, value })}\n`);
    if (bytes.length > longestLineBytes) throw new Trouble('BackupNotSaved', 'A record is too long for a backup.');
    hash.update(bytes);
    records += 1;
    yield bytes;
  }
  const end = { records, sha256: hash.hex() };
  onEnd(end);
  yield encoder.encode(`${JSON.stringify({ end })}\n`);
}

/** @returns what the last line says, which is true. @throws Trouble `BackupDamaged`, `BackupCutOff` */
export async function* readLines(firstLine: Bytes, body: AsyncIterable<Bytes>): AsyncGenerator<BackupLine, BodyEnd> {
  const hash = createSha256();
  hash.update(firstLine);
  let records = 0;
  let end: BodyEnd | undefined;
  for await (const bytes of splitLines(body)) {
    if (end) throw new Trouble('BackupDamaged', 'Something follows the last line.');
    const line = parseLine(bytes);
    if (Object.hasOwn(line, 'end')) {
      end = { records, sha256: hash.hex() };
      const said = Object(line['end']) as Partial<BodyEnd>;
      if (said.records !== end.records || said.sha256 !== end.sha256)
        throw new Trouble('BackupDamaged', 'The last line does not fit what is before it.');
      continue;
    }
    const { kind, key, value } = line;
    if (typeof kind !== 'string' || !Array.isArray(key) || !key.every((part) => typeof part === 'string'))
      throw new Trouble('BackupDamaged', 'A line is no record.');
    hash.update(bytes);
    records += 1;
    yield { kind, key, value };
  }
  if (!end) throw new Trouble('BackupCutOff', 'The last line is missing.');
  return end;
}

/** Each line with its line end. @throws Trouble `BackupCutOff` where the last has none */
async function* splitLines(body: AsyncIterable<Bytes>): AsyncGenerator<Bytes, void> {
  let begun: Bytes[] = [];
  let begunBytes = 0;
  for await (const piece of body) {
    let at = 0;
    for (let end = piece.indexOf(lineEnd); end >= 0; end = piece.indexOf(lineEnd, at)) {
      yield join([...begun, piece.subarray(at, end + 1)]);
      [begun, begunBytes, at] = [[], 0, end + 1];
    }
    begun.push(piece.subarray(at));
    begunBytes += piece.length - at;
    if (begunBytes > longestLineBytes) throw new Trouble('BackupDamaged', 'A line is longer than any record.');
  }
  if (begunBytes > 0) throw new Trouble('BackupCutOff', 'The last line has no end.');
}

function join(pieces: readonly Bytes[]): Bytes {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

function parseLine(bytes: Bytes): Record<string, unknown> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch (error) {
    throw new Trouble('BackupDamaged', 'A line is no JSON in UTF-8.', {}, error);
  }
}
