import { expect, test } from 'vitest';
import { countTerms, hitsIn } from '../../../../src/vault/search/hits.ts';
import { termsOf } from '../../../../src/vault/search/words.ts';

function marked(text: string, query: string): string {
  let shown = '';
  let at = 0;
  for (const { from, to } of hitsIn(text, termsOf(query))) {
    shown += `${text.slice(at, from)}[${text.slice(from, to)}]`;
    at = to;
  }
  return shown + text.slice(at);
}

test('hits are marked in the text as it was written', () => {
  expect(marked('Crème brûlée, then 🧂 crêpes.', 'cre BRULEE')).toBe('[Crème] [brûlée], then 🧂 [crêpes].');
  expect(marked('cafe\u0301 and ﬁnal', 'cafe fin')).toBe('[cafe\u0301] and [ﬁnal]');
  expect(marked('東京都に住んでいます。京都', '東京都')).toBe('[東京都]に住んでいます。[京都]');
  expect(marked('nothing', 'some')).toBe('nothing');
});

test('it is counted how many of the terms a text has', () => {
  expect(countTerms('the tide and the moon, the tide', ['tide', 'moon', 'sun'])).toBe(2);
});
