import type { Attempt } from '../egress/ledger.ts';
import type { LedgerRecord } from '../egress/record.ts';

/**
 * Writes what a page sees into the kept record: in order, several at a time when they come quickly. What the
 * service worker saw is left out, for it writes that itself.
 */
export function keepAttempts(record: LedgerRecord): (attempt: Attempt) => void {
  let waiting: Attempt[] = [];
  let writing = Promise.resolve();
  return (attempt) => {
    if (attempt.context === 'guard') return;
    waiting.push(attempt);
    if (waiting.length > 1) return; // a write that takes this one along is on its way
    writing = writing.then(async () => {
      const batch = waiting;
      waiting = [];
      await record.append(batch).catch(() => {}); // a full disk: the page's own view still has it
    });
  };
}
