import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitBlocks } from '../../../src/markdown/dialect.ts';
import { createBlockReader, type Block } from '../../../src/markdown/read-blocks.ts';
import { hostileAnswers } from '../../support/hostile-answers.ts';

type Read = ReturnType<typeof createBlockReader>;

/** All that there is to read, in as many readings as it takes. */
function readAll(read: Read, text: string): readonly Block[] {
  for (;;) {
    const { finished, growing, isWhole } = read(text);
    if (isWhole) return [...finished, ...growing];
  }
}
const sources = (text: string): string[] => splitBlocks(text).map(({ raw }) => raw);

/** Pieces that are hard to cut: what follows them says what they are. */
const pieces = [
  'Words of a line',
  ' and more',
  '\n',
  '\n\n',
  '\n \n',
  '- row',
  '* row',
  '2',
  '. row',
  '1. row',
  '   deeper',
  '      deepest',
  '> said',
  '# Heading',
  '#',
  '---',
  '==',
  '```',
  '```js\n',
  '~~~~\n',
  '$$\n',
  '\\[\nx\n\\]',
  '$$',
  '| a | b |\n',
  '|---|:-:|\n',
  '[name]: https://sky.invalid/',
  '\n"title"',
  '[^1]: note',
  '[^2]',
  '<div>',
  '</div>',
  '<!-- ',
  '-->',
  '<script>',
  '\t',
  '    code',
];

describe('a text that is read as it grows', () => {
  test('falls into the blocks that a reading of the whole finds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const read = createBlockReader();
        let text = '';
        for (const part of parts) {
          text += part;
          expect(readAll(read, text).map(({ raw }) => raw)).toEqual(sources(text));
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('keeps its finished blocks, the same objects, whatever comes after them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const read = createBlockReader();
        let [text, before]: [string, readonly Block[]] = ['', []];
        for (const part of parts) {
          text += part;
          const { finished } = read(text);
          expect(finished.slice(0, before.length).every((block, index) => block === before[index])).toBe(true);
          before = finished;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('gives every character of a hostile text to a block', () => {
    for (const { name, text } of hostileAnswers('http://127.0.0.1:9')) {
      const plain = text.replaceAll(/\r\n?/g, '\n');
      const read = readAll(createBlockReader(), plain);
      expect(read.map(({ raw }) => raw).join(''), name).toBe(plain);
    }
  });
});

test('a text of any length is read, and what was not made to be read is plain', () => {
  const paragraph = `${'The sky is blue. '.repeat(20)}\n\n`;
  const blocks = readAll(createBlockReader(), paragraph.repeat(3000));
  expect(blocks.filter(({ raw }) => raw.trim() !== '')).toHaveLength(3000);
  expect(blocks.some(({ isPlain }) => isPlain)).toBe(false);
  const one = readAll(createBlockReader(), 'x'.repeat(1_000_000));
  expect(one.length).toBeGreaterThan(10);
  expect(one.slice(0, -1).every(({ isPlain }) => isPlain)).toBe(true);
});

test('one reading takes no more than a part of a very long text', () => {
  const read = createBlockReader();
  const text = 'The sky is blue.\n\n'.repeat(60_000);
  const { finished, isWhole } = read(text);
  expect(isWhole).toBe(false);
  expect((finished.at(-1)?.startsAt ?? 0) < text.length / 4).toBe(true);
});

test('another text is read from its beginning', () => {
  const read = createBlockReader();
  read('# One\n\nTwo\n\nThree\n\nFour');
  expect(readAll(read, 'Other').map(({ raw }) => raw)).toEqual(['Other']);
});
