import { findTries } from './find-tries.ts';
import type { NetLogEvent } from './read-net-log.ts';
import { isBrowsersOwn, type NetworkTry, type Stay } from './whose-traffic.ts';

export interface Traffic {
  dnsQuestions: number;
  /** TCP and UDP. */
  connections: number;
  requests: number;
  addresses: string[];
}

export interface TrafficCount {
  byThePage: Traffic;
  byTheBrowser: Traffic;
}

/**
 * What left the browser since the site was ready, or tried to, counted outside the page.
 * @throws Error where the log does not show the first visit: then it would see no leak either
 */
export function countTraffic(events: readonly NetLogEvent[], stay: Stay): TrafficCount {
  const { host } = new URL(stay.origin);
  const tries = findTries(events, -Infinity);
  if (!tries.some(({ kind, address, timeMs }) => kind === 'requests' && address === host && timeMs < stay.readyMs)) {
    throw new Error('The browser’s network log does not show the first visit, so it proves nothing.');
  }
  const since = findTries(events, stay.readyMs);
  return {
    byThePage: sum(since.filter((attempt) => !isBrowsersOwn(attempt, stay))),
    byTheBrowser: sum(since.filter((attempt) => isBrowsersOwn(attempt, stay))),
  };
}

function sum(tries: readonly NetworkTry[]): Traffic {
  const count = (kind: NetworkTry['kind']): number => tries.filter((attempt) => attempt.kind === kind).length;
  return {
    dnsQuestions: count('dnsQuestions'),
    connections: count('connections'),
    requests: count('requests'),
    addresses: [...new Set(tries.map(({ address }) => address))].toSorted(),
  };
}
