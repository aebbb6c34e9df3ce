import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { appListHash, appListText, parseAppList } from '../../../src/shared/app-list.ts';

const file = { path: '/assets/chat.js', sizeBytes: 5, sha256: 'a'.repeat(64) };
const list = { version: 1, appVersion: '0.1.0', build: '0123456789abcdef', files: [file] };
const withPath = (path: unknown) => ({ ...list, files: [{ ...file, path }] });

test('a list of files is read as it is', () => {
  expect(parseAppList(list)).toEqual(list);
});

test('a list of an older build, which does not say what changed, is read too', () => {
  expect(parseAppList(list).changes).toBeUndefined();
  expect(parseAppList({ ...list, changes: ['A first version.'] }).changes).toEqual(['A first version.']);
});

test('a list is written in one way, whatever order it was made in, and its hash is that of the text', async () => {
  const { files, build, appVersion } = list;
  const mixed = parseAppList({ files, changes: ['New.'], build, appVersion, version: 1 });
  const text = appListText(mixed);
  expect(Object.keys(JSON.parse(text) as object)).toEqual(['version', 'appVersion', 'build', 'changes', 'files']);
  expect(appListText(parseAppList(JSON.parse(text)))).toBe(text);
  expect(await appListHash(mixed)).toBe(createHash('sha256').update(text).digest('hex'));
});

describe('refused is a list', () => {
  const hostile: [string, unknown][] = [
    ['that is none', 'hello'],
    ['of another version', { ...list, version: 2 }],
    ['whose build is no name', { ...list, build: '../0123456789abc' }],
    ['with an address in place of a path', withPath('https://evil.example/chat.js')],
    ['with a path that is not absolute', withPath('assets/chat.js')],
    ['with a query', withPath('/assets/chat.js?q')],
    ['with a fragment', withPath('/assets/chat.js#q')],
    ['with a backslash', withPath(String.raw`/\evil.example`)],
    ['with an encoded path', withPath('/%2e%2e/x')],
    ['with a hash that is none', { ...list, files: [{ ...file, sha256: 'A'.repeat(64) }] }],
    ['with a size below zero', { ...list, files: [{ ...file, sizeBytes: -1 }] }],
    ['with a size that is no number', { ...list, files: [{ ...file, sizeBytes: '5' }] }],
    ['with a change of many words', { ...list, changes: ['x'.repeat(201)] }],
    ['with a change of no words', { ...list, changes: [''] }],
    ['with many changes', { ...list, changes: Array.from({ length: 13 }, () => 'x') }],
    ['with a change in two lines', { ...list, changes: ['one\ntwo'] }],
    ['with a change that turns the reading around', { ...list, changes: ['one \u202etwo'] }],
    ['with signs in a change that nobody sees', { ...list, changes: ['one\u200btwo'] }],
    ['with a version of many words', { ...list, appVersion: '1'.repeat(41) }],
    ['without files', { ...list, files: undefined }],
  ];
  test.for(hostile)('%s', ([, input]) => {
    expect(() => parseAppList(input)).toThrow();
  });

  test.for(['//evil.example/chat.js', '/assets/../../x', '/./x', '/assets//chat.js'])(
    'with a path that means another address: %s',
    (path) => {
      expect(() => parseAppList(withPath(path))).toThrow();
    },
  );
});
