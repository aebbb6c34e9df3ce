import type { Attempt } from '../egress/ledger.ts';
import type { LedgerRecord } from '../egress/record.ts';
import { createStore, type Readable } from '../shared/store.ts';

/** How the record of tries fares. `lost`: what was on it is gone. `unwritten`: a try could not be put on it. */
export type KeepState = 'kept' | 'lost' | 'unwritten';

export interface Keeper {
  keep(attempt: Attempt): void;
  /** The worst since the page began: what is missing from a record stays missing. */
  state: Readable<KeepState>;
}

/**
 * Writes what a page sees into the kept record: in order, several at a time when they come quickly. What the
 * service worker saw is left out, for it writes that itself.
 */
export function createKeeper(record: LedgerRecord): Keeper {
  const state = createStore<KeepState>('kept');
  let waiting: Attempt[] = [];
  let writing = Promise.resolve();
  return {
    state,
    keep(attempt) {
      if (attempt.context === 'guard') return;
      waiting.push(attempt);
      if (waiting.length > 1) return; // a write that takes this one along is on its way
      writing = writing.then(async () => {
        const batch = waiting;
        waiting = [];
        try {
          const { isContinued } = await record.append(batch);
          if (!isContinued) state.set('lost');
        } catch {
          state.set('unwritten'); // a full disk, a closed database: the page's own view still has it
        }
      });
    },
  };
}
