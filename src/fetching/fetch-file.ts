import { knockStatus } from '../egress/messages.ts';
import { isAbort, Trouble } from '../shared/errors.ts';
import { sha256Hex } from '../shared/hash.ts';
import { wait } from './wait.ts';

export interface FetchFile {
  /** Of this site. */
  path: string;
  /** Undefined only for the one file that says what the others must be. */
  expected: { sizeBytes: number; sha256: string } | undefined;
  /** What a file that is not as published is called. */
  corrupt: 'AppFileCorrupt' | 'ModelFileCorrupt';
  signal: AbortSignal;
  /** How often at most; 4 unless given. */
  tries?: number;
  /** Called with each piece that arrives, in bytes. After a broken try it is called with what is to be taken back, below zero. */
  onBytes?: (bytes: number) => void;
}

export interface FetchedFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** The server's own answer, unread, with its headers and its address. */
  response: Response;
}

const retryDelaysMs = [500, 2000, 5000];
/** How long the server may say nothing. */
const silenceMs = 30_000;
/** The guard asks a thread whose client it does not know yet to ask again. */
const knocks = 5;

/**
 * Fetches one file of this site. Tries again after a broken connection.
 * @throws Trouble `DownloadInterrupted` when the connection broke; `file.corrupt` when the connection ended well and the
 * file is longer, shorter or of another hash than published; AbortError
 */
export async function fetchFile(file: FetchFile): Promise<FetchedFile> {
  const { tries = retryDelaysMs.length + 1 } = file;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await fetchOnce(file);
    } catch (error) {
      const delayMs = retryDelaysMs[attempt];
      if (isAbort(error) || file.signal.aborted) throw error;
      if (delayMs === undefined || attempt + 1 >= tries) {
        if (error instanceof Trouble) throw error;
        throw new Trouble('DownloadInterrupted', String(error), { file: nameOf(file.path) }, error);
      }
      await wait(delayMs, file.signal);
    }
  }
}

async function fetchOnce({ path, expected, corrupt, signal, onBytes }: FetchFile): Promise<FetchedFile> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), silenceMs);
  let received = 0;
  const isWrong = (what: string): Trouble => new Trouble(corrupt, `${path}: ${what}`, { file: path });
  try {
    const response = await ask(path, AbortSignal.any([signal, silence.signal]));
    const kept = response.clone();
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body!.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      clearTimeout(timer);
      if (done) break;
      pieces.push(value);
      received += value.byteLength;
      onBytes?.(value.byteLength);
      if (expected && received > expected.sizeBytes) {
        void reader.cancel();
        void kept.body?.cancel();
        throw isWrong(`more than ${expected.sizeBytes} bytes`);
      }
      timer = setTimeout(() => silence.abort(), silenceMs);
    }
    const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
    if (expected && received < expected.sizeBytes) throw isWrong(`${received} of ${expected.sizeBytes} bytes`);
    if (expected && (await sha256Hex(bytes)) !== expected.sha256) throw isWrong('another hash');
    return { bytes, response: kept };
  } catch (error) {
    onBytes?.(-received);
    throw silence.signal.aborted && !signal.aborted ? new Error(`${path}: silent for ${silenceMs / 1000} s`) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** A plain GET without a header of ours. Hosts may redirect to another name of the file, on this site alone. */
async function ask(path: string, signal: AbortSignal): Promise<Response> {
  for (let knock = 0; ; knock += 1) {
    const response = await fetch(path, {
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (response.status === knockStatus && knock < knocks) continue;
    if (!response.ok || !response.body) throw new Error(`${path}: status ${response.status}`);
    if (new URL(response.url).origin !== self.location.origin) throw new Error(`${path}: redirected to another site`);
    return response;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
