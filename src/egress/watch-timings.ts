import type { Attempt } from './ledger.ts';
import { sending, sighted, type Sighting } from './attempts.ts';
import type { Witness } from './witness.ts';

/**
 * The cross-check: the browser's own list of what this page or thread loaded. What came over the network
 * is written down as sent. What went to another site is written down where no wall claims it: the list
 * does not tell a refusal from an answer that the page may not read. It cannot see everything
 * (docs/limits.md says what), so its silence is no proof.
 */
export function watchTimings(
  { witness, append }: { witness: Witness; append: (attempt: Attempt) => void },
  marksOf: (address: string) => Pick<Sighting, 'context' | 'canary'>,
): void {
  new PerformanceObserver((list) => {
    for (const { name, initiatorType, transferSize } of list.getEntries() as PerformanceResourceTiming[]) {
      const sighting = { ...marksOf(name), channel: initiatorType, address: name };
      if (transferSize > 0) append(sending(sighting, transferSize));
      else if (isElsewhere(name)) witness.saw(sighted(sighting));
    }
  }).observe({ type: 'resource', buffered: true });
}

function isElsewhere(address: string): boolean {
  const { origin, protocol } = new URL(address, globalThis.origin);
  return /^(https?|wss?):$/.test(protocol) && origin !== globalThis.origin;
}
