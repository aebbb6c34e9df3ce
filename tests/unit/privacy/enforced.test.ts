import { expect, test } from 'vitest';
import { listEnforced } from '../../../src/privacy/meter/enforced.ts';
import type { MeterState } from '../../../src/privacy/meter/meter.ts';

const sealed: MeterState = { kind: 'sealed', level: 'browser', gaps: [], sinceMs: 0 };
const run = (policyStands: boolean, allowlistStands: boolean) => [
  { timeMs: 1, policyStands, allowlistStands, guardStands: true },
];
const holdsOf = (state: MeterState, canaries: ReturnType<typeof run>) =>
  listEnforced({ state, canaries }).map(({ holds }) => holds);

test('a rule holds when the last test of it came back, and is called unproven before', () => {
  expect(holdsOf(sealed, run(true, true)).slice(0, 3)).toEqual(['yes', 'yes', 'yes']);
  expect(holdsOf({ kind: 'unverified', reason: 'checking' }, []).slice(0, 3)).toEqual([
    'unproven',
    'unproven',
    'unproven',
  ]);
  expect(holdsOf({ kind: 'unverified', reason: 'no-canary' }, run(false, true))[0]).toBe('unproven');
});

test('a browser without the list of connections is said not to have it', () => {
  expect(holdsOf({ kind: 'sealed', level: 'partial', gaps: ['browser'], sinceMs: 0 }, run(true, false))[1]).toBe('no');
});

test('a page without its guard is said to have none', () => {
  for (const reason of ['no-guard', 'other-build', 'silent'] as const)
    expect(holdsOf({ kind: 'unguarded', reason }, run(true, true))[2]).toBe('no');
});
