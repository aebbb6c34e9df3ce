import { describe, expect, test } from 'vitest';
import { headersFor } from '../../../src/egress/headers.ts';
import { policy, surfaceOf } from '../../../src/egress/policy.ts';
import { claimCanaryAddress, isCanaryAddress } from '../../../src/privacy/walls/canary.ts';
import { channels } from '../../../src/privacy/channels/channels.ts';
import { makeSecret, makeTarget, markOf, parseReceiver } from '../../../src/privacy/channels/leak-target.ts';
import { channelWords, codeWords, countWords } from '../../../src/privacy/self-test/self-test-words.ts';
import { directivesOf, origin } from '../../support/header-sets.ts';

describe('the list', () => {
  test('has every channel once', () => {
    expect(new Set(channels.map(({ key }) => key)).size).toBe(channels.length);
    expect(new Set(channels.map(channelWords)).size).toBeGreaterThan(channels.length * 0.9);
  });

  test('tries from the page and from a thread', () => {
    const count = (context: string): number => channels.filter((channel) => channel.context === context).length;
    expect(count('page')).toBeGreaterThanOrEqual(60);
    expect(count('thread')).toBeGreaterThanOrEqual(10);
  });

  test('has what could lose the page at its end, and nothing of it in a thread', () => {
    const first = channels.findIndex(({ mayLeave }) => mayLeave);
    expect(first).toBeGreaterThan(0);
    for (const channel of channels.slice(first)) expect(channel).toMatchObject({ mayLeave: true, context: 'page' });
  });

  test('has nothing that crashes the tab or asks the person', () => {
    for (const { key, code, run } of channels)
      expect(code + String(run), key).not.toMatch(
        /fetchLater|publicKey|alert\(|print\(|requestPermission|\.show\(|contentWindow\.RTC/,
      );
  });

  test('shows the try with its real address, and leaves no blank', () => {
    for (const [index, channel] of channels.entries()) {
      const target = makeTarget({ kind: 'nowhere' }, channel.key, index, 'blue-heron-4821');
      const code = codeWords(channel, target);
      expect(code, channel.key).not.toMatch(/\$(URL|HTTPS|WS|HOST|QUERY)/);
      expect(code, channel.key).toMatch(/leak-\d+\.airlock-canary\.invalid|\?d=blue-heron-4821/);
    }
  });
});

describe('the target', () => {
  test('is a reserved name of its own for each channel, with the secret in its query', () => {
    const [one, other] = [1, 2].map((number) => makeTarget({ kind: 'nowhere' }, 'fetch', number, 'a secret?'));
    expect(one?.url).toBe('https://leak-1.airlock-canary.invalid/airlock-self-test/fetch?d=a%20secret%3F');
    expect(one?.webSocketUrl).toMatch(/^wss:/);
    expect(one?.host).not.toBe(other?.host);
  });

  test('is the receiver that a person typed, or this site itself', () => {
    const receiver = { kind: 'own', origin: 'http://127.0.0.1:9000' } as const;
    expect(makeTarget(receiver, 'fetch', 1, 'x').url).toBe('http://127.0.0.1:9000/airlock-self-test/fetch?d=x');
    expect(makeTarget(receiver, 'fetch', 1, 'x').webSocketUrl).toMatch(/^ws:\/\/127/);
    expect(makeTarget(receiver, 'own-fetch', 1, 'x', origin).host).toBe('airlock.example');
  });

  test('has a name of its own under a receiver typed with a star, and each of them is known for ours', () => {
    const receiver = parseReceiver('http://*.leak.test:8080');
    if (!receiver) throw new TypeError('It is one.');
    const targets = [3, 4].map((number) => makeTarget(receiver, 'fetch', number, 'x'));
    expect(targets.map(({ host }) => host)).toEqual(['leak-3.leak.test:8080', 'leak-4.leak.test:8080']);
    expect(targets[0]?.webSocketUrl).toBe('ws://leak-3.leak.test:8080/airlock-self-test/fetch?d=x');
    const unclaim = claimCanaryAddress(markOf(receiver));
    expect(targets.map(({ url }) => isCanaryAddress(url))).toEqual([true, true]);
    unclaim();
    expect(targets.map(({ url }) => isCanaryAddress(url))).toEqual([false, false]);
  });

  test.for([
    ['', { kind: 'nowhere' }],
    ['*.leak.test:8080', { kind: 'own-names', origin: 'https://leak.test:8080' }],
    ['http://*.leak.test:8080', { kind: 'own-names', origin: 'http://leak.test:8080' }],
    ['*.', undefined],
    ['*', undefined],
    ['*.127.0.0.1:9000', undefined],
    ['https://*.*.leak.test', undefined],
    ['https://a.*.leak.test', undefined],
    ['  ', { kind: 'nowhere' }],
    ['receiver.example', { kind: 'own', origin: 'https://receiver.example' }],
    ['http://127.0.0.1:9000/path?query', { kind: 'own', origin: 'http://127.0.0.1:9000' }],
    ['ftp://receiver.example', undefined],
    ['javascript://receiver.example', undefined],
    ['https://someone:secret@receiver.example', undefined],
    ['not an address', undefined],
  ] as const)('%o is read as %o', ([typed, receiver]) => {
    expect(parseReceiver(typed)).toEqual(receiver);
  });

  test('a made-up secret is one word that a log can be searched for', () => {
    for (let count = 0; count < 100; count += 1) expect(makeSecret()).toMatch(/^[a-z]+-[a-z]+-\d{4}$/);
  });
});

test('the thread’s policy lets it reach nothing, and start nothing', () => {
  const [path] = policy.selfTestThread.paths;
  expect(surfaceOf(path)).toBe('self-test-thread');
  for (const site of [origin, null]) {
    const headers = headersFor(path, site);
    expect(headers['Connection-Allowlist']).toBe('()');
    for (const [directive, values] of directivesOf(headers)) expect(values, directive).toEqual(["'none'"]);
  }
});

test('the count says what was refused, what was refused in silence, and what was not', () => {
  const silent = { kind: 'stopped-silently', sign: 'wall', wall: 'policy' } as const;
  const out = { kind: 'not-stopped', sign: 'worked' } as const;
  expect(countWords([silent, { kind: 'not-available' }])).toBe(
    '0 of 1 refused with a report, 1 refused without one, 0 got out, 1 not in this browser',
  );
  expect(countWords([silent, out])).toBe('0 of 2 refused with a report, 1 refused without one, 1 was not stopped');
});
