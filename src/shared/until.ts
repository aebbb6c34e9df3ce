import type { Readable } from './store.ts';

/** The store's value, once it is as it should be. @throws the signal's reason */
export async function until<T>(store: Readable<T>, isSo: (value: T) => boolean, signal: AbortSignal): Promise<T> {
  const found = Promise.withResolvers<T>();
  const look = (): void => {
    if (isSo(store.get())) found.resolve(store.get());
  };
  const unsubscribe = store.subscribe(look);
  look();
  return await orAborted(found.promise, signal).finally(unsubscribe);
}

/** What `work` comes to, unless the signal fires first. The work itself goes on. @throws the signal's reason */
export async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  return await Promise.race([work, aborted.promise]).finally(() => signal.removeEventListener('abort', abort));
}
