import { fileTrouble } from '../file-trouble.ts';

/** What is read of a file: its size, and pieces of it. A Blob is one. */
export interface ByteSource {
  readonly size: number;
  slice(startBytes: number, endBytes: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Reads numbers from the front of a file to the back, a mebibyte at a time. */
export interface Cursor {
  /** How far it has come, in bytes from the start of the file. */
  position(): number;
  /** Makes `sizeBytes` from here ready for the readers below. Keep it small: it is held in memory. */
  need(sizeBytes: number): Promise<void>;
  /** Whether `need(sizeBytes)` would have nothing to do: loops of millions do not wait for nothing. */
  has(sizeBytes: number): boolean;
  skip(sizeBytes: number): void;
  u32(): number;
  u64(): number;
  /** The next bytes as text, at most; broken UTF-8 comes out as U+FFFD. */
  text(sizeBytes: number): string;
  view(sizeBytes: number): DataView;
}

const pieceBytes = 1024 * 1024;
/** Longer headers are refused. The longest in use, with vocabularies of 260,000 tokens, are below 16 MiB. */
const headerLimitBytes = 96 * 1024 * 1024;

/** @throws Trouble `ModelFileCorrupt` from every method that would go past the end of the file or of a sane header */
export function createCursor(source: ByteSource, fileName: string): Cursor {
  let start = 0;
  let at = 0;
  let held = new DataView(new ArrayBuffer(0));
  const decoder = new TextDecoder();

  function check(sizeBytes: number): void {
    const end = start + at + sizeBytes;
    if (end > source.size) throw fileTrouble('cut-off', fileName, `The header wants ${end} of ${source.size} bytes.`);
    if (end > headerLimitBytes) throw fileTrouble('header', fileName, `The header is longer than ${headerLimitBytes}.`);
  }
  function take(sizeBytes: number): number {
    const from = at;
    at += sizeBytes;
    return from;
  }
  const cursor: Cursor = {
    position: () => start + at,
    has: (sizeBytes) => at + sizeBytes <= held.byteLength,
    async need(sizeBytes) {
      if (cursor.has(sizeBytes)) return;
      check(sizeBytes);
      const from = start + at;
      const end = Math.min(source.size, from + Math.max(sizeBytes, pieceBytes));
      const buffer = await source
        .slice(from, end)
        .arrayBuffer()
        .catch((error: unknown) => {
          throw fileTrouble('unreadable', fileName, String(error));
        });
      if (buffer.byteLength !== end - from)
        throw fileTrouble('unreadable', fileName, 'Fewer bytes came than are there.');
      [start, at, held] = [from, 0, new DataView(buffer)];
    },
    skip(sizeBytes) {
      check(sizeBytes);
      at += sizeBytes;
    },
    u32: () => held.getUint32(take(4), true),
    u64() {
      const value = held.getBigUint64(take(8), true);
      // No file is that long, so whatever it counts is not in it.
      if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw fileTrouble('header', fileName, `A count of ${value}.`);
      return Number(value);
    },
    text: (sizeBytes) => decoder.decode(new Uint8Array(held.buffer, take(sizeBytes), sizeBytes)),
    view: (sizeBytes) => new DataView(held.buffer, take(sizeBytes), sizeBytes),
  };
  return cursor;
}
