import { expect, test } from 'vitest';
import { judgeMeter, type MeterFacts } from '../../../src/privacy/meter/meter.ts';
import { everyMeterFacts } from '../../support/meter-states.ts';

const all = everyMeterFacts();
const kindOf = (facts: MeterFacts) => judgeMeter(facts).kind;
const isBreached = ({ sentCount, sealedSinceMs }: MeterFacts): boolean => sentCount > 0 && sealedSinceMs !== undefined;
const isProven = ({ guard, canary, sealedSinceMs, unexplainedCount, keep }: MeterFacts): boolean =>
  guard === 'in-charge' &&
  canary?.policyStands === true &&
  sealedSinceMs !== undefined &&
  unexplainedCount === 0 &&
  keep === 'kept';

test('all combinations of facts are tried', () => {
  expect(all).toHaveLength(5 * 5 * 3 * 3 * 2 * 3 * 5);
});

test('sealed is said when the guard is in charge, the canary was refused, every try is explained and on record, and nothing left; and never else', () => {
  for (const facts of all)
    expect(kindOf(facts) === 'sealed', JSON.stringify(facts)).toBe(isProven(facts) && facts.sentCount === 0);
  expect(all.filter((facts) => kindOf(facts) === 'sealed')).toHaveLength(4 * 5);
});

test('a breach is said whatever else is known, and only after the page was sealed', () => {
  for (const facts of all) {
    expect(kindOf(facts) === 'breached', JSON.stringify(facts)).toBe(isBreached(facts));
    if (isBreached(facts)) expect(judgeMeter(facts)).toEqual({ kind: 'breached', sentCount: facts.sentCount });
  }
});

test('after a breach comes a missing guard, and then a missing canary', () => {
  for (const facts of all.filter((one) => !isBreached(one))) {
    const state = judgeMeter(facts);
    if (facts.guard === 'none') expect(state).toEqual({ kind: 'unguarded', reason: 'no-guard' });
    else if (facts.guard === 'other-build' || facts.guard === 'silent')
      expect(state).toEqual({ kind: 'unguarded', reason: facts.guard });
    else if (!isProven(facts)) expect(state.kind).toBe('unverified');
  }
});

test('the level is the browser’s only when its list of connections refused as well, and the server was seen to send the headers', () => {
  for (const facts of all) {
    const state = judgeMeter(facts);
    if (state.kind !== 'sealed') continue;
    const { canary, server = 'unknown' } = facts;
    const isWhole = canary?.allowlistStands === true && server === 'whole';
    expect(state.level).toBe(isWhole ? 'browser' : 'partial');
    expect(state.gaps.includes('browser')).toBe(canary?.allowlistStands === false);
    expect(state.gaps.filter((gap) => gap !== 'browser')).toEqual(server === 'whole' ? [] : [`server-${server}`]);
    expect(state.sinceMs).toBe(facts.sealedSinceMs);
  }
});

test('what is missing is named', () => {
  const facts: MeterFacts = {
    guard: 'in-charge',
    server: 'whole',
    canary: { timeMs: 1, policyStands: true, allowlistStands: true, guardStands: true },
    sealedSinceMs: 5,
    sentCount: 0,
    unexplainedCount: 0,
    keep: 'kept',
  };
  const silent = { timeMs: 1, policyStands: false, allowlistStands: true, guardStands: true };
  expect(judgeMeter(facts).kind).toBe('sealed');
  expect(judgeMeter({ ...facts, canary: silent })).toEqual({ kind: 'unverified', reason: 'no-canary' });
  expect(judgeMeter({ ...facts, canary: { ...silent, policyStands: true, guardStands: false } }).kind).toBe(
    'unverified',
  );
  expect(judgeMeter({ ...facts, canary: undefined })).toEqual({ kind: 'unverified', reason: 'checking' });
  expect(judgeMeter({ ...facts, unexplainedCount: 1 })).toEqual({ kind: 'unverified', reason: 'unexplained' });
  expect(judgeMeter({ ...facts, keep: 'lost' })).toEqual({ kind: 'unverified', reason: 'record' });
});

test('the chat page never calls itself open', () => {
  for (const facts of all) expect(kindOf(facts)).not.toBe('open');
});
