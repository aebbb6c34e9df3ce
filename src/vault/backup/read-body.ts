import { Trouble } from '../../shared/errors.ts';
import type { Bytes } from '../seal.ts';
import { chunkBytes, openChunk, tagBytes } from './chunks.ts';
import { readBytes, type Preface } from './preface.ts';

/** The last bytes of a sealed file. They prove nothing: they tell a file that was cut off from one that was changed. */
export const sealedEnd = new TextEncoder().encode('\nend of airlock backup\n');

const sealedChunkBytes = chunkBytes + tagBytes;
/** What is read at once: few calls, little memory. */
const pieceBytes = 16 * sealedChunkBytes;

export interface BodyFile {
  file: Blob;
  preface: Preface;
  /** Of the chunks, where the file is sealed. */
  chunkKey: CryptoKey | undefined;
}

export interface Watching {
  onProgress: (doneBytes: number) => void;
  signal: AbortSignal;
}

/**
 * All that follows the first line, opened, piece by piece.
 * @throws Trouble `BackupCutOff`, `BackupDamaged`, `BackupUnreadable`; the signal's reason
 */
export async function* readBody(
  { file, preface, chunkKey }: BodyFile,
  watching: Watching,
): AsyncGenerator<Bytes, void> {
  const from = preface.line.length;
  if (!chunkKey) return yield* readPieces(file, from, file.size, watching);
  const to = file.size - sealedEnd.length;
  const end = await readBytes(file, Math.max(from, to), file.size);
  if (to < from || !end.every((byte, at) => byte === sealedEnd[at]))
    throw new Trouble('BackupCutOff', 'The file does not end as a sealed backup does.');
  let index = 0;
  const lastIndex = Math.max(0, Math.ceil((to - from) / sealedChunkBytes) - 1);
  for await (const piece of readPieces(file, from, to, watching)) {
    for (let at = 0; at < piece.length; at += sealedChunkBytes) {
      const sealed = piece.subarray(at, at + sealedChunkBytes);
      yield await openChunk(chunkKey, sealed, { index, isLast: index === lastIndex, boundTo: preface.line });
      index += 1;
    }
  }
  if (index === 0) throw new Trouble('BackupDamaged', 'A sealed backup has at least one chunk.');
}

async function* readPieces(
  file: Blob,
  from: number,
  to: number,
  { onProgress, signal }: Watching,
): AsyncGenerator<Bytes, void> {
  for (let at = from; at < to; at += pieceBytes) {
    signal.throwIfAborted();
    yield await readBytes(file, at, Math.min(to, at + pieceBytes));
    onProgress(at);
  }
}
