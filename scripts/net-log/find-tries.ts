import type { NetLogEvent } from './read-net-log.ts';
import type { NetworkTry } from './whose-traffic.ts';

/**
 * Every try to reach the network in a log from `sinceMs` on, in order. Which events show one was found
 * with a page that does what ours must not: fetch, beacon, WebSocket, WebTransport, STUN, TURN, prefetch,
 * preconnect, frames, navigation.
 *
 * - A question for a name: the resolver's jobs, and the questions without a job (a peer connection's).
 *   An IP address needs no question.
 * - A connection: an attempt at TCP, and a socket that sends, each socket once. The resolver's own belong
 *   to its questions. A UDP socket that only stands open has sent nothing: with such ones Chromium asks
 *   the system for a route, and refuses in silence what a page aims at a port that is out of bounds.
 * - A request: one that asks for a connection, new or kept. What the service worker or the HTTP cache
 *   answers never does.
 *
 * So one fetch from a new host counts three times. The count is there to be zero.
 */
export function findTries(events: readonly NetLogEvent[], sinceMs: number): NetworkTry[] {
  const tries: NetworkTry[] = [];
  const requests = new Map<number, NetLogEvent['params']>();
  const connectionGroups = new Map<number, string>();
  const parents = new Map<number, number>();
  const questions = new Set<number>();
  const questionsOfJobs = new Set<number>();
  const udpAddresses = new Map<number, string>();
  const openedSockets = new Set<number>();

  for (const { name, isEnd, source, params, timeMs } of events) {
    if (isEnd) continue;
    const found = (attempt: Omit<NetworkTry, 'timeMs'>): void => {
      if (timeMs >= sinceMs) tries.push({ ...attempt, timeMs });
    };
    const foundSocket = (where: Place): void => {
      if (timeMs < sinceMs || openedSockets.has(source.id)) return;
      openedSockets.add(source.id);
      found({ kind: 'connections', ...where });
    };
    const parent = parents.get(source.id);
    const dependency = params.source_dependency?.id;

    switch (name) {
      case 'SOCKET_ALIVE':
        if (dependency !== undefined) parents.set(source.id, dependency);
        break;
      case 'SOCKET_POOL_CONNECT_JOB_CREATED':
        connectionGroups.set(source.id, textOf(params['group_id']) ?? '');
        break;
      case 'TCP_CONNECT_ATTEMPT':
      case 'SOCKET_BYTES_SENT':
        foundSocket(whereOf(parent === undefined ? undefined : connectionGroups.get(parent), params['address']));
        break;
      case 'UDP_CONNECT':
        udpAddresses.set(source.id, textOf(params['address']) ?? 'unknown');
        break;
      case 'UDP_BYTES_SENT':
      case 'UDP_SEND_ERROR': {
        const owner = parent === undefined ? undefined : parents.get(parent);
        const address = udpAddresses.get(source.id) ?? textOf(params['address']) ?? 'unknown';
        if (owner === undefined || !questions.has(owner)) foundSocket({ address: `UDP ${address}` });
        break;
      }
      case 'HOST_RESOLVER_MANAGER_JOB':
        found({
          kind: 'dnsQuestions',
          address: hostOf(params['host']),
          port: portOf(params['host']),
          isolationKey: textOf(params['network_anonymization_key']),
        });
        break;
      case 'DNS_TRANSACTION':
        if (source.kind === 'HOST_RESOLVER_IMPL_JOB') {
          if (dependency !== undefined) questionsOfJobs.add(dependency);
        } else {
          questions.add(source.id);
          if (!questionsOfJobs.has(source.id)) found({ kind: 'dnsQuestions', address: hostOf(params['hostname']) });
        }
        break;
      case 'URL_REQUEST_START_JOB':
        requests.set(source.id, params);
        break;
      case 'HTTP_STREAM_REQUEST': {
        const request = requests.get(source.id);
        const isolationKey = textOf(request?.['network_isolation_key']);
        found({
          kind: 'requests',
          address: hostOf(request?.['url']),
          port: portOf(request?.['url']),
          initiator: textOf(request?.['initiator']),
          isolationKey,
        });
        break;
      }
    }
  }
  return tries;
}

/** A group reads `https://host:port <site same_site>`. A WebSocket's and a peer connection's sockets have none. */
function whereOf(group: string | undefined, address: unknown): Place {
  const [, target, isolationKey] = /(\S+) <(.*)>$/.exec(group ?? '') ?? [];
  return target === undefined
    ? { address: textOf(address) ?? 'unknown', port: portOf(address) }
    : { address: hostOf(target), port: portOf(target), isolationKey };
}

type Place = Pick<NetworkTry, 'address' | 'port' | 'isolationKey'>;

/** Host and port that a connection goes to, from the group it was opened for, or else from its IP address. */
export function addressOf(group: string | undefined, address: unknown): string {
  return whereOf(group, address).address;
}

/** Host and port of an address, whether it is written as a URL, with a pool's prefix, or bare. */
function hostOf(address: unknown): string {
  const text = textOf(address) ?? '';
  const rest = text.includes('://') ? text.slice(text.indexOf('://') + 3) : text;
  return /^[^/?#]+/.exec(rest)?.[0] ?? 'unknown';
}

const usualPorts: Readonly<Record<string, number>> = { http: 80, ws: 80, https: 443, wss: 443 };

/** The port of an address as it is written; else the usual one of its scheme. */
function portOf(address: unknown): number | undefined {
  const [, scheme = '', port] = /^(?:.*?(\w+):\/\/)?[^/?#]*?(?::(\d+))?(?:[/?#]|$)/.exec(textOf(address) ?? '') ?? [];
  return port === undefined ? usualPorts[scheme] : Number(port);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
