import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTitle } from '../../../src/chat/titles/read-title.ts';
import { titleRequest } from '../../../src/chat/titles/titler.ts';

const about = 'My sourdough bread is too dense. What am I doing wrong?\nThe dough needs more time. 日本料理の作り方';
const read = (written: string): string | undefined => readTitle(written, titleRequest, about);

describe('a title that a model wrote', () => {
  test.each([
    ['Dense sourdough bread', 'Dense sourdough bread'],
    ['"Dense sourdough bread"', 'Dense sourdough bread'],
    [' Title: Baking bread.\n', 'Baking bread'],
    ['« Baking bread »', 'Baking bread'],
    ['日本料理の作り方', '日本料理の作り方'],
  ])('%j is used as %j', (written, title) => expect(read(written)).toBe(title));

  test.each([
    ['nothing', ''],
    ['nothing but marks', '…!?'],
    ['several lines', 'Dense bread\nMore time'],
    ['Markdown', '**Dense bread**'],
    ['a heading', '# Dense bread'],
    ['a quote in it', 'Why "dense" bread'],
    ['a beginning', 'Here is a title for dense bread'],
    ['talk about the title', 'The title could be dense bread'],
    ['a refusal', 'I’m sorry, but bread is dense'],
    ['a refusal in German', 'Ich kann über bread nichts sagen'],
    ['a refusal in Chinese', '抱歉,bread'],
    ['a whole paragraph', `Bread ${'that is dense '.repeat(10)}`],
    ['the request itself', 'A title for this conversation'],
    ['something else', 'Journey through the galaxy'],
    ['an address', 'http://bread.example'],
    ['a list that goes on', 'Dense bread:'],
  ])('is not used when it is %s', (_, written) => expect(read(written)).toBeUndefined());

  test('is one line of at most 60 characters, or none, whatever was written', () => {
    const written = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.lorem(),
      fc.constantFrom('"', '“bread', 'bread\n\nbread'),
    );
    fc.assert(
      fc.property(written, (text) => {
        const title = readTitle(text, titleRequest, text);
        if (title === undefined) return;
        expect(title).not.toMatch(/[\n\r"*#]/);
        expect(title.trim()).toBe(title);
        expect([...title].length).toBeGreaterThan(0);
        expect([...title].length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
