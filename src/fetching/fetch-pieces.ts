import { Trouble } from '../shared/errors.ts';
import { StatusError, type Arriving, type Wanted } from './arriving.ts';
import { watchRefusal } from './watch-refusal.ts';

/** Every request of this app to another site is made in this file; those to its own site in `fetch-file.ts`. */
export interface FetchPieces {
  address: string;
  signal: AbortSignal;
  /** Bytes of the file, if the server knows how to send a piece; without it the whole. */
  wanted?: Wanted;
  /** Whether an address may be asked: looked at before the request, and again after redirects. */
  isListed: (address: string) => boolean;
  /** How long the server may say nothing. */
  silenceMs: number;
  /** Each address that was asked, when the answer has ended or broken off, and the bytes of the file from it. */
  onSent: (address: string, bytesIn: number) => void;
}

/**
 * A plain GET, without cookies, past the browser's own cache. Redirects are followed as long as they lead to a listed
 * host: the frame's policy holds them to that, and here the final address is checked once more.
 * @throws Trouble `HostRefused`; StatusError; AbortError; another error where the connection broke or was silent
 */
export async function fetchPieces(request: FetchPieces): Promise<Arriving> {
  const { address, signal, wanted, isListed, silenceMs, onSent } = request;
  if (!isListed(address)) throw refused(address, 'unlisted');
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), silenceMs);
  const refusal = watchRefusal(address);
  const explain = (error: unknown): unknown =>
    silence.signal.aborted && !signal.aborted ? new Error(`${address}: silent for ${silenceMs / 1000} s`) : error;

  async function* read(body: ReadableStream<Uint8Array<ArrayBuffer>>, from: string) {
    const reader = body.getReader();
    let bytesIn = 0;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        clearTimeout(timer);
        if (done) return;
        bytesIn += value.byteLength;
        yield value;
        timer = setTimeout(() => silence.abort(), silenceMs);
      }
    } catch (error) {
      throw explain(error);
    } finally {
      clearTimeout(timer);
      if (from !== address) onSent(address, 0);
      onSent(from, bytesIn);
      await reader.cancel().catch(() => {}); // the connection may be gone already
    }
  }

  try {
    const response = await fetch(address, {
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, silence.signal]),
      ...(wanted && { headers: { Range: `bytes=${wanted.startBytes}-${wanted.endBytes ? wanted.endBytes - 1 : ''}` } }),
    });
    if (!isListed(response.url)) {
      void response.body?.cancel();
      throw refused(response.url, 'followed');
    }
    if (!response.ok || !response.body) throw new StatusError(address, response.status, retryAfterMs(response));
    return {
      ...rangeOf(response, wanted?.startBytes ?? 0),
      type: response.headers.get('Content-Type') ?? 'application/octet-stream',
      pieces: read(response.body, response.url),
    };
  } catch (error) {
    clearTimeout(timer);
    onSent(address, 0);
    if (error instanceof TypeError && (await refusal.came())) throw refused(address, 'redirect');
    throw explain(error);
  } finally {
    refusal.stop();
  }
}

function retryAfterMs({ headers }: Response): number | undefined {
  const seconds = Number.parseInt(headers.get('Retry-After') ?? '', 10);
  return seconds >= 0 ? seconds * 1000 : undefined;
}

/** A host that does not let other sites read this header has sent what was asked for, or is found out by the hashes. */
function rangeOf({ status, headers }: Response, askedStartBytes: number): Pick<Arriving, 'startBytes' | 'totalBytes'> {
  if (status !== 206) return { startBytes: 0, totalBytes: undefined };
  const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('Content-Range') ?? '') ?? [];
  return { startBytes: start ? Number(start) : askedStartBytes, totalBytes: Number(total) || undefined };
}

/** Of a redirect a browser tells where it began, and never where it led. */
function refused(address: string, how: 'unlisted' | 'redirect' | 'followed'): Trouble {
  return new Trouble('HostRefused', `${how}: ${address}`, { host: new URL(address).host, how });
}
