/**
 * Writes `pieces` one after the other as the whole of a file, or leaves the file as it was.
 * @throws QuotaExceededError, also where Chromium breaks a write off (`AbortError`: "Failed to write data to data
 * pipe") because the disk is full: measured, in about one of three such writes. AbortError only by `signal`.
 */
export async function writeFile(
  handle: FileSystemFileHandle,
  pieces: Iterable<FileSystemWriteChunkType> | AsyncIterable<FileSystemWriteChunkType>,
  signal?: AbortSignal,
): Promise<void> {
  const writable = await handle.createWritable();
  try {
    for await (const piece of pieces) {
      signal?.throwIfAborted();
      await writable.write(piece);
    }
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => {}); // the first error is the one to hear about
    if (signal?.aborted || !(error instanceof DOMException) || error.name !== 'AbortError') throw error;
    throw new DOMException(error.message, 'QuotaExceededError');
  }
}
