import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnything, nothing, type Seen } from '../../../scripts/audit/attribute.ts';
import { judgeChannel } from '../../../scripts/audit/judge-channel.ts';
import { deciderOf, saysThatItLeft, type Said } from '../../../scripts/audit/meter-said.ts';
import { sayVerdict } from '../../../src/privacy/meter/say-attempt.ts';
import { proofWords } from '../../../src/privacy/self-test/self-test-words.ts';
import { refusedAttempt } from '../../support/attempts.ts';

const left: Seen = { ...nothing(), sinkBytes: 12, sinkConnections: 1 };
const results: readonly Said['result'][] = [
  'stopped',
  'stopped-silently',
  'not-stopped',
  'not-available',
  'sent',
  'unsure',
  'nothing',
];

describe('one channel', () => {
  test.each<[string, Said | undefined, Seen, RegExp | undefined]>([
    ['stopped, and nothing arrived', { result: 'stopped', decider: 'the guard' }, nothing(), undefined],
    ['stopped, but it arrived', { result: 'stopped', decider: 'the guard' }, left, /something left .*said “stopped”/],
    [
      'a question for its name is enough',
      { result: 'stopped', decider: 'the guard' },
      { ...nothing(), dnsQuestions: 1 },
      /left/,
    ],
    [
      'the browser’s own log is enough',
      { result: 'stopped', decider: 'the guard' },
      { ...nothing(), netLog: 1 },
      /left/,
    ],
    [
      'not stopped, but nothing arrived',
      { result: 'not-stopped', decider: 'no refusal' },
      nothing(),
      /nothing arrived/,
    ],
    ['sent, but nothing arrived', { result: 'sent', decider: 'let out' }, nothing(), /nothing arrived/],
    ['not stopped, and it arrived', { result: 'not-stopped', decider: 'no refusal' }, left, /as the meter said/],
    ['nothing on record, but it arrived', { result: 'nothing', decider: 'the guard' }, left, /something left/],
    [
      'another wall decided',
      { result: 'stopped', decider: 'the policy' },
      nothing(),
      /“the guard” did not decide; “the policy” did/,
    ],
    ['no row at all', undefined, nothing(), /says nothing/],
    ['not in this browser', { result: 'not-available', decider: 'nothing' }, nothing(), undefined],
  ])('%s', (_sentence, said, seen, fault) => {
    const faults = judgeChannel({ key: 'fetch', said }, seen, ['the guard']);
    if (fault) expect(faults).toEqual([expect.stringMatching(fault)]);
    else expect(faults).toEqual([]);
  });

  test('what left is always a fault that names the channel, and so is a meter that says it did when it did not', () => {
    const anySeen = fc.record({
      sinkBytes: fc.nat(3),
      sinkConnections: fc.nat(1),
      dnsQuestions: fc.nat(1),
      netLog: fc.nat(1),
    });
    const anySaid = fc.record({ result: fc.constantFrom(...results), decider: fc.constantFrom('one', 'other') });
    fc.assert(
      fc.property(anySeen, anySaid, fc.option(fc.constant(['one']), { nil: undefined }), (seen, said, expected) => {
        const faults = judgeChannel({ key: 'some-key', said }, seen, expected);
        if (isAnything(seen) || saysThatItLeft(said)) expect(faults).toHaveLength(1);
        for (const fault of faults) expect(fault).toMatch(/^some-key: /);
      }),
    );
  });
});

describe('the decider, in the words of the screen', () => {
  const entry = { ...refusedAttempt, sequence: 1234 };

  test('a wall that reported', () => {
    const proof = proofWords({ kind: 'stopped', entry });
    expect(deciderOf(proof)).toBe(sayVerdict(entry));
  });

  test('an interface that said no', () => {
    const proof = proofWords({ kind: 'stopped-silently', sign: 'interface', said: 'SecurityError' });
    expect(deciderOf(proof)).toBe('no from the interface: SecurityError');
  });

  test.each(['policy', 'allowlist'] as const)('a silent wall (%s)', (wall) => {
    const proof = proofWords({ kind: 'stopped-silently', sign: 'wall', wall });
    expect(deciderOf(proof)).toMatch(/^silent: \S/);
  });
});
