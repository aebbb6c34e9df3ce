import { isAbort, Trouble } from '../shared/errors.ts';
import { StatusError, type Arriving, type Wanted } from './arriving.ts';
import type { RemoteFile } from './hub.ts';
import { partBytes, type Run } from './runs-of-parts.ts';
import { wait } from './wait.ts';

/** How a download goes about it. Tests have less patience. */
export interface Patience {
  /** Before each new try after one that brought nothing; then it is given up. */
  retryDelaysMs: readonly number[];
  /** How long a server may say nothing. */
  silenceMs: number;
}

/** What people are asked to wait for. */
export const usualPatience: Patience = { retryDelaysMs: [500, 2000, 5000, 15_000], silenceMs: 30_000 };

export interface DownloadRun {
  file: RemoteFile;
  run: Run;
  /** Asks for bytes of the file. @throws as `fetchPieces` */
  open: (wanted: Wanted) => Promise<Arriving>;
  patience: Pick<Patience, 'retryDelaysMs'>;
  signal: AbortSignal;
  /** A part is whole: keeps it. Its bytes are the caller's only until the promise is settled. */
  onPart: (partIndex: number, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  onBytes: (bytes: number) => void;
}

/** Longer than a host may make people wait who look at a progress bar. */
const longestPauseMs = 120_000;

/**
 * Fetches a stretch of a file and hands it on in parts, with no more than one part in memory. After a broken
 * connection it goes on at the byte where it was; from a host that knows no ranges the file comes again, and what was
 * handed on is passed over.
 * @returns the byte at which the stretch ended
 * @throws Trouble `HostRefused`, `HostLacksFile`, `HostBusy`, `HostAnsweredOddly`, `DownloadInterrupted`; what
 * `onPart` throws; AbortError
 */
export async function downloadRun(options: DownloadRun): Promise<number> {
  const { file, patience, signal } = options;
  let { startBytes: atBytes, endBytes } = options.run;
  const buffer = new Uint8Array(partBytes);
  let failures = 0;

  for (;;) {
    const before = atBytes;
    try {
      const answer = await options.open({ startBytes: atBytes, endBytes });
      checkAnswer(file, answer, atBytes);
      if (endBytes === undefined) endBytes = answer.totalBytes;
      await take(answer);
      return atBytes;
    } catch (error) {
      if (isAbort(error) || error instanceof Trouble) throw error;
      failures = atBytes > before ? 1 : failures + 1;
      await pause(error);
    }
  }

  async function take(answer: Arriving): Promise<void> {
    let pieceAtBytes = answer.startBytes;
    for await (const piece of answer.pieces) {
      const fresh = piece.subarray(Math.max(0, atBytes - pieceAtBytes));
      pieceAtBytes += piece.byteLength;
      await add(fresh.subarray(0, (endBytes ?? Infinity) - atBytes));
      if (pieceAtBytes > (file.sizeBytes ?? Infinity)) throw odd(file, `more than ${file.sizeBytes} bytes`);
      if (atBytes === endBytes) return;
    }
    if (endBytes !== undefined) throw new Error(`${file.address}: ended at ${atBytes} of ${endBytes}`);
    if (atBytes % partBytes !== 0) await handOn();
  }

  async function add(fresh: Uint8Array): Promise<void> {
    for (let used = 0; used < fresh.byteLength;) {
      const filled = atBytes % partBytes;
      const next = fresh.subarray(used, used + partBytes - filled);
      buffer.set(next, filled);
      used += next.byteLength;
      atBytes += next.byteLength;
      options.onBytes(next.byteLength);
      if (atBytes % partBytes === 0 || atBytes === endBytes) await handOn();
    }
  }

  async function handOn(): Promise<void> {
    const sizeBytes = atBytes % partBytes || partBytes;
    await options.onPart(Math.ceil(atBytes / partBytes) - 1, buffer.subarray(0, sizeBytes));
  }

  async function pause(error: unknown): Promise<void> {
    const { host } = new URL(file.address);
    const status = error instanceof StatusError ? error.status : undefined;
    const isBusy = status === 429 || (status !== undefined && status >= 500);
    if (status !== undefined && !isBusy)
      throw new Trouble('HostLacksFile', String(error), { host, file: file.name, status }, error);
    const delayMs = patience.retryDelaysMs[failures - 1];
    if (delayMs === undefined)
      throw isBusy
        ? new Trouble('HostBusy', String(error), { host }, error)
        : new Trouble('DownloadInterrupted', String(error), { file: file.name }, error);
    const askedMs = error instanceof StatusError ? (error.retryAfterMs ?? 0) : 0;
    await wait(Math.min(longestPauseMs, Math.max(delayMs, askedMs)), signal);
  }
}

/** What can be seen at once to be no piece of the file: a login page, another part than asked for, another file. */
function checkAnswer(file: RemoteFile, { type, startBytes, totalBytes }: Arriving, atBytes: number): void {
  if (/^text\/html\b/i.test(type)) throw odd(file, 'a page');
  if (startBytes !== 0 && startBytes !== atBytes) throw odd(file, `from byte ${startBytes} instead of ${atBytes}`);
  if (totalBytes !== undefined && totalBytes !== (file.sizeBytes ?? totalBytes))
    throw odd(file, `${totalBytes} bytes instead of ${file.sizeBytes}`);
}

function odd(file: RemoteFile, message: string): Trouble {
  const detail = { host: new URL(file.address).host, file: file.name };
  return new Trouble('HostAnsweredOddly', `${file.address}: ${message}`, detail);
}
