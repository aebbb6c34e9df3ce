import type { NamedBlob } from '../model-store/assemble-files.ts';
import type { ModelManifest } from '../model-store/manifest.ts';
import { plainName } from '../model-store/plain-name.ts';
import { writeFile } from '../shared/write-file.ts';
import { folderDialog } from './folder-dialog.ts';

/** Where a copy of a model goes. */
export interface SaveTarget {
  /** `downloads`: each file of several goes where downloads go, and the browser may ask whether it may. */
  kind: 'file' | 'folder' | 'downloads';
  /** Writes every file, or leaves nothing. No file is ever whole in memory. @throws AbortError */
  write(files: readonly NamedBlob[], signal: AbortSignal): Promise<void>;
}

type SavePicker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;

/** Asks where to save, where the browser lets a page ask; elsewhere it goes where downloads go. @throws AbortError */
export async function chooseTarget({ name, format, file }: ModelManifest): Promise<SaveTarget> {
  return await (format === 'mlc' ? chooseFolder(plainName(name, 'model')) : chooseFile(file.name));
}

async function chooseFile(fileName: string): Promise<SaveTarget> {
  // Chromium alone has it.
  const { showSaveFilePicker } = globalThis as { showSaveFilePicker?: SavePicker };
  if (!showSaveFilePicker) return { kind: 'file', write: async (files) => files.forEach(download) };
  const handle = await showSaveFilePicker({ suggestedName: fileName });
  return {
    kind: 'file',
    async write(files, signal) {
      for (const { blob } of files) await writeFile(handle, piecesOf(blob), signal);
    },
  };
}

async function chooseFolder(name: string): Promise<SaveTarget> {
  const showDirectoryPicker = folderDialog();
  if (!showDirectoryPicker) return { kind: 'downloads', write: async (files) => files.forEach(download) };
  const parent = await showDirectoryPicker({ id: 'models', mode: 'readwrite' });
  return {
    kind: 'folder',
    async write(files, signal) {
      const folderName = await freeName(parent, name);
      const folder = await parent.getDirectoryHandle(folderName, { create: true });
      try {
        for (const { name: fileName, blob } of files)
          await writeFile(await folder.getFileHandle(fileName, { create: true }), piecesOf(blob), signal);
      } catch (error) {
        await removeFolder(parent, folderName);
        throw error;
      }
    },
  };
}

/** The browser lets go of a file that was being written a moment later, and until then removes no folder around it. */
async function removeFolder(parent: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (let tries = 0; tries < removeTries; tries += 1) {
    try {
      return await parent.removeEntry(name, { recursive: true });
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50)); // or a stick that was pulled out: then it stays
    }
  }
}

const removeTries = 20;

/** Nothing that lies there already is written over. */
async function freeName(parent: FileSystemDirectoryHandle, name: string): Promise<string> {
  const taken = new Set<string>();
  for await (const one of parent.keys()) taken.add(one.toLowerCase());
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

const pieceBytes = 8 * 1024 * 1024;

/** So that a person who cancels does not wait for the end of a file. Nothing is copied into memory. */
function piecesOf(blob: Blob): Blob[] {
  return Array.from({ length: Math.ceil(blob.size / pieceBytes) }, (_, index) =>
    blob.slice(index * pieceBytes, (index + 1) * pieceBytes),
  );
}

/** The browser reads the bytes where they lie, after the click. */
function download({ name, blob }: NamedBlob): void {
  const address = URL.createObjectURL(new Blob([blob], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The address must live until the browser has begun to read; a minute is more than enough.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
