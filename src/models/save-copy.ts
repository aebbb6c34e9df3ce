import { writeFile } from '../shared/write-file.ts';

/** Where a copy of a model goes. */
export interface SaveTarget {
  /** Writes the parts one after the other, as one file. Nothing is held in memory. @throws AbortError */
  write(parts: readonly Blob[], signal: AbortSignal): Promise<void>;
}

type SavePicker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;

/** Asks where to save, where the browser lets a page ask; elsewhere it goes where downloads go. @throws AbortError */
export async function chooseTarget(fileName: string): Promise<SaveTarget> {
  // Chromium alone has it.
  const { showSaveFilePicker } = globalThis as { showSaveFilePicker?: SavePicker };
  if (!showSaveFilePicker) return { write: async (parts) => download(parts, fileName) };
  const handle = await showSaveFilePicker({ suggestedName: fileName });
  return { write: async (parts, signal) => await writeFile(handle, parts, signal) };
}

/** The browser reads the parts where they lie, after the click. */
function download(parts: readonly Blob[], fileName: string): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The address must live until the browser has begun to read; a minute is more than enough.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
