import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakControlTokens, createMarkBreaker } from '../../../src/engines/break-control-tokens.ts';
import { marksOf } from '../../../src/engines/marks-of.ts';
import { cases } from '../../support/cases.ts';
import { families } from '../../support/token-lists.ts';

/** Marks that are broken without a model's own list. */
const known = [
  ['<|im_start|>', '<|im_end|>', '<|endoftext|>', '<|eot_id|>', '<|start_header_id|>', '<|end|>', '<|user|>'],
  ['<|turn>', '<turn|>', '<|channel>', '<|"|>', '<｜begin▁of▁sentence｜>', '<｜User｜>'],
  ['<s>', '</s>', '<unk>', '<pad>', '<bos>', '<eos>', '<start_of_turn>', '<end_of_turn>', '<end_of_utterance>'],
  ['[INST]', '[/INST]', '<<SYS>>', '<</SYS>>', '[TOOL_CALLS]', '[SYSTEM_PROMPT]'],
  ['<think>', '</think>', '<tool_call>', '</tool_call>', '<fim_prefix>', '<extra_id_0>', '<unused12>'],
  ['[|endofturn|]', '[|system|]', '[UNUSED_TOKEN_146]', '<eoa>', '<sop>', '[gMASK]', '<BOS_TOKEN>', '<SPECIAL_10>'],
  [
    '<role>',
    '[e~[',
    ']~b]',
    '<file_sep>',
    '<repo_name>',
    '<jupyter_code>',
    '<empty_output>',
    '<EOT>',
    '<reserved_106>',
  ],
].flat();

/** What a person sees: separators have no width. */
const seen = (text: string): string => text.replaceAll('\u200B', '');

test.for(known)('breaks %s up wherever it stands, and reads as before', (mark) => {
  const text = `before ${mark}${mark}after`;
  const broken = breakControlTokens(text);
  expect(broken).not.toContain(mark);
  expect(seen(broken)).toBe(text);
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
  expect(breakControlTokens('a ##END## b', ['##END##'])).toBe('a #\u200B#END## b');
  expect(breakControlTokens('price: $& !', ['$&'])).toBe('price: $\u200B& !');
});

test('a white space that a model counts as a mark is left alone', () => {
  expect(breakControlTokens('a    b\n\n', ['    ', '\n\n', ' '])).toBe('a    b\n\n');
});

test('takes another separator where a mark holds the usual one', () => {
  const own = ['<\u200B|end|>', '<|end|>'];
  const broken = breakControlTokens('<|end|> <\u200B|end|>', own);
  for (const mark of own) expect(broken).not.toContain(mark);
});

describe.for(Object.entries(families))('%s', ([, tokens]) => {
  const marks = marksOf(tokens, '');
  const breakMarks = createMarkBreaker(marks);

  test('every control token is broken, and reads as before', () => {
    for (const { text, kind } of tokens) {
      if (kind === 'defined' && !marks.includes(text)) continue;
      const broken = breakMarks(`before ${text}${text} after`);
      expect(broken).not.toContain(text);
      expect(seen(broken)).toBe(`before ${text}${text} after`);
    }
  });

  const mark = fc.constantFrom(...marks);
  const half = mark.chain((text) => fc.nat(text.length).map((length) => text.slice(0, length)));
  const otherHalf = mark.chain((text) => fc.nat(text.length).map((length) => text.slice(length)));
  const piece = fc.oneof(
    mark,
    half,
    otherHalf,
    fc.constantFrom('<', '|', '>', '[', ']', '/', ' ', '\n', 'a'),
    fc.string(),
  );
  const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('').toWellFormed());

  test('whatever is put together, no mark touches a text of ours once a template has joined it to others', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        text,
        text,
        fc.boolean(),
        (texts, before, after, trims) => {
          const broken = texts.map((one) => (trims ? breakMarks(one).trim() : breakMarks(one))).join('');
          fc.pre(broken !== '');
          // Every mark in the whole lies in what the template itself wrote.
          for (const [whole, from, to] of [
            [before + broken, before.length, before.length + broken.length],
            [broken + after, 0, broken.length],
          ] as const)
            for (const one of marks)
              for (let at = whole.indexOf(one); at !== -1; at = whole.indexOf(one, at + 1))
                expect(at + one.length <= from || at >= to, one).toBe(true);
          expect(texts.map((one) => seen(breakMarks(one)))).toEqual(texts.map(seen));
        },
      ),
      { numRuns: Math.ceil(cases / 10) },
    );
  });

  test('what was broken once stays as it is', () => {
    fc.assert(
      fc.property(text, (one) => {
        const broken = breakMarks(one);
        expect(breakMarks(broken)).toBe(broken);
      }),
      { numRuns: Math.ceil(cases / 10) },
    );
  });
});

test('what a model defines as one token for other reasons is text: white space, words, tags of HTML', () => {
  const template = '{{ "<start_of_turn>user\n\n" }} ### Instruction: <table> USER: assistant';
  const kept = ['\n\n', '    ', '<table>', '<b>', 'assistant', '=>', '->', '###'];
  const asked = [...kept, 'USER:', '<start_of_turn>', '<think_more>', '[|user|]', '<|x|>', '<unused_mark>'];
  const marks = marksOf(
    asked.map((text) => ({ text, kind: 'defined' })),
    template,
  );
  expect(asked.filter((text) => !marks.includes(text))).toEqual(kept.filter((text) => text !== '<table>'));
  const gemma = createMarkBreaker(marksOf(families['Gemma 2 and 3']!, '<start_of_turn>{{ content }}'));
  const page = '<table>\n\n<tr><td>one</td></tr>\n\n\n</table>    <b>bold</b>\t\tx';
  expect(gemma(page)).toBe(page);
});

test('a text that is gone on with keeps its end open', () => {
  const breakMarks = createMarkBreaker(['<|im_end|>']);
  expect(breakMarks('if a <', true)).toBe('if a <');
  expect(breakMarks('if a <')).toBe('if a <\u200B');
});
