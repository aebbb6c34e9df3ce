import { countBytes } from '../net-log/count-bytes.ts';
import { findTries } from '../net-log/find-tries.ts';
import type { NetLogEvent } from '../net-log/read-net-log.ts';
import { causeOnPage, hostnameOf, isBrowsersOwn, type NetworkTry, type PageCause } from '../net-log/whose-traffic.ts';
import { isSameSite } from './same-site.ts';

/** One host that was called, by one port. */
export interface CalledHost {
  /** With the port, where the log has it. */
  address: string;
  party: Party;
  /** Only where the browser asked about the page: what on it made the browser ask. */
  cause?: PageCause;
  requests: number;
  connections: number;
  dnsQuestions: number;
  bytesUp: number;
  bytesDown: number;
}

const parties = ['first', 'third', 'the browser, about this page', 'the browser itself'] as const;
type Party = (typeof parties)[number];

/** Whom a site called, the site first, then by bytes sent. Pure. */
export function listHosts(events: readonly NetLogEvent[], url: string): CalledHost[] {
  const { hostname, origin } = new URL(url);
  const stay = { origin, readyMs: -Infinity, loads: [] };
  const bytes = countBytes(events);
  const tries = findTries(events, -Infinity);
  const at = (name: string): NetworkTry[] => tries.filter((attempt) => hostnameOf(attempt) === name);
  const hosts = new Map<string, CalledHost>();
  for (const attempt of tries) {
    const atHost = at(hostnameOf(attempt));
    const address = addressOf(attempt, atHost);
    const cause = causeOnPage(atHost);
    const host = hosts.get(address) ?? {
      address,
      party: 'the browser itself',
      ...(cause && { cause }),
      requests: 0,
      connections: 0,
      dnsQuestions: 0,
      bytesUp: 0,
      bytesDown: 0,
    };
    host[attempt.kind] += 1;
    for (const name of [attempt.address, address]) {
      host.bytesUp = Math.max(host.bytesUp, bytes.get(name)?.up ?? 0);
      host.bytesDown = Math.max(host.bytesDown, bytes.get(name)?.down ?? 0);
    }
    // What the page asked for weighs more than what the browser did by itself.
    const party = cause
      ? 'the browser, about this page'
      : isBrowsersOwn(attempt, stay)
        ? 'the browser itself'
        : isSameSite(hostnameOf(attempt), hostname)
          ? 'first'
          : 'third';
    if (rank(party) < rank(host.party)) host.party = party;
    hosts.set(address, host);
  }
  return [...hosts.values()].toSorted(
    (one, other) => rank(one.party) - rank(other.party) || other.bytesUp - one.bytesUp,
  );
}

/** A question for a name may know no port: then it is put to the one that was called under this name. */
function addressOf(attempt: NetworkTry, atHost: readonly NetworkTry[]): string {
  const port = attempt.port ?? atHost.find((one) => one.port !== undefined)?.port;
  return port === undefined ? attempt.address : `${hostnameOf(attempt)}:${port}`;
}

function rank(party: Party): number {
  return parties.indexOf(party);
}
