import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinFiles } from '../../../../src/chat/attach/join-files.ts';
import { splitFiles } from '../../../../src/chat/attach/split-files.ts';
import { cleanText } from '../../../../src/chat/prompt.ts';

/** Texts in which what means something here is frequent. */
const text = fc
  .array(fc.oneof(fc.constantFrom('\n', '\n\n', '```', '````', 'File: ', 'File: a.txt\n```txt\n', ' '), fc.string()))
  .map((pieces) => pieces.join(''));
const content = text.filter((one) => one.trim() !== '');
const name = fc.constantFrom('notes.txt', 'a b.md', 'table.csv', 'Makefile', '日本.txt', 'File: x', '.env');
const files = fc.array(fc.record({ name, text: content }), { minLength: 1, maxLength: 4 });

describe('a question with files', () => {
  test('is taken apart into what it was put together from, whatever is in the files', () => {
    fc.assert(
      fc.property(fc.string(), files, (words, given) => {
        fc.pre(words.trim() !== '');
        expect(splitFiles(joinFiles(words, given))).toEqual({ words, files: given });
      }),
    );
  });

  test('keeps its files in the form in which it is stored', () => {
    const given = [{ name: 'a.py', text: '  indented:\n\treturn 1\n' }];
    expect(splitFiles(cleanText(joinFiles('Why? \n', given)))).toEqual({ words: 'Why? \n', files: given });
    expect(splitFiles(cleanText(joinFiles('', given)))).toEqual({ words: '', files: given });
  });

  test('loses no letter when it is drawn, whatever somebody wrote by hand', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { words, files: found } = splitFiles(written);
        const drawn = [words, ...found.flatMap((file) => [file.name, file.text])].join('');
        const letters = (one: string): number => one.replace(/[\s`]/g, '').length;
        // What is not drawn: the mark, and the language after the fence.
        const hidden = found.length * 'File:'.length + found.length * 12;
        expect(letters(drawn)).toBeLessThanOrEqual(letters(written));
        expect(letters(drawn) + hidden).toBeGreaterThanOrEqual(letters(written));
        if (found.length === 0) expect(words).toBe(written);
      }),
      { numRuns: 500 },
    );
  });

  test('has fences that are longer than any in it', () => {
    const joined = joinFiles('Look:', [{ name: 'a.md', text: '````js\nx\n````' }]);
    expect(joined).toBe('Look:\n\nFile: a.md\n`````md\n````js\nx\n````\n`````');
  });

  test.each([
    'File: a\n```\nnever closed',
    'Look at this File: a',
    'File: a\n```\n\n```\nmore',
    'x\nFile: a\n```\ny\n```',
  ])('is not seen in %j', (written) => expect(splitFiles(written)).toEqual({ words: written, files: [] }));

  test('is found in a time that grows with its length, not with its square', () => {
    const hostile = 'File: a\n```\n\n'.repeat(100_000);
    expect(splitFiles(hostile).files).toEqual([]);
    const many = joinFiles(
      'x',
      Array.from({ length: 20_000 }, () => ({ name: 'a', text: 'b' })),
    );
    expect(splitFiles(many).files).toHaveLength(20_000);
  });
});
