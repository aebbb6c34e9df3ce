import type { Attempt } from './ledger.ts';

/** The whole protocol between a page and the service worker. */

/** Page to service worker. The answer comes on the port that travels with it. */
export type ToGuard = { kind: 'hello' };

/** The service worker's answer to `hello`: which build it is. */
export interface GuardHello {
  build: string;
}

/** Service worker to the page whose request it judged. */
export type FromGuard = { kind: 'attempt'; attempt: Attempt };

/** The guard's answer to a request of a thread that it has to look up first: ask again. */
export const knockStatus = 425;
