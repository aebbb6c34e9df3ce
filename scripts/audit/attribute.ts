import type { Catch } from './sinks/sink-log.ts';
import type { NetworkTry } from '../net-log/whose-traffic.ts';
import type { Tried } from './tried.ts';

/** What arrived at the receivers, and what the browser's own log knows, of one try. */
export interface Seen {
  sinkBytes: number;
  sinkConnections: number;
  dnsQuestions: number;
  /** Questions, connections and requests in Chromium's network log. */
  netLog: number;
}

export interface Attributed {
  byKey: ReadonlyMap<string, Seen>;
  /** What belongs to no try: it left during the conversation, or while nobody did anything. */
  outsideOfTries: Seen;
}

/**
 * Whose a thing is: whoever's name it carries; else whoever's path; else the try that was made last before it came.
 * Pure. A try's effects may come late, so its time ends only where the next begins.
 */
export function attribute(
  tried: readonly Tried[],
  catches: readonly Catch[],
  tries: readonly NetworkTry[],
  lateMs = 1500,
): Attributed {
  const byKey = new Map<string, Seen>(tried.map(({ key }) => [key, nothing()]));
  const outsideOfTries = nothing();
  const seenBy = (owner: Tried | undefined): Seen => (owner && byKey.get(owner.key)) ?? outsideOfTries;

  for (const caught of catches) {
    const seen = seenBy(ownerOf(tried, caught, lateMs));
    if (caught.sink === 'dns') seen.dnsQuestions += 1;
    else {
      seen.sinkBytes += caught.bytes;
      seen.sinkConnections += caught.connections;
    }
  }
  for (const attempt of tries) {
    const host = attempt.address.replace(/:\d+$/, '');
    seenBy(ownerOf(tried, { host, path: undefined, timeMs: attempt.timeMs }, lateMs)).netLog += 1;
  }
  return { byKey, outsideOfTries };
}

function ownerOf(
  tried: readonly Tried[],
  { host, path, timeMs }: Pick<Catch, 'host' | 'path' | 'timeMs'>,
  lateMs: number,
): Tried | undefined {
  const byName = tried.find((one) => one.host !== undefined && isUnder(host, one.host));
  if (byName) return byName;
  const [, key] = /\/airlock-self-test\/([\w-]+)/.exec(path ?? '') ?? [];
  const byPath = tried.find((one) => one.key === key);
  if (byPath) return byPath;
  const begun = tried.filter(({ fromMs }) => fromMs <= timeMs);
  const last = begun.reduce<Tried | undefined>(
    (one, other) => (one && one.fromMs > other.fromMs ? one : other),
    undefined,
  );
  return last && timeMs <= last.toMs + lateMs ? last : undefined;
}

/** Questions put words of their own before a name: `_8080._https.`. */
function isUnder(name: string | undefined, host: string): boolean {
  return name === host || (name?.endsWith(`.${host}`) ?? false);
}

export function nothing(): Seen {
  return { sinkBytes: 0, sinkConnections: 0, dnsQuestions: 0, netLog: 0 };
}

export function isAnything({ sinkBytes, sinkConnections, dnsQuestions, netLog }: Seen): boolean {
  return sinkBytes + sinkConnections + dnsQuestions + netLog > 0;
}
