import { serve, type Endpoint } from '../shared/channel.ts';
import { StatusError, type Arriving } from './arriving.ts';
import type { HubDesk, ConsentRequest } from './hub-desk.ts';
import type { ConsentNews, FrameLooks, HubVerbs } from './hub-verbs.ts';

interface Stream {
  pieces: AsyncIterator<Uint8Array<ArrayBuffer>>;
  stop: AbortController;
}

export interface ServeHubParts {
  /** @param consent what the desk calls before it asks anybody; @param onSent each address that was asked */
  createDesk: (parts: {
    consent: (request: ConsentRequest, signal: AbortSignal) => Promise<void>;
    onSent: (address: string, bytesIn: number) => void;
  }) => HubDesk;
  /** Asks the person. @throws AbortError */
  ask: (
    request: ConsentRequest,
    looks: FrameLooks,
    say: (news: ConsentNews) => void,
    signal: AbortSignal,
  ) => Promise<void>;
}

/** Serves a desk to the page over a port. One question at a time is put to the person. */
export function serveHub(endpoint: Endpoint, { createDesk, ask }: ServeHubParts): void {
  const streams = new Map<number, Stream>();
  let nextStream = 1;
  let tell: ((sent: { address: string; bytesIn: number }) => void) | undefined;
  let asking: { looks: FrameLooks; say: (news: ConsentNews) => void } | undefined;
  let lastList: Promise<unknown> = Promise.resolve();

  const desk = createDesk({
    async consent(request, signal) {
      if (!asking) throw new Error('Nobody asks.');
      await ask(request, asking.looks, asking.say, signal);
    },
    onSent: (address, bytesIn) => tell?.({ address, bytesIn }),
  });

  serve<HubVerbs>(endpoint, {
    watch: (_args, { emit, signal }) => {
      tell = emit;
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined), { once: true }));
    },
    async list({ asked, looks }, { emit, signal }) {
      const before = lastList;
      const mine = Promise.withResolvers<void>();
      lastList = mine.promise;
      try {
        await before;
        signal.throwIfAborted();
        asking = { looks, say: emit };
        return await desk.list(asked, signal);
      } finally {
        asking = undefined;
        mine.resolve();
      }
    },
    async open({ id, fileIndex, startBytes, endBytes }, { signal }) {
      const stop = new AbortController();
      signal.addEventListener('abort', () => stop.abort(), { once: true });
      try {
        const answer: Arriving = await desk.open({
          id,
          fileIndex,
          wanted: { startBytes, endBytes },
          signal: stop.signal,
        });
        const stream = nextStream++;
        streams.set(stream, { pieces: answer.pieces[Symbol.asyncIterator](), stop });
        return {
          kind: 'stream',
          stream,
          startBytes: answer.startBytes,
          totalBytes: answer.totalBytes,
          type: answer.type,
        };
      } catch (error) {
        if (error instanceof StatusError)
          return { kind: 'status', status: error.status, retryAfterMs: error.retryAfterMs };
        throw error;
      }
    },
    async next({ stream }, { signal }) {
      const one = streams.get(stream);
      if (!one) throw new Error(`There is no stream ${stream}.`);
      const abort = (): void => one.stop.abort();
      signal.addEventListener('abort', abort, { once: true });
      try {
        const { done, value } = await one.pieces.next();
        if (done) streams.delete(stream);
        return done ? null : value;
      } finally {
        signal.removeEventListener('abort', abort);
      }
    },
    async close({ stream }) {
      const one = streams.get(stream);
      streams.delete(stream);
      one?.stop.abort();
      await one?.pieces.return?.().catch(() => {}); // the connection may be gone already
      return undefined;
    },
  });
}
