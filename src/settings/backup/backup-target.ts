import { writeFile } from '../../shared/write-file.ts';
import { saveFile } from '../../ui/save-file.ts';

/** Where a backup goes. */
export interface BackupTarget {
  /** `file`: what was written is the file that somebody chose. `download`: the browser still has to copy it to its place. */
  kind: 'file' | 'download';
  /** @returns what was written, to be read back */
  write(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>, signal: AbortSignal): Promise<Blob>;
  /** After what was written has proved right. */
  finish(): void;
}

type SavePicker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;

/** Asks where to save, where the browser lets a page ask; elsewhere it goes where downloads go. @throws AbortError */
export async function chooseTarget(suggestedName: string): Promise<BackupTarget> {
  // Chromium alone has it.
  const { showSaveFilePicker } = globalThis as { showSaveFilePicker?: SavePicker };
  if (!showSaveFilePicker) return downloadOf(suggestedName);
  const handle = await showSaveFilePicker({ suggestedName });
  return {
    kind: 'file',
    async write(pieces, signal) {
      try {
        await writeFile(handle, pieces, signal);
      } catch (error) {
        await removeEmpty(handle).catch(() => {}); // the first error is the one to hear about
        throw error;
      }
      return await handle.getFile();
    },
    finish() {},
  };
}

/** The dialog makes a new file at once: without bytes it would look like a backup and be none. */
async function removeEmpty(handle: FileSystemFileHandle & { remove?: () => Promise<void> }): Promise<void> {
  if ((await handle.getFile()).size === 0) await handle.remove?.();
}

/** How much is handed to the browser at once. It keeps what pages hand to it outside of them, on the disk if it is much. */
const heldBytes = 1024 * 1024;

function downloadOf(name: string): BackupTarget {
  let file: Blob;
  return {
    kind: 'download',
    async write(pieces, signal) {
      const blobs: Blob[] = [];
      let held: Uint8Array<ArrayBuffer>[] = [];
      let size = 0;
      for await (const piece of pieces) {
        signal.throwIfAborted();
        held.push(piece);
        size += piece.length;
        if (size < heldBytes) continue;
        blobs.push(new Blob(held));
        [held, size] = [[], 0];
      }
      file = new Blob([...blobs, ...held], { type: 'application/octet-stream' });
      return file;
    },
    finish: () => saveFile(name, file),
  };
}
