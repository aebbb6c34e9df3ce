import { isAbort, Trouble } from '../shared/errors.ts';

/** What one fetch needs. Every request of the models page is made in this file. */
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
const silenceLimitMs = 30_000;

/**
 * Fetches one file of this site: a plain GET, without cookies, past the browser's own cache.
 * Tries again after a broken connection.
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
  const silence = new AbortController();
  let received = 0;
  let timer = setTimeout(() => silence.abort(), silenceLimitMs);
  try {
    const response = await fetch(path, {
      // `no-store` is also the mark by which the service worker lets this page's requests through.
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.any([signal, silence.signal]),
    });
    if (!response.ok || !response.body) throw new Error(`${path}: status ${response.status}`);
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of readBody(response.body)) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), silenceLimitMs);
      pieces.push(piece);
      received += piece.byteLength;
      if (sizeBytes !== undefined && received > sizeBytes) throw new Error(`${path}: more than ${sizeBytes} bytes`);
      onBytes?.(piece.byteLength);
    }
    const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
    return { bytes, type: response.headers.get('Content-Type') ?? 'application/octet-stream' };
  } catch (error) {
    onBytes?.(-received);
    throw silence.signal.aborted && !signal.aborted
      ? new Error(`${path}: silent for ${silenceLimitMs / 1000} s`)
      : error;
  } finally {
    clearTimeout(timer);
  }
}

async function* readBody(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {}); // the connection may be gone already
  }
}

function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, delayMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
