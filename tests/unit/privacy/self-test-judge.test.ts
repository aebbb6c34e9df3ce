import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../../src/egress/ledger.ts';
import type { Outcome } from '../../../src/privacy/channels/channel.ts';
import { judgeChannel } from '../../../src/privacy/self-test/judge-channel.ts';

const up = { policyStands: true, allowlistStands: true };
const down = { policyStands: false, allowlistStands: false };

const refused: LedgerEntry = {
  sequence: 57,
  timeMs: 0,
  context: 'page',
  channel: 'connect-src',
  origin: 'https://airlock.example',
  purpose: 'unknown',
  bytesOut: 0,
  bytesOutBy: 'counted',
  bytesIn: 0,
  destination: 'https://leak-1.airlock-canary.invalid',
  verdict: 'refused',
  wall: 'content-security-policy',
};
const sent: LedgerEntry = { ...refused, verdict: 'sent', wall: 'none' };

const outcomes: Outcome[] = [
  { kind: 'worked' },
  { kind: 'refused', sign: 'SecurityError' },
  { kind: 'failed' },
  { kind: 'no-word' },
  { kind: 'missing' },
];

describe('a try that got out', () => {
  test('is not stopped when its interface says that it worked, whatever was reported', () => {
    for (const entries of [[], [refused], [refused, sent]])
      expect(judgeChannel({ silentWall: 'policy' }, { outcome: { kind: 'worked' }, entries }, up)).toEqual({
        kind: 'not-stopped',
        sign: 'worked',
      });
  });

  test('is not stopped when something came over the network, even if a wall reported as well', () => {
    for (const outcome of outcomes.filter(({ kind }) => kind !== 'worked' && kind !== 'missing'))
      expect(judgeChannel({}, { outcome, entries: [refused, sent] }, up)).toEqual({
        kind: 'not-stopped',
        sign: 'sent',
      });
  });
});

test('a report is the proof, and the entry comes along', () => {
  for (const kind of ['failed', 'no-word'] as const)
    expect(judgeChannel({}, { outcome: { kind }, entries: [refused] }, down)).toEqual({
      kind: 'stopped',
      entry: refused,
    });
});

test('without a report, the browser’s own no counts, and is called silent', () => {
  expect(judgeChannel({}, { outcome: { kind: 'refused', sign: 'SecurityError' }, entries: [] }, up)).toEqual({
    kind: 'stopped-silently',
    sign: 'interface',
    said: 'SecurityError',
  });
});

describe('a try of which nothing is heard', () => {
  const silence = { outcome: { kind: 'no-word' } as const, entries: [] };

  test('is stopped only where a wall that is silent there is known to stand', () => {
    expect(judgeChannel({ silentWall: 'policy' }, silence, up)).toMatchObject({ kind: 'stopped-silently' });
    expect(judgeChannel({ silentWall: 'allowlist' }, silence, up)).toMatchObject({ kind: 'stopped-silently' });
  });

  test('is not stopped where the wrong wall stands, or none', () => {
    const notStopped = { kind: 'not-stopped', sign: 'no-refusal' };
    expect(judgeChannel({ silentWall: 'allowlist' }, silence, { ...up, allowlistStands: false })).toEqual(notStopped);
    expect(judgeChannel({ silentWall: 'policy' }, silence, { ...up, policyStands: false })).toEqual(notStopped);
    expect(judgeChannel({}, silence, up)).toEqual(notStopped);
  });

  test('is not stopped merely because it failed: an unknown name fails too, after it was asked for', () => {
    expect(judgeChannel({}, { outcome: { kind: 'failed' }, entries: [] }, up)).toEqual({
      kind: 'not-stopped',
      sign: 'no-refusal',
    });
  });
});

test('what the browser does not have is neither stopped nor not', () => {
  expect(judgeChannel({}, { outcome: { kind: 'missing' }, entries: [] }, up)).toEqual({ kind: 'not-available' });
});

test('nothing is ever called stopped without a sign', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...outcomes),
      fc.array(fc.constantFrom(refused, sent)),
      fc.constantFrom(undefined, 'policy' as const, 'allowlist' as const),
      fc.record({ policyStands: fc.boolean(), allowlistStands: fc.boolean() }),
      (outcome, entries, silentWall, walls) => {
        const channel = silentWall ? { silentWall } : {};
        const result = judgeChannel(channel, { outcome, entries }, walls);
        if (result.kind !== 'stopped' && result.kind !== 'stopped-silently') return;
        expect(outcome.kind).not.toBe('worked');
        expect(entries).not.toContain(sent);
        const wallStands = silentWall === 'policy' ? walls.policyStands : walls.allowlistStands;
        const hasSign = entries.length > 0 || outcome.kind === 'refused' || (silentWall !== undefined && wallStands);
        expect(hasSign).toBe(true);
      },
    ),
  );
});
