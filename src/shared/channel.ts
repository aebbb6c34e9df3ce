import { fromPlainError, toPlainError, type PlainError } from './errors.ts';

/**
 * A typed channel between two threads: named verbs that may tell of events on the way, can be
 * aborted, and fail with errors that keep their name. Comlink has neither streams nor abort.
 */
export interface Verb {
  args: unknown;
  event: unknown;
  value: unknown;
}
export type Verbs = Record<string, Verb>;

export type Serving<V extends Verbs> = {
  [K in keyof V]: (
    args: V[K]['args'],
    context: { emit: (event: V[K]['event']) => void; signal: AbortSignal },
  ) => Promise<V[K]['value']>;
};

export interface Endpoint {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

type ToServer = { id: number; verb: string; args: unknown } | { id: number; abort: true };
type ToClient =
  | { ready: true }
  | { id: number; event: unknown }
  | { id: number; value: unknown }
  | { id: number; error: PlainError };

/** Answers calls from the other side. Says `ready` first: a message sent before a worker listens is lost. */
export function serve<V extends Verbs>(endpoint: Endpoint, verbs: Serving<V>): void {
  const running = new Map<number, AbortController>();
  const post = (message: ToClient): void => endpoint.postMessage(message);
  endpoint.addEventListener('message', ({ data }: MessageEvent<ToServer>) => {
    if ('abort' in data) return running.get(data.id)?.abort();
    void run(data.id, data.verb, data.args);
  });
  async function run(id: number, name: string, args: unknown): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      // Own verbs only: what every object inherits is not offered to the other side.
      const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
      if (!verb) throw new TypeError(`This thread knows no verb '${name}'.`);
      const value = await verb(args, { emit: (event) => post({ id, event }), signal: controller.signal });
      post({ id, value });
    } catch (error) {
      post({ id, error: toPlainError(error) });
    } finally {
      running.delete(id);
    }
  }
  post({ ready: true });
}

export interface CallOptions<Event> {
  onEvent?: (event: Event) => void;
  signal?: AbortSignal;
}

export interface Connection<V extends Verbs> {
  /** Resolves when the other side listens. Rejects if the connection is closed first. */
  ready: Promise<void>;
  /** Settles when the other side has: an abort is asked for, not assumed. */
  call<K extends keyof V & string>(
    verb: K,
    args: V[K]['args'],
    options?: CallOptions<V[K]['event']>,
  ): Promise<V[K]['value']>;
  /** Rejects everything that is still open. Call it when the thread is ended: a dead thread answers nobody. */
  close(reason: Error): void;
}

interface Pending {
  resolve: (value: never) => void;
  reject: (error: unknown) => void;
  onEvent: ((event: never) => void) | undefined;
}

export function connect<V extends Verbs>(endpoint: Endpoint): Connection<V> {
  const pending = new Map<number, Pending>();
  const ready = Promise.withResolvers<void>();
  ready.promise.catch(() => {}); // a caller who never waits for it has heard the reason from its own call
  let nextId = 1;
  let closed: Error | undefined;
  endpoint.addEventListener('message', ({ data }: MessageEvent<ToClient>) => {
    if ('ready' in data) return ready.resolve();
    const waiting = pending.get(data.id);
    if (!waiting) return;
    if ('event' in data) return waiting.onEvent?.(data.event as never);
    pending.delete(data.id);
    if ('error' in data) waiting.reject(fromPlainError(data.error));
    else waiting.resolve(data.value as never);
  });
  return {
    ready: ready.promise,
    call(verb, args, { onEvent, signal } = {}) {
      if (closed) return Promise.reject(closed);
      const id = nextId++;
      const settled = Promise.withResolvers<never>();
      pending.set(id, { resolve: settled.resolve, reject: settled.reject, onEvent });
      const abort = (): void => endpoint.postMessage({ id, abort: true } satisfies ToServer);
      endpoint.postMessage({ id, verb, args } satisfies ToServer);
      if (signal?.aborted) abort();
      signal?.addEventListener('abort', abort, { once: true });
      return settled.promise.finally(() => signal?.removeEventListener('abort', abort));
    },
    close(reason) {
      closed = reason;
      ready.reject(reason);
      for (const waiting of pending.values()) waiting.reject(reason);
      pending.clear();
    },
  };
}
