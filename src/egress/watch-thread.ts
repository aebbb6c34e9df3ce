import { watchAllowlist } from './allowlist-reports.ts';
import { refusal, type Sighting } from './attempts.ts';
import type { Attempt } from './ledger.ts';
import { hearNestedThreads } from './nested-threads.ts';
import { watchLines } from './watch-lines.ts';
import { watchPolicy } from './watch-policy.ts';
import { watchTimings } from './watch-timings.ts';
import { createWitness } from './witness.ts';

/** A thread's word to its page about a try. */
export interface AttemptNews {
  attempt: Attempt;
}

/** Tells the page what is tried in this thread and in those that it starts: a page hears nothing of that by itself. */
export function watchThread(marks: Pick<Sighting, 'context' | 'canary'>): void {
  const append = (attempt: Attempt): void => self.postMessage({ attempt } satisfies AttemptNews);
  const witness = createWitness(append);
  const marksOf = (): typeof marks => marks;
  watchPolicy(witness, marksOf);
  watchAllowlist(({ connection = 'unknown' }) =>
    witness.heard(refusal({ ...marks, channel: 'connection', address: connection }, 'connection-allowlist')),
  );
  hearNestedThreads({ witness, append }, marks);
  watchLines(witness, marksOf);
  watchTimings({ witness, append }, marksOf);
}
