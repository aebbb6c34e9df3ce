import { fileTrouble } from '../file-trouble.ts';
import { createCursor, type ByteSource, type Cursor } from './cursor.ts';
import { arrayType, stringType, valueBytes } from './types.ts';

/** A value of a GGUF file's metadata. Booleans are 0 and 1. */
export type GgufValue = string | number | readonly number[] | readonly string[];
export type GgufMetadata = ReadonlyMap<string, GgufValue>;

/** Keys whose values are kept whole. Of all others the first 1,024 bytes of a text, and lists of up to 1,024 numbers. */
export type WholeKeys = ReadonlySet<string>;

const keyLimitBytes = 1024;
const keptTextBytes = 1024;
/** One entry for each layer: no model has as many. */
const keptNumbers = 1024;
const metadataLimit = 16_384;
const tensorLimit = 131_072;
/** The largest vocabularies in use have 262,208 tokens. */
const listLimit = 2 ** 21;

/**
 * Reads what stands before the tensors of a GGUF file of version 2 or 3. Memory and time are bounded by the header's
 * own bytes, whatever the file claims.
 * https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 * @returns the cursor, where the list of tensors begins
 * @throws Trouble `ModelFileCorrupt` with a `fault`
 */
export async function readMetadata(
  source: ByteSource,
  fileName: string,
  whole: WholeKeys = new Set(),
): Promise<{ cursor: Cursor; metadata: GgufMetadata; tensorCount: number }> {
  const cursor = createCursor(source, fileName);
  if (source.size < 24) throw fileTrouble('not-gguf', fileName, 'Shorter than the shortest header.');
  await cursor.need(24);
  if (cursor.text(4) !== 'GGUF') throw fileTrouble('not-gguf', fileName, 'Does not begin with GGUF.');
  const version = cursor.u32();
  if (version === 0x02000000 || version === 0x03000000)
    throw fileTrouble('big-endian', fileName, 'Written for computers of the other byte order.');
  if (version > 3 && version < 100) throw fileTrouble('newer-version', fileName, `Version ${version}.`);
  if (version !== 2 && version !== 3) throw fileTrouble('version', fileName, `Version ${version}.`);
  const tensorCount = cursor.u64();
  const count = cursor.u64();
  if (count > metadataLimit || tensorCount > tensorLimit)
    throw fileTrouble('header', fileName, `${count} entries, ${tensorCount} tensors.`);
  const metadata = new Map<string, GgufValue>();
  const seen = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const key = await readKey(cursor, fileName);
    if (seen.has(key)) throw fileTrouble('header', fileName, 'One key twice.');
    seen.add(key);
    await cursor.need(4);
    const value = await readValue(cursor, cursor.u32(), fileName, whole.has(key));
    if (value !== undefined) metadata.set(key, value);
  }
  return { cursor, metadata, tensorCount };
}

/** A key of the metadata, or the name of a tensor. */
export async function readKey(cursor: Cursor, fileName: string): Promise<string> {
  await cursor.need(8);
  const sizeBytes = cursor.u64();
  if (sizeBytes === 0 || sizeBytes > keyLimitBytes)
    throw fileTrouble('header', fileName, `A key of ${sizeBytes} bytes.`);
  await cursor.need(sizeBytes);
  return cursor.text(sizeBytes);
}

async function readValue(
  cursor: Cursor,
  type: number,
  fileName: string,
  isWhole: boolean,
): Promise<GgufValue | undefined> {
  if (type === stringType) {
    await cursor.need(8);
    const sizeBytes = cursor.u64();
    const kept = isWhole ? sizeBytes : Math.min(sizeBytes, keptTextBytes);
    await cursor.need(kept);
    const text = cursor.text(kept);
    cursor.skip(sizeBytes - kept);
    return text;
  }
  if (type === arrayType) return await readList(cursor, fileName, isWhole);
  const sizeBytes = valueBytes[type];
  if (sizeBytes === undefined) throw fileTrouble('header', fileName, `A value of type ${type}.`);
  await cursor.need(sizeBytes);
  return readNumber(cursor.view(sizeBytes), type);
}

async function readList(cursor: Cursor, fileName: string, isWhole: boolean): Promise<GgufValue | undefined> {
  await cursor.need(12);
  const type = cursor.u32();
  const count = cursor.u64();
  if (isWhole && count > listLimit) throw fileTrouble('header', fileName, `A list of ${count} entries.`);
  const sizeBytes = valueBytes[type];
  if (sizeBytes !== undefined) {
    if (!isWhole && count > keptNumbers) {
      cursor.skip(sizeBytes * count);
      return undefined;
    }
    await cursor.need(sizeBytes * count);
    return Array.from({ length: count }, () => readNumber(cursor.view(sizeBytes), type));
  }
  // Arrays of arrays are in no model, and a deep nest of them would be a trap.
  if (type !== stringType) throw fileTrouble('header', fileName, `An array of type ${type}.`);
  const texts: string[] = [];
  for (let index = 0; index < count; index += 1) {
    if (!cursor.has(8)) await cursor.need(8);
    const length = cursor.u64();
    if (isWhole) {
      if (!cursor.has(length)) await cursor.need(length);
      texts.push(cursor.text(length));
    } else cursor.skip(length);
  }
  return isWhole ? texts : undefined;
}

function readNumber(view: DataView, type: number): number {
  switch (type) {
    case 1:
      return view.getInt8(0);
    case 2:
      return view.getUint16(0, true);
    case 3:
      return view.getInt16(0, true);
    case 4:
      return view.getUint32(0, true);
    case 5:
      return view.getInt32(0, true);
    case 6:
      return view.getFloat32(0, true);
    case 10:
      return Number(view.getBigUint64(0, true));
    case 11:
      return Number(view.getBigInt64(0, true));
    case 12:
      return view.getFloat64(0, true);
    default:
      return view.getUint8(0);
  }
}

export function numberAt(metadata: GgufMetadata, key: string): number | undefined {
  const value = metadata.get(key);
  return typeof value === 'number' ? value : undefined;
}

export function textAt(metadata: GgufMetadata, key: string): string | undefined {
  const value = metadata.get(key);
  return typeof value === 'string' ? value : undefined;
}
