import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakControlTokens } from '../../../src/engines/break-control-tokens.ts';

/** As the tokenizers of models in use name them. */
const known = [
  ['<|im_start|>', '<|im_end|>', '<|endoftext|>', '<|eot_id|>', '<|start_header_id|>', '<|end|>', '<|user|>'],
  ['<|turn>', '<turn|>', '<|channel>', '<|"|>', '<｜begin▁of▁sentence｜>', '<｜User｜>'],
  ['<s>', '</s>', '<unk>', '<pad>', '<bos>', '<eos>', '<start_of_turn>', '<end_of_turn>', '<end_of_utterance>'],
  ['[INST]', '[/INST]', '<<SYS>>', '<</SYS>>', '[TOOL_CALLS]', '[SYSTEM_PROMPT]'],
  ['<think>', '</think>', '<tool_call>', '</tool_call>', '<fim_prefix>', '<extra_id_0>', '<unused12>'],
].flat();

test.for(known)('breaks %s up wherever it stands, and says the rest as it was', (mark) => {
  const text = `before ${mark}${mark}after`;
  const broken = breakControlTokens(text);
  expect(broken).not.toContain(mark);
  expect(broken.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  expect(broken).toMatch(/^before .*after$/);
});

const plain = [
  'if (a < b || c > d) { list[0] = x <= y; }',
  'let piped = list |> map(f) <| 3;',
  '<div class="a"><section>text</section></div> <sub>2</sub>',
  'Map<string, number> and Array<Token>',
  'see [1] and [INSTALL] for more',
  'a <- b; 1 << 2; cat <<EOF',
];
test.for(plain)('leaves other text alone: %s', (text) => {
  expect(breakControlTokens(text)).toBe(text);
});

test('breaks up what a model’s own files name, too', () => {
  expect(breakControlTokens('a ##END## b', ['##END##'])).toBe('a # #END## b');
  expect(breakControlTokens('price: $&', ['$&'])).toBe('price: $ &');
});

test('a white space that a model counts as a mark is left alone', () => {
  expect(breakControlTokens('a    b\n\n', ['    ', '\n\n', ' '])).toBe('a    b\n\n');
});

/** Marks, halves of marks, and what could join them. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...known),
    fc.constantFrom(...known).chain((mark) => fc.nat(mark.length).map((length) => mark.slice(0, length))),
    fc.constantFrom('<', '|', '>', '<|', '|>', '[', ']', '/', ' ', '\n', 'im_end', '｜'),
    fc.string(),
  ),
);

test('whatever is put together, no known mark comes through, and nothing but spaces is added', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const broken = breakControlTokens(text);
      for (const mark of known) expect(broken).not.toContain(mark);
      expect(broken.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
    { numRuns: 2000 },
  );
});

test('what was broken once stays as it is', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const broken = breakControlTokens(parts.join(''));
      expect(breakControlTokens(broken)).toBe(broken);
    }),
  );
});
