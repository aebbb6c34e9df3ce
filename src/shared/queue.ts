/** Values pushed on one side, pulled by a loop on the other. */
export interface Queue<T> {
  push(value: T): void;
  /** No more values: the loop ends after those that are queued. */
  close(): void;
  /** The loop throws `error` after the values that are queued. */
  fail(error: Error): void;
  /** Ends when the queue is closed, and at once when `signal` fires. For one reader. */
  drain(signal?: AbortSignal): AsyncGenerator<T, void>;
}

export function createQueue<T>(): Queue<T> {
  const values: T[] = [];
  let end: { error?: Error } | undefined;
  let wake = Promise.withResolvers<void>();
  function change(): void {
    wake.resolve();
    wake = Promise.withResolvers<void>();
  }
  return {
    push(value) {
      values.push(value);
      change();
    },
    close() {
      end ??= {};
      change();
    },
    fail(error) {
      end ??= { error };
      change();
    },
    async *drain(signal) {
      signal?.addEventListener('abort', change, { once: true });
      try {
        for (;;) {
          if (signal?.aborted) return;
          const woken = wake.promise;
          if (values.length > 0) yield values.shift() as T;
          else if (end?.error) throw end.error;
          else if (end) return;
          else await woken;
        }
      } finally {
        signal?.removeEventListener('abort', change);
      }
    },
  };
}
