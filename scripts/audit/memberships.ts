import type { Tried } from './tried.ts';

/**
 * What this device says to the local network of the groups of receivers that it joins and leaves. The system says it
 * for the browser. Chromium joins the group for names on the local network (224.0.0.251) as soon as a page makes a peer
 * connection, refused or not, and no wall of a page stops that.
 */
export interface MembershipReport {
  /** In milliseconds since 1970. */
  timeMs: number;
  joins: readonly string[];
  leaves: readonly string[];
}

export interface Memberships {
  /** From before the first browser was started. */
  readonly reports: readonly MembershipReport[];
  /** What a browser joins that shows an empty page. The control fills it in. */
  readonly ofEmptyPage: Set<string>;
}

export interface CountedMemberships {
  /** Reports, joining and leaving, while nobody tried a peer connection. They are a fault. */
  byThePage: number;
  /** Reports that a try of a peer connection caused. */
  byPeerTries: number;
  /** The groups that were joined. */
  groups: string[];
}

/** The system repeats a report within a second. */
const lateMs = 2000;

/**
 * Tells apart who caused the reports since `sinceMs`. Pure. Leaving belongs to whoever joined: a browser leaves a
 * group long after the try, when the page goes.
 */
export function countMemberships(
  { reports, ofEmptyPage }: Memberships,
  tried: readonly Tried[],
  sinceMs: number,
): CountedMemberships {
  const peerTries = tried.filter(({ key }) => key.startsWith('rtc-'));
  const isCaused = (timeMs: number): boolean =>
    peerTries.some(({ fromMs, toMs }) => timeMs >= fromMs && timeMs <= toMs + lateMs);
  const joinedByPage = new Set<string>();
  const groups = new Set<string>();
  let [byThePage, byPeerTries] = [0, 0];
  for (const { timeMs, joins, leaves } of reports) {
    if (timeMs < sinceMs) continue;
    const joined = joins.filter((group) => !ofEmptyPage.has(group));
    const left = leaves.filter((group) => groups.has(group));
    if (joined.length === 0 && left.length === 0) continue;
    for (const group of joined) {
      groups.add(group);
      if (!isCaused(timeMs)) joinedByPage.add(group);
    }
    if ([...joined, ...left].some((group) => joinedByPage.has(group))) byThePage += 1;
    else byPeerTries += 1;
  }
  return { byThePage, byPeerTries, groups: [...groups].toSorted() };
}
