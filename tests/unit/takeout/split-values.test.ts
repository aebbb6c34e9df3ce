import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { splitValues, type Piece } from '../../../src/takeout/read/split-values.ts';

// Much work, on machines of any speed.
vi.setConfig({ testTimeout: 60_000 });

async function split(text: string, pieceLetters = 7): Promise<Piece[]> {
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += pieceLetters) yield text.slice(at, at + pieceLetters);
  }
  const found: Piece[] = [];
  for await (const piece of splitValues(pieces())) found.push(piece);
  return found;
}

const valuesOf = (pieces: readonly Piece[]): unknown[] =>
  pieces.flatMap((piece) => ('text' in piece ? [JSON.parse(piece.text) as unknown] : []));

test('every element of any array comes out as it stands there, however the file is cut into pieces', async () => {
  const element = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
  const input = [fc.array(element), fc.integer({ min: 1, max: 40 }), fc.constantFrom(0, 2)] as const;
  await fc.assert(
    fc.asyncProperty(...input, async (values, pieceLetters, indent) => {
      const text = JSON.stringify(values, null, indent);
      const pieces = await split(text, pieceLetters);
      expect(pieces.at(-1)).toEqual({ end: 'whole' });
      // As the browser itself reads it: keys that come twice, and -0, are as it has them.
      expect(valuesOf(pieces)).toEqual(JSON.parse(text));
    }),
  );
});

test('an object alone, and one a line, come out, too', async () => {
  expect(valuesOf(await split('{"a":[{"b":"]}"}]}'))).toEqual([{ a: [{ b: ']}' }] }]);
  expect(await split('{"a":1}\r\n{"b":{}}\n')).toEqual([{ text: '{"a":1}' }, { text: '{"b":{}}' }, { end: 'whole' }]);
});

test('a file that is cut off says so, wherever it is cut, and keeps what was whole', async () => {
  const [first, second] = ['{"a":"}\\""}', '{"b":[1,2]}'];
  const text = `[ ${first}, ${second} ]`;
  for (let letters = 1; letters < text.length; letters += 1) {
    const pieces = await split(text.slice(0, letters));
    expect(pieces.at(-1), text.slice(0, letters)).toEqual(
      text.slice(0, letters).trim() === '' ? { end: 'not-json' } : { end: 'cut-off' },
    );
    const wholes = [first, second].filter((one) => text.indexOf(one) + one.length <= letters);
    expect(valuesOf(pieces)).toEqual(wholes.map((one) => JSON.parse(one) as unknown));
  }
});

test('what is no JSON is told at its first sign', async () => {
  for (const text of ['', '  ', '<!doctype html>', 'PK', '"text"', '12', '\u0000'])
    expect(await split(text)).toEqual([{ end: 'not-json' }]);
});

test('what is nested without end, or long without end, is left out, and the next is read', async () => {
  const deep = '['.repeat(50_000) + ']'.repeat(50_000);
  expect(await split(`[${deep},{"a":1}]`, 4096)).toEqual([
    { fault: 'too-deep' },
    { text: '{"a":1}' },
    { end: 'whole' },
  ]);
  const long = `{"a":"${'x'.repeat(65 * 1024 * 1024)}"}`;
  expect(await split(`[${long},{"a":1}]`, 1024 * 1024)).toEqual([
    { fault: 'too-large' },
    { text: '{"a":1}' },
    { end: 'whole' },
  ]);
});

test('ends that nothing began do not make it lose its way', async () => {
  expect(valuesOf(await split('{"a":1}]}]{"b":2}'))).toEqual([{ a: 1 }, { b: 2 }]);
});
