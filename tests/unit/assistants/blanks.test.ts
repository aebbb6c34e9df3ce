import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blanksOf, fillBlanks, previewOf } from '../../../src/assistants/blanks.ts';

test('each blank is asked for once, with what it holds at first', () => {
  expect(blanksOf('{{ a }} {{b|one, two}} {{a|later}} {{c}}')).toEqual([
    { name: 'a', initial: 'later' },
    { name: 'b', initial: 'one, two' },
    { name: 'c', initial: '' },
  ]);
});

test('what is no blank stays text', () => {
  const text = '{a} {{}} {{|x}} {{a\nb}} {{{}}} }}{{';
  expect(blanksOf(text)).toEqual([]);
  expect(fillBlanks(text, new Map())).toBe(text);
});

test('what is filled in stands everywhere that the blank stands, as it was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('$', '&', '{', '}', 'a', '|', '\\') }), (typed) => {
      expect(fillBlanks('<{{a}}> <{{a|b}}>', new Map([['a', typed]]))).toBe(`<${typed}> <${typed}>`);
    }),
  );
});

test('before it is filled in it reads as a sentence', () => {
  expect(previewOf('Write a {{tone|friendly}} reply to {{message}}.')).toBe('Write a friendly reply to [message].');
});

test('a long text of braces takes no time', () => {
  expect(blanksOf('{{'.repeat(10_000))).toEqual([]);
  expect(blanksOf(`{{a${'|'.repeat(19_000)}`)).toEqual([]);
});
