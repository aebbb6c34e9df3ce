import { privateFolder } from '../shared/browser-storage.ts';

/**
 * Whether the browser gives this site so many bytes more. Chromium's estimate is the same for every device, so that sites
 * learn nothing of the disk; a file that is made so long, and never written, is held against what there really is. It
 * takes no room and some milliseconds. Where it cannot be tried: yes.
 */
export async function hasRoom(sizeBytes: number): Promise<boolean> {
  const name = 'room';
  const folder = await privateFolder();
  const file = await folder?.getFileHandle(name, { create: true });
  if (!folder || typeof file?.createWritable !== 'function') return true; // Safari before 26
  const writing = await file.createWritable();
  try {
    await writing.truncate(sizeBytes);
    return true;
  } catch (error) {
    return !(error instanceof Error && error.name === 'QuotaExceededError');
  } finally {
    await writing.abort();
    await folder.removeEntry(name);
  }
}
