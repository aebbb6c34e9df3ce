import { createStore, type Readable } from '../shared/store.ts';

/** One try to reach something, as far as it could be seen. Never a query, a fragment, or a body. */
export interface Attempt {
  timeMs: number;
  /** Where it was made, or seen: the chat page, its engine's or self-test's thread, the service worker, the models page. */
  context: 'page' | 'engine' | 'self-test' | 'guard' | 'models';
  /** How: the policy directive or the interface that was used, for instance `connect-src` or `webrtc`. */
  channel: string;
  /** Scheme and host, or a word where the browser tells no more. */
  destination: string;
  verdict: 'refused' | 'answered' | 'sent';
  /** Which wall decided. */
  wall: 'content-security-policy' | 'connection-allowlist' | 'service-worker' | 'page-guard' | 'none';
  /** A try of our own, made to see whether the walls stand. */
  canary?: true;
}

/** An attempt in the ledger, numbered from 1. */
export interface LedgerEntry extends Attempt {
  sequence: number;
}

export interface LedgerView {
  /** Newest last; bounded. The totals go on counting. */
  entries: readonly LedgerEntry[];
  refused: number;
  sent: number;
  answered: number;
}

export interface Ledger {
  readonly view: Readable<LedgerView>;
  append(attempt: Attempt): void;
}

const keptEntries = 200;

/** @param onAppend hears of every attempt, as of the first */
export function createLedger(onAppend?: (attempt: Attempt) => void): Ledger {
  const view = createStore<LedgerView>({ entries: [], refused: 0, sent: 0, answered: 0 });
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
        [attempt.verdict]: current[attempt.verdict] + (attempt.canary && attempt.verdict === 'refused' ? 0 : 1),
      }));
    },
  };
}

/** Words that browsers put in the place of an address. */
const keywords = new Set(['inline', 'eval', 'wasm-eval', 'data', 'blob', 'trusted-types-policy', 'trusted-types-sink']);

/** What may be kept of an address: scheme and host, nothing that could hold a text. */
export function destinationOf(address: string): string {
  if (keywords.has(address)) return address;
  try {
    const url = new URL(address);
    return url.origin === 'null' ? url.protocol : url.origin;
  } catch {
    return 'unknown';
  }
}
