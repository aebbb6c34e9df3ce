import { describe, expect, test } from 'vitest';
import { assemble } from '../../../scripts/audit/assemble.ts';
import { drawTable } from '../../../scripts/audit/draw-table.ts';
import type { MembershipReport } from '../../../scripts/audit/memberships.ts';
import { createSinkLog, type Catch } from '../../../scripts/audit/sinks/sink-log.ts';
import type { Visit } from '../../../scripts/audit/visit.ts';
import type { NetLogEvent } from '../../../scripts/net-log/read-net-log.ts';

const origin = 'http://127.0.0.1:4173';
const host = 'leak-1.staying.leak.test';

const goodVisit: Visit = {
  origin,
  readyMs: 1000,
  endMs: 9000,
  loads: [{ fromMs: 1000, toMs: 1500 }],
  packets: 0,
  tried: [
    {
      key: 'rtc-stun',
      attempts: 1,
      host,
      fromMs: 2000,
      toMs: 2500,
      said: { result: 'stopped', decider: 'the list' },
    },
  ],
  answers: [6],
  meter: { kind: 'sealed', level: 'browser', sent: 0, refused: 1 },
  faults: [],
};

interface Scene {
  visit?: Partial<Visit>;
  catches?: readonly Partial<Catch>[];
  events?: readonly NetLogEvent[];
  announcedMs?: readonly number[];
  controlFaults?: readonly string[];
  reports?: readonly MembershipReport[];
}

function put({ visit = {}, catches = [], events = [], announcedMs = [], controlFaults = [], reports = [] }: Scene) {
  const log = createSinkLog();
  for (const caught of catches) log.add({ sink: 'http', place: 'leak', ...caught });
  return assemble({
    visit: { ...goodVisit, ...visit },
    log: { events: [...events], isWhole: true },
    ground: {
      sinks: { log, port: 1, openOwn: async () => {}, close: async () => {} },
      wayOut: {
        packets: () => 0,
        sendOne: async () => {},
        announcements: { timesMs: announcedMs, close() {} },
        memberships: { reports, ofEmptyPage: new Set(['239.255.255.250']) },
        others: () => 0,
        close() {},
      },
    },
    expected: { 'rtc-stun': ['the list'] },
    controlFaults,
    launchedMs: 500,
    browser: '156',
    durationMs: 1,
  });
}

function question(name: string, timeMs: number, isolationKey: string): NetLogEvent {
  return {
    timeMs,
    name: 'HOST_RESOLVER_MANAGER_JOB',
    isEnd: false,
    source: { kind: 'HOST_RESOLVER_IMPL_JOB', id: timeMs },
    params: { host: `https://${name}`, network_anonymization_key: isolationKey },
  };
}

function joining(timeMs: number, group = '224.0.0.251'): MembershipReport {
  return { timeMs, joins: [group], leaves: [] };
}

describe('the verdict', () => {
  test('sealed, with a row for each measured name of a channel, and three zeros', () => {
    const result = put({});
    expect(result).toMatchObject({
      verdict: 'sealed',
      faults: [],
      afterSealing: { bytes: 0, packets: 0, dnsQuestions: 0 },
    });
    expect(result.channels.map(({ name }) => name)).toEqual(['RTC stun:', 'RTC stun: hostname (DNS)']);
    expect(result.channels[0]).toMatchObject({
      context: 'page',
      attempts: 1,
      sinkBytes: 0,
      dnsQuestions: 0,
      leaked: false,
    });
    expect(drawTable(result)).toMatch(/^Sealed: 2 rows/m);
  });

  test.each<[string, Scene, RegExp]>([
    [
      'bytes at a receiver',
      { catches: [{ timeMs: 2100, host, bytes: 9, connections: 1 }] },
      /^rtc-stun: something left \(9 B/,
    ],
    ['a question for its name', { catches: [{ sink: 'dns', timeMs: 2100, host }] }, /^rtc-stun: something left/],
    ['something while nobody tried', { catches: [{ timeMs: 5000, bytes: 9 }] }, /^Outside of every try/],
    [
      'a request to the app’s own address',
      { catches: [{ place: 'own', timeMs: 8000, bytes: 300, path: '/' }] },
      /^Outside/,
    ],
    [
      'an empty call there, after the page was loaded',
      { catches: [{ place: 'own', timeMs: 1600, connections: 1 }] },
      /^Outside/,
    ],
    ['a packet', { visit: { packets: 1 } }, /^1 packets went out/],
    ['a packet beside an announcement', { visit: { packets: 3 }, announcedMs: [2000, 2001] }, /^1 packets went out/],
    ['a group that is joined before any try', { reports: [joining(600)] }, /join.*224\.0\.0\.251/],
    [
      'a group that is joined after the tries',
      { visit: { packets: 1 }, reports: [joining(8000)] },
      /no peer connection/,
    ],
    ['a packet beside a report', { visit: { packets: 2 }, reports: [joining(2100)] }, /^1 packets went out/],
    [
      'a question of the page for a name of the vendor',
      {
        catches: [{ sink: 'dns', timeMs: 5000, host: 'accounts.google.com' }],
        events: [question('accounts.google.com', 5000, `${origin} same_site`)],
      },
      /^Outside/,
    ],
    ['a meter that counts what nobody saw', { visit: { meter: { ...goodVisit.meter, sent: 2 } } }, /counts 2 sent/],
    [
      'a meter that lost its green',
      { visit: { meter: { ...goodVisit.meter, kind: 'unverified' } } },
      /says “unverified”/,
    ],
    ['a receiver that missed the control', { controlFaults: ['The receiver for stun did not see it.'] }, /stun/],
    [
      'another wall',
      { visit: { tried: [{ ...goodVisit.tried[0]!, said: { result: 'stopped', decider: 'x' } }] } },
      /did not decide/,
    ],
  ])('not sealed: %s', (_sentence, scene, fault) => {
    const result = put(scene);
    expect(result.verdict).toBe('not sealed');
    expect(
      result.faults.some((each) => fault.test(each)),
      result.faults.join('\n'),
    ).toBe(true);
    expect(drawTable(result)).toContain('NOT SEALED');
  });
});

describe('what the browser does by itself is told apart, not left out', () => {
  test('an errand to its maker', () => {
    const result = put({
      catches: [{ sink: 'dns', timeMs: 5000, host: 'accounts.google.com' }],
      events: [question('accounts.google.com', 5000, 'null')],
    });
    expect(result).toMatchObject({
      verdict: 'sealed',
      afterSealing: { dnsQuestions: 0 },
      byTheBrowser: { dnsQuestions: 1, addresses: ['accounts.google.com'] },
    });
  });

  test('empty calls while a person has the page loaded, and what came before the server stopped', () => {
    const result = put({
      catches: [
        { place: 'own', timeMs: 1200, connections: 1 },
        { timeMs: 900, bytes: 5, connections: 1 },
      ],
    });
    expect(result.verdict).toBe('sealed');
  });

  test('announcements to the local network', () => {
    const result = put({ visit: { packets: 2 }, announcedMs: [900, 2000, 2001, 9500] });
    expect(result).toMatchObject({
      verdict: 'sealed',
      afterSealing: { packets: 0 },
      byTheBrowser: { announcements: 2 },
    });
    expect(drawTable(result)).toContain('2 announcements of random names');
  });

  test('groups that a try of a peer connection has the browser join and leave, and what an empty page joins', () => {
    const leaving: MembershipReport = { timeMs: 9800, joins: [], leaves: ['224.0.0.251'] };
    const reports = [joining(400), joining(700, '239.255.255.250'), joining(2100), joining(2900), leaving];
    const result = put({ visit: { packets: 2 }, reports });
    expect(result).toMatchObject({
      verdict: 'sealed',
      afterSealing: { packets: 0 },
      byTheBrowser: { memberships: { byThePage: 0, byPeerTries: 3, groups: ['224.0.0.251'] } },
    });
    expect(drawTable(result)).toContain('0 by the page; 3 more (224.0.0.251)');
  });
});
