import { describe, expect, test } from 'vitest';
import { parseAppList } from '../../../src/models/app-files.ts';

const file = { path: '/assets/chat.js', sizeBytes: 5, sha256: 'a'.repeat(64) };
const list = { version: 1, appVersion: '0.1.0', build: '0123456789abcdef', files: [file] };
const withPath = (path: unknown) => ({ ...list, files: [{ ...file, path }] });

test('a list of files is read as it is', () => {
  expect(parseAppList(list)).toEqual(list);
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
