import { fileTrouble } from './file-trouble.ts';
import { createCursor, type ByteSource, type Cursor } from './gguf-cursor.ts';
import { arrayType, fileTypeName, stringType, tensorBytes, valueBytes } from './gguf-types.ts';
import { oneLine } from './one-line.ts';

/** What a GGUF file says of itself. Undefined where it says nothing. All of it is the file's own claim. */
export interface GgufHeader {
  name: string | undefined;
  author: string | undefined;
  licence: string | undefined;
  architecture: string;
  /** How its weights are packed, such as `Q4_K_M`. */
  quantization: string | undefined;
  /** Tokens the model was trained to read at once. */
  contextTokens: number | undefined;
  /** Whether it carries the form in which it wants a conversation. */
  hasChatTemplate: boolean;
  /** Memory for each token of a conversation, where the file says enough to reckon it: keys and values as 32-bit floats. */
  bytesPerToken: number | undefined;
}

type Scalar = string | number;

const keyLimitBytes = 1024;
const keptTextBytes = 1024;
const metadataLimit = 16_384;
const tensorLimit = 131_072;

/**
 * Reads the header of a GGUF file of version 2 or 3 and checks that the file holds what it announces.
 * Memory and time are bounded by the header's own bytes, whatever the file claims.
 * https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 * @throws Trouble `ModelFileCorrupt` with a `fault`
 */
export async function readGguf(source: ByteSource, fileName: string): Promise<GgufHeader> {
  const cursor = createCursor(source, fileName);
  if (source.size < 24) throw fileTrouble('not-gguf', fileName, 'Shorter than the shortest header.');
  await cursor.need(24);
  if (cursor.text(4) !== 'GGUF') throw fileTrouble('not-gguf', fileName, 'Does not begin with GGUF.');
  const version = cursor.u32();
  if (version !== 2 && version !== 3) throw fileTrouble('version', fileName, `Version ${version}.`);
  const tensorCount = cursor.u64();
  const metadataCount = cursor.u64();
  if (metadataCount > metadataLimit || tensorCount > tensorLimit || tensorCount === 0)
    throw fileTrouble('header', fileName, `${metadataCount} entries, ${tensorCount} tensors.`);
  const metadata = await readMetadata(cursor, metadataCount, fileName);
  const spanBytes = await readTensors(cursor, tensorCount, fileName);
  const alignment = numberAt(metadata, 'general.alignment') ?? 32;
  if (alignment < 1 || alignment > 65_536) throw fileTrouble('header', fileName, `Alignment ${alignment}.`);
  const endBytes = Math.ceil(cursor.position() / alignment) * alignment + spanBytes;
  if (endBytes > source.size) throw fileTrouble('cut-off', fileName, `${source.size} of ${endBytes} bytes.`);
  return describe(metadata, fileName);
}

async function readMetadata(cursor: Cursor, count: number, fileName: string): Promise<Map<string, Scalar>> {
  const metadata = new Map<string, Scalar>();
  const seen = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const key = await readKey(cursor, fileName);
    if (seen.has(key)) throw fileTrouble('header', fileName, 'One key twice.');
    seen.add(key);
    await cursor.need(4);
    const value = await readValue(cursor, cursor.u32(), fileName);
    if (value !== undefined) metadata.set(key, value);
  }
  return metadata;
}

async function readKey(cursor: Cursor, fileName: string): Promise<string> {
  await cursor.need(8);
  const sizeBytes = cursor.u64();
  if (sizeBytes === 0 || sizeBytes > keyLimitBytes)
    throw fileTrouble('header', fileName, `A key of ${sizeBytes} bytes.`);
  await cursor.need(sizeBytes);
  return cursor.text(sizeBytes);
}

/** Strings are kept as far as anybody wants to read them; arrays are passed over. */
async function readValue(cursor: Cursor, type: number, fileName: string): Promise<Scalar | undefined> {
  if (type === stringType) {
    await cursor.need(8);
    const sizeBytes = cursor.u64();
    const kept = Math.min(sizeBytes, keptTextBytes);
    await cursor.need(kept);
    const text = cursor.text(kept);
    cursor.skip(sizeBytes - kept);
    return text;
  }
  if (type === arrayType) return await skipArray(cursor, fileName);
  const sizeBytes = valueBytes[type];
  if (sizeBytes === undefined) throw fileTrouble('header', fileName, `A value of type ${type}.`);
  await cursor.need(sizeBytes);
  return readNumber(cursor.view(sizeBytes), type);
}

async function skipArray(cursor: Cursor, fileName: string): Promise<undefined> {
  await cursor.need(12);
  const type = cursor.u32();
  const count = cursor.u64();
  const sizeBytes = valueBytes[type];
  if (sizeBytes !== undefined) {
    cursor.skip(sizeBytes * count);
    return;
  }
  // Arrays of arrays are in no model, and a deep nest of them would be a trap.
  if (type !== stringType) throw fileTrouble('header', fileName, `An array of type ${type}.`);
  for (let index = 0; index < count; index += 1) {
    if (!cursor.has(8)) await cursor.need(8);
    cursor.skip(cursor.u64());
  }
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

/** @returns the bytes that the tensors take, from the first to the end of the last */
async function readTensors(cursor: Cursor, count: number, fileName: string): Promise<number> {
  let spanBytes = 0;
  for (let index = 0; index < count; index += 1) {
    await readKey(cursor, fileName);
    await cursor.need(4);
    const dimensions = cursor.u32();
    if (dimensions < 1 || dimensions > 4) throw fileTrouble('header', fileName, `${dimensions} dimensions.`);
    await cursor.need(dimensions * 8 + 12);
    let values = 1;
    for (let axis = 0; axis < dimensions; axis += 1) values *= cursor.u64();
    const sizeBytes = tensorBytes(cursor.u32(), values);
    spanBytes = Math.max(spanBytes, cursor.u64() + sizeBytes);
  }
  return spanBytes;
}

function describe(metadata: Map<string, Scalar>, fileName: string): GgufHeader {
  const architecture = textAt(metadata, 'general.architecture');
  if (!architecture) throw fileTrouble('header', fileName, 'It names no architecture.');
  if ((numberAt(metadata, 'split.count') ?? 1) > 1) throw fileTrouble('split', fileName, 'One of several files.');
  const own = (key: string): number | undefined => numberAt(metadata, `${architecture}.${key}`);
  const contextTokens = own('context_length');
  const heads = own('attention.head_count');
  const keyValues = own('attention.head_count_kv') ?? heads;
  const [layers, width] = [own('block_count'), own('embedding_length')];
  const keyLength = own('attention.key_length') ?? (width && heads ? width / heads : undefined);
  const bytesPerToken = layers && keyValues && keyLength ? layers * keyValues * keyLength * 2 * 4 : undefined;
  return {
    name: textAt(metadata, 'general.name'),
    author: textAt(metadata, 'general.author') ?? textAt(metadata, 'general.organization'),
    licence: textAt(metadata, 'general.license'),
    architecture,
    quantization: fileTypeName(numberAt(metadata, 'general.file_type')),
    contextTokens:
      contextTokens && Number.isSafeInteger(contextTokens) && contextTokens > 0 ? contextTokens : undefined,
    hasChatTemplate: metadata.has('tokenizer.chat_template'),
    bytesPerToken: bytesPerToken && bytesPerToken > 0 && bytesPerToken < 2 ** 32 ? Math.ceil(bytesPerToken) : undefined,
  };
}

function numberAt(metadata: Map<string, Scalar>, key: string): number | undefined {
  const value = metadata.get(key);
  return typeof value === 'number' ? value : undefined;
}

function textAt(metadata: Map<string, Scalar>, key: string): string | undefined {
  const value = metadata.get(key);
  return typeof value === 'string' ? oneLine(value) || undefined : undefined;
}
