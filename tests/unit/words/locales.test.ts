import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameWriting, languages } from '../../../src/shared/words.ts';
import { languageFor } from '../../../src/words/speak-own.ts';

// Seen in WebKitGTK with LANG=C: `navigator.languages` is ["C"], and `new Intl.Locale('C')` throws.
test('whatever a system is set to, there is a language for it', () => {
  const tag = fc.oneof(fc.constantFrom('C', 'POSIX', 'en_US.UTF-8', '', 'x', '*', 'de-', 'zh-Hant-TW'), fc.string());
  fc.assert(
    fc.property(fc.array(tag), (wanted) => {
      expect(languages).toContain(languageFor(wanted));
    }),
  );
  expect(languageFor(['C'])).toBe('en');
  expect(languageFor(['C', 'de-AT'])).toBe('de');
});

test('a language is found in its own script only', () => {
  expect(isSameWriting('zh-CN', 'zh-Hans')).toBe(true);
  expect(isSameWriting('zh-TW', 'zh-Hans')).toBe(false);
});
