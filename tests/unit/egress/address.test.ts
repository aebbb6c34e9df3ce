import { expect, test } from 'vitest';
import { destinationOf, purposeOf } from '../../../src/egress/address.ts';

const own = 'https://airlock.test';

test('a peer connection’s server is kept without what follows its address', () => {
  expect(destinationOf('stun:peer.test:3478')).toBe('stun:peer.test:3478');
  expect(destinationOf('TURN:peer.test:3478?transport=tcp&d=secret')).toBe('turn:peer.test:3478');
});

test('a request to this site is named by what it is for, and one to another site is not', () => {
  expect(purposeOf(`${own}/app.json`, own)).toBe('app-list');
  expect(purposeOf(`${own}/models/any/part-01.bin`, own)).toBe('model');
  expect(purposeOf(`${own}/assets/chat.js`, own)).toBe('app');
  expect(purposeOf('https://other.test/models/any/part-01.bin', own)).toBe('unknown');
  expect(purposeOf('inline', own)).toBe('unknown');
});
