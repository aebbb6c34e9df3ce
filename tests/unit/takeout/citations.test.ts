import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveCitations } from '../../../src/takeout/sources/citations.ts';
import { splitDetails } from '../../../src/takeout/sources/details.ts';
import { cases } from '../../support/cases.ts';

const words = fc.array(fc.stringMatching(/^[A-Za-zéß東京0-9.,【】<>`*]{1,9}$/), { maxLength: 6 });
const code = fc.stringMatching(/^[a-z_]{2,9}$/);
const newMark = fc
  .tuple(code, fc.array(fc.stringMatching(/^[a-z0-9"[\]{}:, ]{0,12}$/), { maxLength: 3 }))
  .filter(([kind]) => kind !== 'url' && kind !== 'entity')
  .map(([kind, inside]) => `\ue200${[kind, ...inside].join('\ue202')}\ue201`);
const oldMark = fc.tuple(fc.nat(99), fc.stringMatching(/^[a-z. -]{1,12}$/)).map(([at, name]) => `【${at}†${name}】`);

test('an answer keeps every word, and no mark, whatever stands between', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.oneof(newMark, oldMark), fc.boolean())), words, (pieces, last) => {
      const said = [...pieces.flatMap(([text]) => text), ...last];
      const answer = [...pieces.map(([text, mark]) => `${text.join(' ')} ${mark}`), last.join(' ')].join(' ');
      const known = pieces.filter(([, , isKnown]) => isKnown);
      const read = resolveCitations(answer, {
        citations: [],
        content_references: known.map(([, mark]) => ({ matched_text: mark, alt: '', name: '', type: '', items: [] })),
      });
      expect(read.split(/\s+/).filter(Boolean)).toEqual(said);
      expect(read).not.toMatch(/[\ue200-\ue206]/);
    }),
    { numRuns: cases },
  );
});

test('a text without elements of its own is the same text', () => {
  const piece = fc.constantFrom(
    '<details>',
    '</details>',
    '<details ',
    'type="x"',
    '>',
    '```\n',
    '\n',
    ' a ',
    '"',
    '<summary>',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      if (!/<details\s[^]*type="[^]*<\/details>/.test(text))
        expect(splitDetails(text)).toEqual({ text, thinking: '', left: [] });
    }),
    { numRuns: cases },
  );
});

test('many beginnings of elements take a time that grows with their number', () => {
  for (const text of [
    '<details type="x">',
    '<details ',
    '<details a="',
    '<details type="reasoning"',
    '```\n<details type="',
  ]) {
    const long = text.repeat(20_000);
    expect(splitDetails(long).text.length).toBeGreaterThan(0);
  }
  expect(resolveCitations('\ue200cite'.repeat(50_000), { citations: [], content_references: [] })).not.toContain(
    '\ue200',
  );
  expect(resolveCitations('【1†'.repeat(50_000), { citations: [], content_references: [] })).toContain('【1†');
});
