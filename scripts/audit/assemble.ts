import { allChannels } from '../../src/privacy/channels/all-channels.ts';
import { findNames } from '../net-log/find-names.ts';
import { findTries } from '../net-log/find-tries.ts';
import type { NetLog } from '../net-log/read-net-log.ts';
import { isBrowsersOwn, type NetworkTry } from '../net-log/whose-traffic.ts';
import { attribute, isAnything, nothing, type Seen } from './attribute.ts';
import type { ExpectedDeciders } from './expected-deciders.ts';
import type { Ground } from './ground.ts';
import { judgeChannel } from './judge-channel.ts';
import { countMemberships, type CountedMemberships } from './memberships.ts';
import type { Catch } from './sinks/sink-log.ts';
import type { MeterAtEnd, Visit } from './visit.ts';

/** One row: a channel of the list under one of its measured names. */
export interface AuditedChannel extends Seen {
  name: string;
  key: string;
  context: string;
  attempts: number;
  /** In milliseconds since 1970. */
  startedMs: number;
  /** `stopped: refused by this page’s policy`. */
  meterSaid: string;
  leaked: boolean;
  /** Why a zero shows nothing here; undefined where it does show something. */
  noEvidence?: string;
}

export interface AuditResult {
  verdict: 'sealed' | 'not sealed';
  /** One sentence each; none: the verdict is `sealed`. */
  faults: string[];
  channels: AuditedChannel[];
  /** What left since nothing was allowed to. Packets are null where there was no cable to count them on. */
  afterSealing: { bytes: number; packets: number | null; dnsQuestions: number };
  /** What the browser did by itself meanwhile: its maker's errands, and empty connections before a page is loaded. */
  byTheBrowser: {
    dnsQuestions: number;
    connections: number;
    requests: number;
    addresses: string[];
    /** To the local network, of random names, as a page prepares a peer connection: see announcements.ts. */
    announcements: number | null;
    /** Reports to the local network since the browser was started; null where packets cannot be told apart. */
    memberships: CountedMemberships | null;
  };
  meter: MeterAtEnd;
  answers: number[];
  network: string;
  browser: string;
  durationMs: number;
}

interface Parts {
  visit: Visit;
  log: NetLog;
  ground: Pick<Ground, 'wayOut' | 'sinks'>;
  expected: ExpectedDeciders;
  controlFaults: readonly string[];
  /** When the browser was started. */
  launchedMs: number;
  browser: string;
  durationMs: number;
}

/** Puts together what the page said and what was seen outside of it. */
export function assemble({
  visit,
  log,
  ground,
  expected,
  controlFaults,
  launchedMs,
  browser,
  durationMs,
}: Parts): AuditResult {
  const { readyMs, endMs, tried, meter } = visit;
  const isOwnNetwork = ground.wayOut !== undefined;
  const tries = findTries(log.events, readyMs);
  const own = tries.filter((attempt) => isBrowsersOwn(attempt, visit));
  const others = tries.filter((attempt) => !isBrowsersOwn(attempt, visit));
  const catches = [
    ...ground.sinks.log.catches.filter(({ timeMs }) => timeMs >= readyMs),
    ...(isOwnNetwork ? [] : findNames(log.events, readyMs).map(asQuestion)),
  ].filter((caught) => !isErrand(caught, own, others) && !isKnock(caught, visit));
  const { byKey, outsideOfTries } = attribute(tried, catches, others);

  const channels = tried.flatMap((one): AuditedChannel[] => {
    const listed = allChannels.find(({ key }) => key === one.key);
    const seen = byKey.get(one.key) ?? nothing();
    const row = {
      key: one.key,
      context: listed?.context ?? 'page',
      attempts: one.attempts,
      startedMs: one.fromMs,
      meterSaid: one.said ? `${one.said.result}: ${one.said.decider}` : 'nothing',
      ...seen,
      leaked: isAnything(seen),
      ...noEvidenceOf(one.key, listed?.noEvidence, isOwnNetwork),
    };
    const names = listed && listed.facts.length > 0 ? listed.facts : [one.key];
    return names.map((name) => Object.assign({ name }, row));
  });

  const isMeanwhile = (timeMs: number): boolean => timeMs >= readyMs && timeMs <= endMs;
  const announcements = ground.wayOut?.announcements.timesMs.filter(isMeanwhile).length;
  const reports = ground.wayOut?.memberships?.reports.filter(({ timeMs }) => isMeanwhile(timeMs)).length;
  const packets = visit.packets === undefined ? undefined : visit.packets - (announcements ?? 0) - (reports ?? 0);
  const memberships = ground.wayOut?.memberships && countMemberships(ground.wayOut.memberships, tried, launchedMs);
  const faults = [
    ...controlFaults,
    ...visit.faults,
    ...tried.flatMap((one) => judgeChannel(one, byKey.get(one.key) ?? nothing(), expected[one.key])),
    ...(isAnything(outsideOfTries)
      ? [
          `Outside of every try something left: ${JSON.stringify(outsideOfTries)}, ${others.map(({ address }) => address).join(', ')}.`,
        ]
      : []),
    ...(packets ? [`${packets} packets went out of the network.`] : []),
    ...(memberships && memberships.byThePage > 0
      ? [
          `The page made this device say on the local network, ${memberships.byThePage} times, that it joins or leaves a group (${memberships.groups.join(', ')}), and no peer connection was tried.`,
        ]
      : []),
    ...judgeMeter(
      meter,
      channels.some(({ leaked }) => leaked),
    ),
    ...(log.isWhole ? [] : ['The browser’s network log was cut short.']),
  ];
  const all = [...byKey.values(), outsideOfTries];
  return {
    verdict: faults.length === 0 ? 'sealed' : 'not sealed',
    faults,
    channels,
    afterSealing: {
      bytes: sum(all.map(({ sinkBytes }) => sinkBytes)),
      packets: packets ?? null,
      dnsQuestions: sum(all.map(({ dnsQuestions }) => dnsQuestions)),
    },
    byTheBrowser: {
      dnsQuestions: own.filter(({ kind }) => kind === 'dnsQuestions').length,
      connections: own.filter(({ kind }) => kind === 'connections').length,
      requests: own.filter(({ kind }) => kind === 'requests').length,
      addresses: [...new Set(own.map(({ address }) => address))].toSorted(),
      announcements: announcements ?? null,
      memberships: memberships ?? null,
    },
    meter,
    answers: visit.answers,
    network: isOwnNetwork
      ? 'a network of its own, with every packet on the only way out counted'
      : 'this machine’s network, where packets are not counted and no name is looked up',
    browser,
    durationMs,
  };
}

function judgeMeter(meter: MeterAtEnd, hasLeaked: boolean): string[] {
  if (meter.sent > 0 && !hasLeaked) return [`The meter counts ${meter.sent} sent, and nothing arrived anywhere.`];
  if (meter.kind !== 'sealed' && !hasLeaked) return [`At the end the meter says “${meter.kind}”, and nothing left.`];
  if (meter.kind === 'sealed' && hasLeaked) return ['At the end the meter says “sealed”, and something left.'];
  return [];
}

/** A question for a name that, as the browser's log has it, only the browser itself asked. */
function isErrand({ sink, host }: Catch, own: readonly NetworkTry[], others: readonly NetworkTry[]): boolean {
  if (sink !== 'dns') return false;
  const isIt = ({ address }: NetworkTry): boolean => address.replace(/:\d+$/, '') === host;
  return own.some(isIt) && !others.some(isIt);
}

/** The empty connections to the app's own address ahead of a page that a person loads. */
function isKnock({ place, bytes, timeMs }: Catch, { loads }: Visit): boolean {
  return place === 'own' && bytes === 0 && loads.some(({ fromMs, toMs }) => timeMs >= fromMs && timeMs <= toMs);
}

function asQuestion({ address, timeMs }: NetworkTry): Catch {
  return { sink: 'dns', place: 'leak', timeMs, host: address, bytes: 0, connections: 0, path: undefined };
}

function noEvidenceOf(key: string, listed: string | undefined, isOwnNetwork: boolean): { noEvidence?: string } {
  const isPeer = !isOwnNetwork && key.startsWith('rtc-');
  const why = isPeer ? 'Without a network of our own the browser looks no name up for a peer connection.' : listed;
  return why === undefined ? {} : { noEvidence: why };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
