import { countBytes } from '../net-log/count-bytes.ts';
import { findTries } from '../net-log/find-tries.ts';
import type { NetLogEvent } from '../net-log/read-net-log.ts';
import { isBrowsersOwn } from '../net-log/whose-traffic.ts';
import { isSameSite } from './same-site.ts';

/** One host that was called, with its port. */
export interface CalledHost {
  address: string;
  party: 'first' | 'third' | 'the browser itself';
  requests: number;
  connections: number;
  dnsQuestions: number;
  bytesUp: number;
  bytesDown: number;
}

/** Whom a site called, the site first, then by bytes sent. Pure. */
export function listHosts(events: readonly NetLogEvent[], url: string): CalledHost[] {
  const { hostname, origin } = new URL(url);
  const stay = { origin, readyMs: -Infinity, loads: [] };
  const bytes = countBytes(events);
  const hosts = new Map<string, CalledHost>();
  const calledForThePage = new Set<string>();
  for (const attempt of findTries(events, -Infinity)) {
    const address = attempt.address.replace(/:(80|443)$/, '');
    const host = hosts.get(address) ?? {
      address,
      party: isSameSite(address.replace(/:\d+$/, ''), hostname) ? ('first' as const) : ('third' as const),
      requests: 0,
      connections: 0,
      dnsQuestions: 0,
      bytesUp: bytes.get(attempt.address)?.up ?? 0,
      bytesDown: bytes.get(attempt.address)?.down ?? 0,
    };
    host[attempt.kind] += 1;
    host.bytesUp = Math.max(host.bytesUp, bytes.get(attempt.address)?.up ?? 0);
    host.bytesDown = Math.max(host.bytesDown, bytes.get(attempt.address)?.down ?? 0);
    if (!isBrowsersOwn(attempt, stay)) calledForThePage.add(address);
    hosts.set(address, host);
  }
  for (const host of hosts.values()) if (!calledForThePage.has(host.address)) host.party = 'the browser itself';
  return [...hosts.values()].toSorted((one, other) => rank(one) - rank(other) || other.bytesUp - one.bytesUp);
}

function rank({ party }: CalledHost): number {
  return ['first', 'third', 'the browser itself'].indexOf(party);
}
