import type { GuardHello, ToGuard } from './messages.ts';

/** Asks a service worker which build it is. Undefined when it does not answer in time. */
export async function askGuard(guard: ServiceWorker, limitMs = 3000): Promise<GuardHello | undefined> {
  const { port1, port2 } = new MessageChannel();
  const answer = Promise.withResolvers<GuardHello | undefined>();
  port1.addEventListener('message', ({ data }: MessageEvent<GuardHello>) => answer.resolve(data));
  port1.start();
  const timer = setTimeout(() => answer.resolve(undefined), limitMs);
  guard.postMessage({ kind: 'hello' } satisfies ToGuard, [port2]);
  try {
    return await answer.promise;
  } finally {
    clearTimeout(timer);
    port1.close();
  }
}
