import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameSite } from '../../../scripts/audit/same-site.ts';

test.each<[string, string, boolean]>([
  ['app.example.test', 'example.test', true],
  ['static.example.test', 'app.example.test', true],
  ['one.co.uk', 'two.co.uk', false],
  ['a.one.co.uk', 'b.one.co.uk', true],
  ['example.test', 'notexample.test', false],
  ['127.0.0.1', '127.0.0.2', false],
  ['127.0.0.1', 'localhost', false],
])('%s and %s: %s', (one, other, isSame) => {
  expect(isSameSite(one, other)).toBe(isSame);
});

test('whose turn it is to be first makes no difference', () => {
  fc.assert(
    fc.property(fc.domain(), fc.domain(), (one, other) => {
      expect(isSameSite(one, other)).toBe(isSameSite(other, one));
      expect(isSameSite(one, one)).toBe(true);
      expect(isSameSite(`deeper.${one}`, one)).toBe(true);
    }),
  );
});
