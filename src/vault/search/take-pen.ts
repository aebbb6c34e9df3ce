const name = 'airlock-search';

/**
 * One tab stores the pages of the index: two would number their conversations apart and write over each other.
 * Resolves with whether this tab is it, until the signal; where it is not, `onFree` is called once it could be.
 */
export async function takePen(signal: AbortSignal, onFree: () => void): Promise<boolean> {
  const answered = Promise.withResolvers<boolean>();
  const untilAborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
    answered.resolve(lock !== null);
    return lock ? untilAborted : undefined;
  });
  const isOurs = await answered.promise;
  if (!isOurs) navigator.locks.request(name, { signal }, onFree).catch(() => {}); // the wait was given up
  return isOurs;
}
