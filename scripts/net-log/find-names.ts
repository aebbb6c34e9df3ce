import type { NetLogEvent } from './read-net-log.ts';
import type { NetworkTry } from './whose-traffic.ts';

/**
 * Every name that the browser was to find the address of, also where it knew the answer by itself and asked nobody.
 * Where no name server of ours is asked, this is what can be counted instead.
 */
export function findNames(events: readonly NetLogEvent[], sinceMs = -Infinity): NetworkTry[] {
  return events
    .filter(({ name, isEnd, timeMs }) => name === 'HOST_RESOLVER_MANAGER_REQUEST' && !isEnd && timeMs >= sinceMs)
    .map(({ params, timeMs }) => ({ params, timeMs, host: nameOf(params['host']) }))
    .filter(({ host }) => host !== '' && !/^[\d.]+$|^\[/.test(host))
    .map(({ params, timeMs, host }) => ({
      kind: 'dnsQuestions',
      timeMs,
      address: host,
      isolationKey:
        typeof params['network_anonymization_key'] === 'string' ? params['network_anonymization_key'] : undefined,
    }));
}

function nameOf(host: unknown): string {
  const text = typeof host === 'string' ? host : '';
  return text.replace(/^[a-z]+:\/\//, '').replace(/:\d+$/, '');
}
