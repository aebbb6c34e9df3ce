import { Trouble } from '../shared/errors.ts';
import { fileTrouble } from '../shared/file-trouble.ts';
import type { ByteSource, Cursor } from '../shared/gguf/cursor.ts';
import { numberAt, readKey, readMetadata, textAt, type GgufMetadata } from '../shared/gguf/metadata.ts';
import { fileTypeName, tensorBytes } from '../shared/gguf/types.ts';
import { contextShape, type ContextShape } from './context-shape.ts';
import { foreignFault } from './foreign-file.ts';
import { chatArchitecture } from './gguf-kind.ts';
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
  /** What a conversation takes of memory, where the file says enough to reckon it. */
  context: ContextShape | undefined;
}

/**
 * Reads the header of a GGUF file and checks that it is a chat model in one piece, and that the file holds what it
 * announces. Memory and time are bounded by the header's own bytes, whatever the file claims.
 * @throws Trouble `ModelFileCorrupt` with a `fault`
 */
export async function readGguf(source: ByteSource, fileName: string): Promise<GgufHeader> {
  const { cursor, metadata, tensorCount } = await readMetadata(source, fileName).catch(async (error: unknown) => {
    throw (await foreignTrouble(source, fileName, error)) ?? error;
  });
  const architecture = chatArchitecture(metadata, tensorCount, fileName);
  const spanBytes = await readTensors(cursor, tensorCount, fileName);
  const alignment = numberAt(metadata, 'general.alignment') ?? 32;
  if (alignment < 1 || alignment > 65_536) throw fileTrouble('header', fileName, `Alignment ${alignment}.`);
  const endBytes = Math.ceil(cursor.position() / alignment) * alignment + spanBytes;
  if (endBytes > source.size) throw fileTrouble('cut-off', fileName, `${source.size} of ${endBytes} bytes.`);
  return describe(metadata, architecture);
}

/** A better word for what is no GGUF file, where there is one. */
async function foreignTrouble(source: ByteSource, fileName: string, error: unknown): Promise<Trouble | undefined> {
  if (!(error instanceof Trouble) || error.detail['fault'] !== 'not-gguf') return undefined;
  const fault = await foreignFault(source).catch(() => undefined);
  return fault && fileTrouble(fault, fileName, error.message);
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

function describe(metadata: GgufMetadata, architecture: string): GgufHeader {
  const line = (key: string): string | undefined => oneLine(textAt(metadata, key) ?? '') || undefined;
  const contextTokens = numberAt(metadata, `${architecture}.context_length`);
  return {
    name: line('general.name'),
    author: line('general.author') ?? line('general.organization'),
    licence: line('general.license'),
    architecture,
    quantization: fileTypeName(numberAt(metadata, 'general.file_type')),
    contextTokens:
      contextTokens && Number.isSafeInteger(contextTokens) && contextTokens > 0 ? contextTokens : undefined,
    hasChatTemplate: metadata.has('tokenizer.chat_template'),
    context: contextShape(metadata, architecture),
  };
}
