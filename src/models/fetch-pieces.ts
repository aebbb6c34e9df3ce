import { isAtModelHost, type ModelHost } from '../egress/model-hosts.ts';
import { Trouble } from '../shared/errors.ts';
import { watchRefusal } from './watch-refusal.ts';

/** Every request of the models page is made in this file. */
export interface FetchPieces {
  /** A path of this site, or an address at a model host. */
  address: string;
  signal: AbortSignal;
  /** Bytes of the file, the end not among them, if the server knows how to send a piece; without it the whole. */
  wanted?: { startBytes: number; endBytes?: number | undefined };
  /** Other sites that may be asked: none unless given. */
  hosts?: readonly ModelHost[];
  /** How long the server may say nothing. */
  silenceMs?: number;
  /** Each address that was asked, when the answer has ended or broken off, and the bytes of the file from it. */
  onSent?: (address: string, bytesIn: number) => void;
}

/** An answer that has begun to arrive. */
export interface Arriving {
  /** Where in the file it begins, and how long the file is by the server's word, where it says so. */
  startBytes: number;
  totalBytes: number | undefined;
  type: string;
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** What a server answers when it sends no file. */
export class StatusError extends Error {
  readonly status: number;
  /** How long the server asks to wait. */
  readonly retryAfterMs: number | undefined;
  constructor(address: string, { status, headers }: Response) {
    super(`${address}: status ${status}`);
    this.status = status;
    const seconds = Number.parseInt(headers.get('Retry-After') ?? '', 10);
    this.retryAfterMs = seconds >= 0 ? seconds * 1000 : undefined;
  }
}

/**
 * A plain GET, without cookies, past the browser's own cache. Redirects of a model host are followed as long as they
 * lead to a listed one: the page's policy holds them to that, and here it is looked at once more.
 * @throws Trouble `HostRefused`; StatusError; AbortError; another error where the connection broke or was silent
 */
export async function fetchPieces(request: FetchPieces): Promise<Arriving> {
  const { address, signal, wanted, hosts = [], silenceMs = 30_000, onSent } = request;
  const isOwn = new URL(address, location.origin).origin === location.origin;
  if (!isOwn && !isAtModelHost(address, hosts)) throw refused(address, 'unlisted');
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
      if (from !== address) onSent?.(address, 0);
      onSent?.(from, bytesIn);
      await reader.cancel().catch(() => {}); // the connection may be gone already
    }
  }

  try {
    const response = await fetch(address, {
      // `no-store` is also the mark by which the service worker lets this page's requests through.
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: isOwn ? 'error' : 'follow',
      signal: AbortSignal.any([signal, silence.signal]),
      ...(wanted && { headers: { Range: `bytes=${wanted.startBytes}-${wanted.endBytes ? wanted.endBytes - 1 : ''}` } }),
    });
    if (!isOwn && !isAtModelHost(response.url, hosts)) {
      void response.body?.cancel();
      throw refused(response.url, 'followed');
    }
    if (!response.ok || !response.body) throw new StatusError(address, response);
    return {
      ...rangeOf(response, wanted?.startBytes ?? 0),
      type: response.headers.get('Content-Type') ?? 'application/octet-stream',
      pieces: read(response.body, isOwn ? address : response.url),
    };
  } catch (error) {
    clearTimeout(timer);
    if (!isOwn) onSent?.(address, 0);
    if (error instanceof TypeError && !isOwn && (await refusal.came())) throw refused(address, 'redirect');
    throw explain(error);
  } finally {
    refusal.stop();
  }
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
