/**
 * What the browser tells of this site's storage: nothing where it has no such question (WebKitGTK as it comes has no
 * `navigator.storage`), or does not answer it.
 */
export async function estimateStorage(): Promise<StorageEstimate> {
  try {
    return await navigator.storage.estimate();
  } catch {
    return {}; // a number that nobody tells is treated as unknown everywhere
  }
}

/** The origin-private file system; undefined where there is none, or a private window forbids it. */
export async function privateFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await navigator.storage.getDirectory();
  } catch {
    return undefined; // whoever asks has another place, or does without
  }
}
