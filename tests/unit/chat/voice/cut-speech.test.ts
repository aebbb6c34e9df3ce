import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSpeech } from '../../../../src/chat/voice/cut-speech.ts';

const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

test('is spoken sentence by sentence', () => {
  expect(cutSpeech('Paris is a city. It is in France!\n\nIs it?', 'en')).toEqual([
    'Paris is a city.',
    'It is in France!',
    'Is it?',
  ]);
});

test('a sentence without an end is spoken in pieces that are short, at the ends of words', () => {
  const pieces = cutSpeech('one and another '.repeat(60), 'en');
  expect(pieces.length).toBeGreaterThan(4);
  for (const piece of pieces) expect(piece).toMatch(/^(one|and|another)\b.*\b(one|and|another)$/);
});

test('of any text no letter is left out, said twice or in another order, and no piece is long or empty', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 900, size: 'max' }),
      fc.constantFrom('en', 'ja', 'ar'),
      (text, language) => {
        const pieces = cutSpeech(text, language);
        expect(letters(pieces.join(''))).toBe(letters(text));
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(180);
          expect(piece.trim()).not.toBe('');
        }
      },
    ),
  );
});
