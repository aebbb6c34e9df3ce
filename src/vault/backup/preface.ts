import * as v from 'valibot';
import { Trouble } from '../../shared/errors.ts';
import { recordsVersion } from '../records.ts';
import type { Bytes } from '../seal.ts';

/** The first line of a backup file, in the open: what it is, and how its key is made. docs/backup-format.md. */

export const backupVersion = 3;
/** The first version that says what was typed and not sent: in an earlier one its absence says nothing. */
export const draftsVersion = 3;

const format = 'airlock backup';
/** Ours has less than 400. What has no line end in as many is no backup. */
const longestBytes = 4096;
const lineEnd = 0x0a;

const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)));
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** The limits keep a file that somebody made from taking all the memory or time there is. */
const keySchema = v.object({
  memoryKiB: whole(64 * 1024, 256 * 1024),
  passes: whole(3, 100),
  salt: hex(16),
  /** Tells a wrong passphrase from a damaged file. */
  check: hex(32),
});

const prefaceSchema = v.object({
  format: v.literal(format),
  version: whole(1, backupVersion),
  records: whole(1, recordsVersion),
  madeAtMs: whole(0, 8.64e15),
  argon2id: v.optional(keySchema),
});

export type SealedWith = v.InferOutput<typeof keySchema>;

export interface Preface {
  version: number;
  /** Of the records inside. */
  records: number;
  madeAtMs: number;
  /** Only where the file is sealed. */
  argon2id: SealedWith | undefined;
  /** The line as it stands in the file, with its line end: all that follows is bound to it. */
  line: Bytes;
}

export function writePreface(madeAtMs: number, argon2id?: SealedWith): Preface {
  const [version, records] = [backupVersion, recordsVersion];
  const text = JSON.stringify({ format, version, records, madeAtMs, argon2id });
  return { version, records, madeAtMs, argon2id, line: new TextEncoder().encode(`${text}\n`) };
}

/** @throws Trouble `BackupForeign`, `BackupTooNew`, `BackupCutOff`, `BackupDamaged`, `BackupUnreadable` */
export async function readPreface(file: Blob): Promise<Preface> {
  const start = await readBytes(file, 0, longestBytes);
  const end = start.indexOf(lineEnd);
  const text = new TextDecoder().decode(end < 0 ? start : start.subarray(0, end));
  if (end < 0) {
    const isOurs = file.size > 0 && `{"format":"${format}"`.startsWith(text.slice(0, format.length + 12));
    throw new Trouble(isOurs ? 'BackupCutOff' : 'BackupForeign', 'The file has no first line.');
  }
  const said = parse(text);
  if (said['format'] !== format) throw new Trouble('BackupForeign', 'The first line is not that of a backup.');
  const isNewer = (version: unknown, known: number): boolean => Number.isInteger(version) && Number(version) > known;
  if (isNewer(said['version'], backupVersion) || isNewer(said['records'], recordsVersion))
    throw new Trouble('BackupTooNew', 'A newer version of the app wrote this file.');
  const parsed = v.safeParse(prefaceSchema, said);
  if (!parsed.success) throw new Trouble('BackupDamaged', `The first line is not valid: ${parsed.issues[0].message}`);
  const { version, records, madeAtMs, argon2id } = parsed.output;
  return { version, records, madeAtMs, argon2id, line: start.slice(0, end + 1) };
}

function parse(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {}; // no JSON, so not ours
  }
}

/** @throws Trouble `BackupUnreadable` where the file went away or changed since it was chosen */
export async function readBytes(file: Blob, from: number, to: number): Promise<Bytes> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (error) {
    throw new Trouble('BackupUnreadable', 'The browser could not read the file.', {}, error);
  }
}
