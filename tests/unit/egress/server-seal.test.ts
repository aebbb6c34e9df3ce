import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headersFor } from '../../../src/egress/headers.ts';
import { judgeServerSeal } from '../../../src/service-worker/server-seal.ts';
import { hosts, origin } from '../../support/header-sets.ts';

const path = '/index.html';
const judge = (kept: Headers | undefined) => judgeServerSeal(kept, path, origin, hosts);
const sets = [headersFor(path, origin, hosts), headersFor(path, null, hosts)];
/** What any server sends beside it. */
const usual = { 'Content-Type': 'text/html', Date: 'Tue, 01 Dec 2026 00:00:00 GMT', Server: 'any' };

test('a server that sends the whole set is whole, with its own address in it or without', () => {
  for (const set of sets) expect(judge(new Headers({ ...usual, ...set }))).toEqual({ state: 'whole', missing: [] });
});

test('without a kept answer nothing is known', () => {
  const unknown = { state: 'unknown', missing: [] };
  expect(judge(undefined)).toEqual(unknown);
  expect(judge(new Headers({ 'Content-Type': 'text/html' }))).toEqual(unknown);
});

test('a server that sends none of it is told from one whose answer was not kept', () => {
  const { state, missing } = judge(new Headers(usual));
  expect(state).toBe('none');
  expect(missing).toEqual(Object.keys(sets[0] ?? {}));
});

test('whatever is left out or changed is named, and never whole', () => {
  const names = Object.keys(sets[0] ?? {});
  fc.assert(
    fc.property(
      fc.constantFrom(...sets),
      fc.subarray(names, { minLength: 1 }),
      fc.constantFrom('gone', 'other', 'looser'),
      (set, touched, how) => {
        const headers = new Headers({ ...usual, ...set });
        for (const name of touched) {
          if (how === 'gone') headers.delete(name);
          else headers.set(name, how === 'other' ? 'x' : `${set[name]} https://leak.example`);
        }
        const { state, missing } = judge(headers);
        expect([...missing].toSorted()).toEqual(touched.toSorted());
        expect(state).toBe(touched.length === names.length ? 'none' : 'partial');
      },
    ),
  );
});

test('spaces that a server folds change nothing', () => {
  const folded = Object.entries(sets[0] ?? {}).map(([name, value]) => [name, value.replaceAll('; ', ';  ')]);
  expect(
    judge(new Headers(Object.fromEntries([...Object.entries(usual), ...folded]) as Record<string, string>)).state,
  ).toBe('whole');
});
