import type { ChosenFile } from '../model-store/chosen-file.ts';
import { fileTrouble } from '../shared/file-trouble.ts';

/** The files behind what a person chose or dropped. Folders are walked, but no more of them than a model has. */

const limitFiles = 5000;
const limitDepth = 8;

export function fromInput(files: Iterable<File>): ChosenFile[] {
  return Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

export async function fromFolder(folder: FileSystemDirectoryHandle): Promise<ChosenFile[]> {
  return await walk<FileSystemFileHandle | FileSystemDirectoryHandle>(folder, async (handle) => {
    if (handle.kind === 'file') return await handle.getFile();
    const children: (FileSystemFileHandle | FileSystemDirectoryHandle)[] = [];
    for await (const child of handle.values()) {
      children.push(child);
      if (children.length > limitFiles) break;
    }
    return children;
  });
}

/** To be called while the event is heard: what was dropped is gone afterwards. */
export function fromDrop({ items }: DataTransfer): Promise<ChosenFile[]> {
  const dropped = Array.from(items).filter(({ kind }) => kind === 'file');
  const pairs = dropped.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  return Promise.all(
    pairs.map(async ({ entry, file }) => {
      if (!entry || entry.isFile) return file ? [{ path: file.name, file }] : [];
      return await walk(entry, readEntry);
    }),
  ).then((lists) => lists.flat());
}

async function readEntry(entry: FileSystemEntry): Promise<File | FileSystemEntry[]> {
  if (entry.isFile) return await new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    // They come in hundreds, and an empty batch is the end.
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    children.push(...batch);
    if (batch.length === 0 || children.length > limitFiles) return children;
  }
}

async function walk<Entry extends { name: string }>(
  top: Entry,
  open: (entry: Entry) => Promise<File | Entry[]>,
): Promise<ChosenFile[]> {
  const found: ChosenFile[] = [];
  async function visit(entry: Entry, path: string, depth: number): Promise<void> {
    const opened = await open(entry);
    if (opened instanceof File) found.push({ path, file: opened });
    if (found.length > limitFiles || depth > limitDepth)
      throw fileTrouble('too-many', top.name, `more than ${limitFiles} files or ${limitDepth} folders deep`);
    if (opened instanceof File) return;
    // What begins with a dot is no part of a model: a folder from a hub has its whole history in `.git`.
    for (const child of opened.filter(({ name }) => !name.startsWith('.')))
      await visit(child, `${path}/${child.name}`, depth + 1);
  }
  await visit(top, top.name, 0);
  return found;
}
