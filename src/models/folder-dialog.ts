type FolderDialog = (options: { id: string; mode?: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

/** The browser's dialog for a folder. Chromium alone has it; the other way in asks there whether to "upload" files. */
export function folderDialog(): FolderDialog | undefined {
  return (globalThis as { showDirectoryPicker?: FolderDialog }).showDirectoryPicker?.bind(globalThis);
}
