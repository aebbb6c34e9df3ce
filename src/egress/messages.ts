import type { Attempt } from './ledger.ts';

/** The whole protocol between a page and the service worker. */

/** Page to service worker. The answer comes on the port that travels with it. */
export type ToGuard = { kind: 'hello' };

/** The service worker's answer to `hello`: which build it is, and what this site's server was seen to send with it. */
export interface GuardHello {
  build: string;
  serverSeal: ServerSeal;
}

/**
 * Whether the server itself sends the policy with the chat page. `partial`: some headers of it, or others than it should.
 * `unknown`: its answer was not kept.
 */
export interface ServerSeal {
  state: 'whole' | 'partial' | 'none' | 'unknown';
  /** By name. */
  missing: readonly string[];
}

/** Service worker to the page whose request it judged. */
export type FromGuard = { kind: 'attempt'; attempt: Attempt };

/** The guard's answer to a request of a thread that it has to look up first: ask again. */
export const knockStatus = 425;
