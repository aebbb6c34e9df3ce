import { addressOf } from './find-tries.ts';
import type { NetLogEvent } from './read-net-log.ts';

export interface Bytes {
  up: number;
  down: number;
}

/**
 * Bytes that went over TCP, by host and port: on the wire, so with TLS and all. A WebSocket's connection is known by
 * its IP address alone.
 */
export function countBytes(events: readonly NetLogEvent[]): Map<string, Bytes> {
  const groups = new Map<number, string>();
  const parents = new Map<number, number>();
  const addresses = new Map<number, string>();
  const bytes = new Map<string, Bytes>();
  for (const { name, isEnd, source, params } of events) {
    if (isEnd) continue;
    if (name === 'SOCKET_ALIVE' && params.source_dependency) parents.set(source.id, params.source_dependency.id);
    if (name === 'SOCKET_POOL_CONNECT_JOB_CREATED') groups.set(source.id, String(params['group_id']));
    if (name === 'TCP_CONNECT_ATTEMPT')
      addresses.set(source.id, addressOf(groups.get(parents.get(source.id) ?? -1), params['address']));
    const direction = name === 'SOCKET_BYTES_SENT' ? 'up' : name === 'SOCKET_BYTES_RECEIVED' ? 'down' : undefined;
    const address = addresses.get(source.id);
    if (!direction || address === undefined) continue;
    const sum = bytes.get(address) ?? { up: 0, down: 0 };
    sum[direction] += Number(params['byte_count'] ?? 0);
    bytes.set(address, sum);
  }
  return bytes;
}
