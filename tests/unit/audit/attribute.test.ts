import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, isAnything } from '../../../scripts/audit/attribute.ts';
import { sinkNames, type Catch } from '../../../scripts/audit/sinks/sink-log.ts';
import type { Tried } from '../../../scripts/audit/tried.ts';
import type { NetworkTry } from '../../../scripts/net-log/whose-traffic.ts';

const lateMs = 1500;

function tried(key: string, fromMs: number, toMs: number, host?: string): Tried {
  return { key, attempts: 1, host, fromMs, toMs, said: undefined };
}

function caught(more: Partial<Catch>): Catch {
  return {
    sink: 'http',
    place: 'leak',
    timeMs: 0,
    bytes: 10,
    connections: 1,
    host: undefined,
    path: undefined,
    ...more,
  };
}

const two = [tried('one', 1000, 2000, 'leak-1.a.leak.test'), tried('two', 2000, 3000, 'leak-2.a.leak.test')];

describe('whose a thing is', () => {
  test.each<[string, Partial<Catch>, string]>([
    ['the name decides, however late it comes', { host: 'leak-1.a.leak.test', timeMs: 9_999 }, 'one'],
    [
      'words before a name are the resolver’s own',
      { sink: 'dns', host: '_80._https.leak-1.a.leak.test', timeMs: 2500 },
      'one',
    ],
    ['a name that only ends alike is another’s', { host: 'another-leak-1.a.leak.test', timeMs: 2500 }, 'two'],
    ['without a name the path decides', { place: 'own', path: '/airlock-self-test/one?d=x', timeMs: 2500 }, 'one'],
    ['without both it is whose turn it was', { sink: 'stun', timeMs: 1500 }, 'one'],
    ['what comes late is the last one’s', { sink: 'tcp', timeMs: 3000 + lateMs }, 'two'],
  ])('%s', (_sentence, more, key) => {
    const { byKey, outsideOfTries } = attribute(two, [caught(more)], [], lateMs);
    expect([...byKey].filter(([, seen]) => isAnything(seen)).map(([name]) => name)).toEqual([key]);
    expect(isAnything(outsideOfTries)).toBe(false);
  });

  test.each([500, 3001 + lateMs])('what comes while nothing is tried (%i ms) is nobody’s', (timeMs) => {
    const { byKey, outsideOfTries } = attribute(two, [caught({ timeMs })], [], lateMs);
    expect([...byKey.values()].some(isAnything)).toBe(false);
    expect(outsideOfTries).toEqual({ sinkBytes: 10, sinkConnections: 1, dnsQuestions: 0, netLog: 0 });
  });
});

const anyTried = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 8 })
  .map((numbers) =>
    numbers.map((number) => tried(`key-${number}`, number * 100, number * 100 + 90, `leak-${number}.leak.test`)),
  );

const anyCatch = fc.record({
  sink: fc.constantFrom(...sinkNames),
  place: fc.constantFrom('leak' as const, 'own' as const),
  timeMs: fc.integer({ min: 0, max: 9000 }),
  bytes: fc.nat(5000),
  connections: fc.nat(2),
  host: fc.option(
    fc.integer({ min: 1, max: 60 }).map((number) => `leak-${number}.leak.test`),
    { nil: undefined },
  ),
  path: fc.option(
    fc.integer({ min: 1, max: 60 }).map((number) => `/airlock-self-test/key-${number}`),
    { nil: undefined },
  ),
});

const anyTry: fc.Arbitrary<NetworkTry> = fc.record({
  kind: fc.constantFrom('dnsQuestions' as const, 'connections' as const, 'requests' as const),
  timeMs: fc.integer({ min: 0, max: 9000 }),
  address: fc.integer({ min: 1, max: 60 }).map((number) => `leak-${number}.leak.test:8080`),
});

test('nothing that arrived is lost, and nothing is counted twice', () => {
  fc.assert(
    fc.property(anyTried, fc.array(anyCatch), fc.array(anyTry), (list, catches, tries) => {
      const { byKey, outsideOfTries } = attribute(list, catches, tries);
      const all = [...byKey.values(), outsideOfTries];
      const sum = (pick: (seen: (typeof all)[number]) => number): number =>
        all.reduce((total, one) => total + pick(one), 0);
      const others = catches.filter(({ sink }) => sink !== 'dns');
      expect(sum(({ netLog }) => netLog)).toBe(tries.length);
      expect(sum(({ dnsQuestions }) => dnsQuestions)).toBe(catches.length - others.length);
      expect(sum(({ sinkBytes }) => sinkBytes)).toBe(others.reduce((total, { bytes }) => total + bytes, 0));
      expect(sum(({ sinkConnections }) => sinkConnections)).toBe(
        others.reduce((total, { connections }) => total + connections, 0),
      );
    }),
  );
});
