import { createStore, type Readable } from '../shared/store.ts';

/** One try to reach something, as far as it could be seen. Never a query, a fragment, or a body. */
export interface Attempt {
  timeMs: number;
  /** Where it was made, or seen: the chat page, its engine's or self-test's thread, the service worker, the models page. */
  context: 'page' | 'engine' | 'vault' | 'self-test' | 'guard' | 'models';
  /** How: the policy directive or the interface that was used, for instance `connect-src` or `webrtc`. */
  channel: string;
  /** The method of the request, where the one who saw it knows. */
  method?: string;
  /** Whose try it was: the origin of the page or thread. */
  origin: string;
  /** Scheme and host, or a word where the browser tells no more. */
  destination: string;
  /** What for. Known only of requests to this site, from their path. */
  purpose: Purpose;
  /** `unexplained`: it was seen, and in time no wall said that it refused it. It may have got out. */
  verdict: 'refused' | 'unexplained' | 'sent';
  /** Which wall decided. */
  wall: 'content-security-policy' | 'connection-allowlist' | 'service-worker' | 'page-guard' | 'none';
  /** Bytes that left: what was refused has none. A browser counts what arrives, not what leaves: then estimated. */
  bytesOut: number;
  bytesOutBy: 'counted' | 'estimated';
  /** Bytes that came, headers and all, as the browser counted them. */
  bytesIn: number;
  /** A try of our own, made to see whether the walls stand. */
  canary?: true;
}

export type Purpose = 'app' | 'app-list' | 'model' | 'unknown';

/** An attempt in the ledger, numbered from 1. */
export interface LedgerEntry extends Attempt {
  sequence: number;
}

export interface LedgerView {
  /** Newest last; bounded. The totals go on counting. */
  entries: readonly LedgerEntry[];
  refused: number;
  unexplained: number;
  sent: number;
}

export interface Ledger {
  readonly view: Readable<LedgerView>;
  append(attempt: Attempt): void;
}

const keptEntries = 200;

/** @param onAppend hears of every attempt, as of the first */
export function createLedger(onAppend?: (attempt: Attempt) => void): Ledger {
  const view = createStore<LedgerView>({ entries: [], refused: 0, unexplained: 0, sent: 0 });
  let sequence = 0;
  return {
    view,
    append(attempt) {
      sequence += 1;
      onAppend?.(attempt);
      const entry: LedgerEntry = { ...attempt, sequence };
      view.update((current) => ({
        ...current,
        entries: [...current.entries, entry].slice(-keptEntries),
        // Our own tries are shown, but they are no evidence that anybody else tried.
        [attempt.verdict]: current[attempt.verdict] + (attempt.canary && attempt.verdict !== 'sent' ? 0 : 1),
      }));
    },
  };
}
