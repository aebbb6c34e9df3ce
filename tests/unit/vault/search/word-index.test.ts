import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSearchPage } from '../../../../src/vault/search/search-page.ts';
import { createWordIndex, type WordIndex } from '../../../../src/vault/search/word-index.ts';
import { termsOf, wordsOf } from '../../../../src/vault/search/words.ts';
import { cases } from '../../../support/cases.ts';

const put = (index: WordIndex, id: string, ...texts: string[]): number =>
  index.put({ id, updatedAtMs: 1, isUnfinished: false }, texts);

function indexOf(texts: Record<string, string>): WordIndex {
  const index = createWordIndex();
  for (const [id, text] of Object.entries(texts)) put(index, id, text);
  return index;
}

test('a word is found by its beginning, whatever its case and its accents', () => {
  const index = indexOf({ a: 'Crème brûlée à la carte', b: 'creme', c: 'Straße nach ΟΔΟΣ', d: 'ＦＵＬＬ width' });
  expect(index.find('creme').toSorted()).toEqual(['a', 'b']);
  expect(index.find('CRÈ').toSorted()).toEqual(['a', 'b']);
  expect(index.find('strasse')).toEqual(['c']);
  expect(index.find('οδος')).toEqual(['c']);
  expect(index.find('full')).toEqual(['d']);
  expect(index.find('reme')).toEqual([]);
  expect(index.find(' ,. ')).toEqual([]);
});

test('every word of the question has to be there, in any order', () => {
  const index = indexOf({ a: 'the tide and the moon', b: 'the moon', c: 'tides' });
  expect(index.find('moon tide')).toEqual(['a']);
});

test('a script without spaces is found by any part of what is written', () => {
  const index = indexOf({ a: '東京都に住んでいます', b: '京都に住む', c: 'Tokyo東京2020', d: 'สวัสดีครับ' });
  expect(index.find('京都').toSorted()).toEqual(['a', 'b']);
  expect(index.find('東京都')).toEqual(['a']);
  expect(index.find('住').toSorted()).toEqual(['a', 'b']);
  expect(index.find('す')).toEqual(['a']);
  expect(index.find('tokyo 東京 20')).toEqual(['c']);
  expect(index.find('ดีครับ')).toEqual(['d']);
});

test('a conversation that is put in again is found by what it says now, and one that is removed no more', () => {
  const index = indexOf({ a: 'apple', b: 'apple' });
  put(index, 'a', 'pear');
  expect(index.find('apple')).toEqual(['b']);
  expect(index.find('pear')).toEqual(['a']);
  expect(index.remove('a')).toBe(0);
  expect(index.remove('a')).toBeUndefined();
  expect(index.find('pear')).toEqual([]);
  expect(index.page(0).words).not.toContain('pear');
  expect(index.page(0).held[0]).toBeNull();
});

test('any texts are found by each of their words, also by pages that were stored, and by nothing else', () => {
  const text = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('tide', 'tidal', '潮汐', 'Ébène')), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 70 }), (conversations) => {
      const index = createWordIndex();
      const changed = conversations.map((texts, number) => put(index, String(number), ...texts));
      const stored = createWordIndex();
      for (const number of new Set(changed)) {
        const page = parseSearchPage(structuredClone(index.page(number)));
        if (!page) throw new Error('The page is not of its own kind.');
        stored.load(page);
      }
      const termsIn = (texts: readonly string[]): string[] =>
        texts.flatMap((one) => [...wordsOf(one)].map(({ term }) => term)).filter((term) => term !== '');
      for (const query of new Set(
        conversations
          .flat()
          .flatMap((one) => termsIn([one]))
          .slice(0, 20),
      )) {
        const asked = termsOf(query);
        const expected = conversations.flatMap((texts, number) => {
          const terms = termsIn(texts);
          return asked.length > 0 && asked.every((one) => terms.some((term) => term.startsWith(one)))
            ? [String(number)]
            : [];
        });
        expect(new Set(index.find(query))).toEqual(new Set(expected));
        expect(new Set(stored.find(query))).toEqual(new Set(expected));
      }
    }),
  );
});

test('a name with signs is found by them, and without them', () => {
  const index = indexOf({
    cats: 'cats and code, c. 1900',
    cpp: 'C++ is older. Notepad++ too.',
    csharp: 'in C# and F♯ on ASP.NET',
    net: '.NET and a network',
    wide: 'Ｃ＋＋ in wide letters',
    heading: '# Code',
  });
  expect(index.find('C++').toSorted()).toEqual(['cpp', 'wide']);
  expect(index.find('c#')).toEqual(['csharp']);
  expect(index.find('F#')).toEqual(['csharp']);
  expect(index.find('.NET').toSorted()).toEqual(['csharp', 'net']);
  expect(index.find('net').toSorted()).toEqual(['csharp', 'net']);
  expect(index.find('notepad++')).toEqual(['cpp']);
  expect(index.find('notepad')).toEqual(['cpp']);
  expect(index.find('c').toSorted()).toEqual(['cats', 'cpp', 'csharp', 'heading', 'wide']);
  expect(index.find('C++ older')).toEqual(['cpp']);
});

test('signs alone are no words', () => {
  for (const query of ['->', '🐓', '+', '#', '++', '...', '=>', '👨‍👩‍👧‍👦', ' . ']) expect(termsOf(query)).toEqual([]);
});

test('a name with signs is one term of a question, and is found in every text that has it so', () => {
  const name = fc.tuple(
    fc.constantFrom('', '.'),
    fc.stringMatching(/^[A-Za-z]{1,8}$/),
    fc.constantFrom('', '+', '++', '#', '＋', '＃', '♯'),
  );
  fc.assert(
    fc.property(name, fc.lorem(), (parts, rest) => {
      const query = parts.join('');
      expect(termsOf(query)).toHaveLength(1);
      expect(indexOf({ a: `${rest} ${query} ${rest}`, b: `(${query})`, c: '' }).find(query)).toEqual(['a', 'b']);
    }),
    { numRuns: cases },
  );
});

test('a page of an earlier version, whose words are cut in another way, is made anew', () => {
  const index = indexOf({ a: 'C++' });
  const page = index.page(0);
  expect(parseSearchPage(page)).toEqual(page);
  expect(parseSearchPage({ ...page, version: 1 })).toBeUndefined();
});
