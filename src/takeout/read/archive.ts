import { BlobReader, configure, ZipReader, type Entry, type FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { takeoutTrouble } from './takeout-trouble.ts';

/** The texts that a file brings: itself, or those of its archive that may hold conversations. */
export interface Texts {
  names: number;
  /** Files of the archive that are something else: pictures, sounds, settings. */
  otherFiles: number;
  /** Each one as text, in pieces. */
  open(): AsyncGenerator<AsyncIterable<string>, void>;
}

// The browser's own decompression, in this thread: the policy lets it start no other.
configure({ useWebWorkers: false });

/** More would not be what an assistant hands out. */
const mostEntries = 200_000;

/** @throws Trouble `ImportRefused` */
export async function openTexts(file: Blob, onBytes: (doneBytes: number, totalBytes: number) => void): Promise<Texts> {
  if (!(await isArchive(file)))
    return {
      names: 1,
      otherFiles: 0,
      async *open() {
        yield decode(file.stream(), (doneBytes) => onBytes(doneBytes, file.size));
      },
    };
  const entries = await listEntries(file);
  const chosen = choose(entries);
  if (chosen.some(({ encrypted }) => encrypted)) throw takeoutTrouble('encrypted', 'The archive has a password.');
  const totalBytes = chosen.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  return {
    names: chosen.length,
    otherFiles: entries.length - chosen.length,
    async *open() {
      let earlierBytes = 0;
      for (const entry of chosen) {
        const before = earlierBytes;
        const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
        // Its failure is the reader's: the stream breaks off with it.
        entry.getData(writable).catch(() => {});
        yield decode(readable, (doneBytes) => onBytes(before + doneBytes, totalBytes));
        earlierBytes += entry.uncompressedSize;
      }
    },
  };
}

async function isArchive(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x50 && second === 0x4b;
}

async function listEntries(file: Blob): Promise<FileEntry[]> {
  const reader = new ZipReader(new BlobReader(file));
  const entries: FileEntry[] = [];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (isFile(entry)) entries.push(entry);
      if (entries.length > mostEntries) throw new RangeError('The archive has too many files.');
    }
  } catch (error) {
    throw takeoutTrouble('broken-archive', 'The archive cannot be read.', error);
  }
  return entries;
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory;
}

/** Where there are files called conversations, they alone: beside them lie settings, feedback and the like. */
function choose(entries: readonly FileEntry[]): FileEntry[] {
  const texts = entries.filter(({ filename }) => /\.jsonl?$/i.test(filename));
  const named = texts.filter(({ filename }) => /(^|\/)conversations[^/]*\.json$/i.test(filename));
  return named.length > 0 ? named : texts;
}

/** What is no UTF-8 becomes U+FFFD, and the rest is read. */
async function* decode(
  bytes: ReadableStream<Uint8Array>,
  onBytes: (doneBytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = bytes.getReader();
  let doneBytes = 0;
  try {
    for (;;) {
      const { value } = await reader.read().catch((error: unknown) => {
        throw takeoutTrouble('unreadable', 'The file could not be read to its end.', error);
      });
      if (!value) break;
      doneBytes += value.length;
      onBytes(doneBytes);
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    // Whoever has read enough leaves the rest where it is.
    await reader.cancel().catch(() => {});
  }
}
