import { destinationOf, purposeOf } from './address.ts';
import type { Attempt } from './ledger.ts';

/** What is known of a try before anyone decided on it. */
export interface Sighting extends Pick<Attempt, 'context' | 'channel' | 'method' | 'canary'> {
  /** The whole address, of which only scheme and host are kept, or the word that the browser gives for it. */
  address: string;
}

/** A try that a wall refused. Nothing of it left. */
export function refusal(sighting: Sighting, wall: Exclude<Attempt['wall'], 'none'>): Attempt {
  return { ...seen(sighting), verdict: 'refused', wall };
}

/** A try on which no wall said a word. */
export function sighted(sighting: Sighting): Attempt {
  return { ...seen(sighting), verdict: 'unexplained', wall: 'none' };
}

/**
 * A request that came back over the network. Browsers tell a page how much arrived, not how much left:
 * that is estimated from the address and what Chromium sends along.
 */
export function sending(sighting: Sighting, bytesIn: number): Attempt {
  return {
    ...seen(sighting),
    verdict: 'sent',
    wall: 'none',
    bytesIn,
    bytesOut: usualHeaderBytes + sighting.address.length,
    bytesOutBy: 'estimated',
  };
}

/** Request line and headers of a `fetch` without cookies by Chromium 156 over HTTP/1.1, without its address (measured). */
const usualHeaderBytes = 529;

function seen({ address, ...rest }: Sighting): Omit<Attempt, 'verdict' | 'wall'> {
  return {
    ...rest,
    timeMs: Date.now(),
    origin: globalThis.origin,
    destination: destinationOf(address),
    purpose: purposeOf(address, globalThis.origin),
    bytesOut: 0,
    bytesOutBy: 'counted',
    bytesIn: 0,
  };
}
