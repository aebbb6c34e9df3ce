import type { Attempt } from '../../egress/ledger.ts';
import type { LedgerRecord } from '../../egress/record.ts';
import { createStore, type Readable } from '../../shared/store.ts';

/**
 * How the record of tries fares. `lost`: what was on it is gone. `changed`: somebody altered it. `unwritten`: a
 * try could not be put on it.
 */
export type KeepState = 'kept' | 'lost' | 'changed' | 'unwritten';

export interface Keeper {
  keep(attempt: Attempt): void;
  /** Looks whether the record is still there: cheap, to be called often. */
  look(): Promise<void>;
  /** Looks whether it is still what it was, entry by entry. */
  check(): Promise<void>;
  /** Begins a new record, on which everything from now on is kept. */
  restart(): Promise<void>;
  /** The worst since the page began, or since a new record: what is missing from a record stays missing. */
  state: Readable<KeepState>;
}

/** A store that has not answered by then is taken for one that does not. */
const answerLimitMs = 10_000;

/**
 * Writes what a page sees into the kept record: in order, several at a time when they come quickly. What the
 * service worker saw is left out, for it writes that itself.
 */
export function createKeeper(record: LedgerRecord): Keeper {
  const state = createStore<KeepState>('kept');
  let waiting: Attempt[] = [];
  let writing = Promise.resolve();

  async function write(): Promise<void> {
    const batch = waiting;
    waiting = [];
    const timer = setTimeout(() => state.set('unwritten'), answerLimitMs);
    try {
      const { isContinued } = await record.append(batch);
      if (!isContinued) state.set('lost');
    } catch {
      state.set('unwritten'); // a full disk, a database that is gone: the page's own view still has it
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    state,
    keep(attempt) {
      if (attempt.context === 'guard') return;
      waiting.push(attempt);
      // A write that takes this one along is on its way.
      if (waiting.length === 1) writing = writing.then(write);
    },
    async look() {
      if (!(await record.isContinued().catch(() => false))) state.set('lost');
    },
    async check() {
      const found = await record.check().catch(() => 'lost' as const);
      if (found !== 'whole') state.set(found);
    },
    async restart() {
      await record.restart();
      state.set('kept');
    },
  };
}
