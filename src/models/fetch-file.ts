import { isAbort, Trouble } from '../shared/errors.ts';
import { fetchPieces } from './fetch-pieces.ts';
import { wait } from './wait.ts';

export interface FetchFile {
  path: string;
  sizeBytes?: number;
  signal: AbortSignal;
  /** How often at most; 4 unless said otherwise. */
  tries?: number;
  /** Called with each piece that arrives. After a broken try it is called with what is to be taken back, below zero. */
  onBytes?: (bytes: number) => void;
}

const retryDelaysMs = [500, 2000, 5000];

/**
 * Fetches one file of this site. Tries again after a broken connection.
 * @throws Trouble `DownloadInterrupted`; AbortError
 */
export async function fetchFile(file: FetchFile): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string }> {
  const { tries = retryDelaysMs.length + 1 } = file;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await fetchOnce(file);
    } catch (error) {
      const delayMs = retryDelaysMs[attempt];
      if (isAbort(error) || file.signal.aborted) throw error;
      if (delayMs === undefined || attempt + 1 >= tries)
        throw new Trouble('DownloadInterrupted', String(error), { file: nameOf(file.path) }, error);
      await wait(delayMs, file.signal);
    }
  }
}

async function fetchOnce({
  path,
  sizeBytes,
  signal,
  onBytes,
}: FetchFile): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string }> {
  let received = 0;
  try {
    const { type, pieces } = await fetchPieces({ address: path, signal });
    const kept: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of pieces) {
      kept.push(piece);
      received += piece.byteLength;
      if (sizeBytes !== undefined && received > sizeBytes) throw new Error(`${path}: more than ${sizeBytes} bytes`);
      onBytes?.(piece.byteLength);
    }
    return { bytes: new Uint8Array(await new Blob(kept).arrayBuffer()), type };
  } catch (error) {
    onBytes?.(-received);
    throw error;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
