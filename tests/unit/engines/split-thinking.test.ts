import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createThinkingSplitter } from '../../../src/engines/split-thinking.ts';

function split(pieces: readonly string[], begins?: 'thinking' | 'text'): { thinking: string; text: string } {
  const splitter = createThinkingSplitter(begins);
  const said = [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
  const join = (wanted: string): string =>
    said
      .filter(({ kind }) => kind === wanted)
      .map(({ text }) => text)
      .join('');
  return { thinking: join('thinking'), text: join('text') };
}

const cases: [string, { thinking: string; text: string }][] = [
  ['<think>\nHm.\n</think>\n\nYes.', { thinking: '\nHm.\n', text: 'Yes.' }],
  ['\n<think></think>Yes.', { thinking: '', text: 'Yes.' }],
  ['Yes.', { thinking: '', text: 'Yes.' }],
  [' Yes, <think> is a mark.</think>', { thinking: '', text: ' Yes, <think> is a mark.</think>' }],
  ['<think>never ends </thin', { thinking: 'never ends </thin', text: '' }],
  ['<thi', { thinking: '', text: '<thi' }],
  ['<think>a</think>b<think>c</think>', { thinking: 'a', text: 'b<think>c</think>' }],
  ['', { thinking: '', text: '' }],
];

test.for(cases)('%j', ([whole, expected]) => {
  expect(split([whole])).toEqual(expected);
});

test.for(cases)('%j is the same in whatever pieces it comes', ([whole, expected]) => {
  fc.assert(
    fc.property(fc.array(fc.nat(Math.max(1, whole.length))), (cuts) => {
      const places = [0, ...cuts.toSorted((a, b) => a - b), whole.length];
      const pieces = places.slice(1).map((to, index) => whole.slice(places[index], to));
      expect(split(pieces)).toEqual(expected);
    }),
  );
});

test('an answer that is gone on with does not begin to think', () => {
  expect(split(['<think>', 'x'], 'text')).toEqual({ thinking: '', text: '<think>x' });
});

test('text is not held back once it is sure', () => {
  const splitter = createThinkingSplitter();
  expect(splitter.push('<th')).toEqual([]);
  expect(splitter.push('ink>Hm. <')).toEqual([{ kind: 'thinking', text: 'Hm. ' }]);
  expect(splitter.push('b> </think>')).toEqual([{ kind: 'thinking', text: '<b> ' }]);
  expect(splitter.push('Yes')).toEqual([{ kind: 'text', text: 'Yes' }]);
});
