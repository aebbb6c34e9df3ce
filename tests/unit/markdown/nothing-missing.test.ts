import * as fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Markdown } from '../../../src/chat/markdown/Markdown.tsx';
import { plainText } from '../../../src/chat/markdown/plain-text.ts';
import { drawMarkdown } from '../../../src/takeout/write/draw-markdown.ts';
import { madeAnswer } from '../../support/answer-parts.ts';

const numRuns = Number(process.env['AIRLOCK_CASES'] ?? 2000);

/** The words of a page, where each element ends one, and the numbers that a browser puts before the rows of a list. */
function wordsOfPage(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

const forms: readonly [name: string, draw: (text: string) => string][] = [
  ['on the screen', (text) => wordsOfPage(renderToStaticMarkup(createElement(Markdown, { text })))],
  ['copied as plain text, and read aloud', plainText],
  ['in an exported page', (text) => wordsOfPage(drawMarkdown(text))],
];

/** Where a word may stand in what an address dialog shows, or is the name by which parts of an answer know each other. */
function isMark(text: string, word: string): boolean {
  const before = text.slice(0, text.indexOf(word));
  const place = before.slice(Math.max(0, before.lastIndexOf('\n')));
  return /\[\^[^\]\s]*$|\]\([^\s)]*$|\]\[[^\]]*$/u.test(place);
}

describe.each(forms)('%s', (_name, draw) => {
  test('no word, number or cell of an answer is missing, whatever the answer is', { timeout: 3_000_000 }, () => {
    fc.assert(
      fc.property(madeAnswer, ({ text, words }) => {
        const drawn = draw(text);
        const missing = words.filter((word) => !drawn.includes(word) && !isMark(text, word));
        expect(missing, drawn).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('and they stand in order', { timeout: 3_000_000 }, () => {
    fc.assert(
      fc.property(madeAnswer, ({ text, words }) => {
        fc.pre(!text.includes('[^')); // footnotes stand at the end
        const drawn = draw(text);
        const places = words.filter((word) => drawn.includes(word)).map((word) => drawn.indexOf(word));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }),
      { numRuns },
    );
  });
});
