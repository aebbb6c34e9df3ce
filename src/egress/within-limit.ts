import type { UseStore } from 'idb-keyval';

/**
 * The same store with a limit of time. A transaction that never begins (seen in WebKitGTK) would hold the lock of the
 * record for as long as the page lives, and with it the guard and every other tab. What is given up is undone: its
 * transaction is ended, or does nothing when it comes at last.
 */
export function withinLimit(run: UseStore, limitMs: number): UseStore {
  return (mode, use) =>
    new Promise((resolve, reject) => {
      let transaction: IDBTransaction | undefined;
      let isGivenUp = false;
      const timer = setTimeout(() => {
        isGivenUp = true;
        reject(new DOMException(`The store did not answer within ${limitMs / 1000} s.`, 'TimeoutError'));
        try {
          transaction?.abort();
        } catch {
          // it has just ended
        }
      }, limitMs);
      run(mode, (records) => {
        if (isGivenUp) throw new DOMException('Nobody waits for this any more.', 'AbortError');
        ({ transaction } = records);
        return use(records);
      })
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
}
