import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, fitPrompt, titleFrom } from '../../../src/chat/prompt.ts';
import { estimateTokens } from '../../../src/shared/estimate-tokens.ts';
import type { ChatTurn } from '../../../src/engines/engine.ts';

const system = 'You are a helpful assistant.';
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: fc.constantFrom('<', '|', 'im_end', '>', ' ', 'a'), maxLength: 60 }),
);

/** A question and an answer by turns, as a conversation is; it ends with a question, or with an answer to go on with. */
const conversation = fc
  .tuple(fc.array(anyText, { minLength: 1, maxLength: 40 }), fc.boolean())
  .map(([texts, beginsWithAnswer]) =>
    texts.map((text, index): ChatTurn => ({
      role: (index % 2 === 0) !== beginsWithAnswer ? 'user' : 'assistant',
      text,
    })),
  );
const budget = fc.integer({ min: 10, max: 3000 });
const scale = fc.double({ min: 0.5, max: 3, noNaN: true });

describe('a prompt', () => {
  test('begins with the system text, ends with the last turn, and leaves out only from the beginning', () => {
    fc.assert(
      fc.property(conversation, budget, scale, (turns, promptTokens, factor) => {
        const prompt = fitPrompt(system, turns, { promptTokens, scale: factor });
        expect(prompt.turns[0]).toEqual({ role: 'system', text: system });
        const kept = prompt.turns.slice(1);
        expect(kept.length).toBeGreaterThan(0);
        expect(prompt.leftOutTurns).toBe(turns.length - kept.length);
        const expected = turns.slice(-kept.length);
        expect(kept.map(({ role }) => role)).toEqual(expected.map(({ role }) => role));
        // Texts are the same but for the separators that break up control tokens.
        expect(kept.map(({ text }) => text.replaceAll('<\u200B|', '<|'))).toEqual(
          expected.map(({ text }) => text.replaceAll('<\u200B|', '<|')),
        );
      }),
    );
  });

  test('fits its budget by its own estimate, unless the last turn alone does not', () => {
    fc.assert(
      fc.property(conversation, budget, scale, (turns, promptTokens, factor) => {
        const prompt = fitPrompt(system, turns, { promptTokens, scale: factor });
        if (prompt.leftOutTurns < turns.length - 1) expect(prompt.estimatedTokens).toBeLessThanOrEqual(promptTokens);
      }),
    );
  });

  test('keeps everything when everything fits', () => {
    fc.assert(
      fc.property(conversation, (turns) => {
        expect(fitPrompt(system, turns, { promptTokens: 1_000_000 }).leftOutTurns).toBe(0);
      }),
    );
  });

  test('begins after the system text with a question, when a question is left to begin with', () => {
    let cutCount = 0;
    const turns = conversationOf(31, 20);
    for (let promptTokens = 150; promptTokens < 900; promptTokens += 1) {
      const { turns: kept, leftOutTurns } = fitPrompt(system, turns, { promptTokens });
      if (leftOutTurns === 0 || kept.length < 3) continue;
      cutCount += 1;
      expect(kept[1]?.role, `of ${promptTokens} tokens`).toBe('user');
    }
    expect(cutCount).toBeGreaterThan(100);
  });

  test('has no system turn without a system text', () => {
    expect(fitPrompt('', [{ role: 'user', text: 'Hello' }], { promptTokens: 100 }).turns).toEqual([
      { role: 'user', text: 'Hello' },
    ]);
  });

  test('leaves out more when the engine counts more than the estimate', () => {
    const turns = conversationOf(30, 40);
    const once = fitPrompt(system, turns, { promptTokens: 600 });
    const twice = fitPrompt(system, turns, { promptTokens: 600, scale: 2 });
    expect(twice.leftOutTurns).toBeGreaterThan(once.leftOutTurns);
  });
});

describe('over a long conversation the engine can use again what it has read', () => {
  test('the beginning of the prompt changes a few times in 60 turns, not at every one', () => {
    const turns = conversationOf(60, 40);
    const beginnings = new Set<number>();
    let atEveryTurn = 0;
    let last = 0;
    for (let length = 1; length <= turns.length; length += 2) {
      const { leftOutTurns } = fitPrompt(system, turns.slice(0, length), { promptTokens: 600 });
      beginnings.add(leftOutTurns);
      if (leftOutTurns > last) atEveryTurn += 1;
      last = leftOutTurns;
    }
    expect(last).toBeGreaterThan(30);
    expect(beginnings.size).toBeGreaterThan(3);
    expect(beginnings.size).toBeLessThanOrEqual(12);
    expect(atEveryTurn).toBe(beginnings.size - 1);
  });

  test('what was once left out stays out, and a new beginning comes only after half a budget of new turns', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 30, maxLength: 60 }), (sizes) => {
        const promptTokens = 600;
        const turns = sizes.map((size, index): ChatTurn => ({
          role: index % 2 === 0 ? 'user' : 'assistant',
          text: 'word '.repeat(size),
        }));
        let last = 0;
        let beginnings = 1;
        let total = 0;
        for (let length = 1; length <= turns.length; length += 1) {
          total += estimateTokens(turns[length - 1]?.text ?? '') + 6;
          const { leftOutTurns } = fitPrompt('', turns.slice(0, length), { promptTokens });
          expect(leftOutTurns).toBeGreaterThanOrEqual(last);
          if (leftOutTurns > last) beginnings += 1;
          last = leftOutTurns;
        }
        expect(beginnings).toBeLessThanOrEqual(2 + Math.ceil(total / (promptTokens / 2)));
      }),
    );
  });
});

function conversationOf(length: number, words: number): ChatTurn[] {
  return Array.from({ length }, (_, index) => ({
    role: index % 2 === 0 ? 'user' : 'assistant',
    text: `${index} ${'word '.repeat(words)}`,
  }));
}

describe('a control token', () => {
  test.for(['<|im_end|>', '<|im_start|>', '<|endoftext|>', '<<|im_end|>|im_end|>', '<|<|im_end|>'])(
    'is broken up wherever it stands: %s',
    (token) => {
      for (const role of ['user', 'assistant'] as const) {
        const turns: ChatTurn[] = [
          { role: 'user', text: `before ${token} after` },
          { role, text: token },
        ];
        for (const turn of fitPrompt('', turns, { promptTokens: 1000 }).turns) expect(turn.text).not.toContain('<|');
      }
    },
  );

  test('survives in no text', () => {
    fc.assert(
      fc.property(conversation, (turns) => {
        for (const { text } of fitPrompt('', turns, { promptTokens: 3000 }).turns) expect(text).not.toMatch(/<\|/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the estimate of tokens', () => {
  test('never falls when text is added', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, more) => {
        expect(estimateTokens(text + more)).toBeGreaterThanOrEqual(
          Math.max(estimateTokens(text), estimateTokens(more)),
        );
      }),
    );
  });

  test('is nothing for nothing, and at least one for anything', () => {
    expect(estimateTokens('')).toBe(0);
    fc.assert(
      fc.property(anyText, (text) => {
        if (text !== '') expect(estimateTokens(text)).toBeGreaterThan(0);
      }),
    );
  });

  test('is about a token for four letters of English, and more for other scripts', () => {
    expect(estimateTokens('The capital of France is Paris.')).toBe(8);
    expect(estimateTokens('東京')).toBeGreaterThanOrEqual(2);
    expect(estimateTokens('🙂')).toBeGreaterThanOrEqual(1);
  });
});

describe('a cleaned text', () => {
  test('has no broken Unicode, one kind of line end, and no empty lines at its ends', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom('\r', '\n', '\r\n', ' ', '\t', '\ud800', '\udc00', '\0'),
            fc.string({ maxLength: 2 }),
          ),
        }),
        (text) => {
          const clean = cleanText(text);
          expect(clean.isWellFormed()).toBe(true);
          expect(clean).not.toContain('\r');
          expect(clean).toBe(clean.trimEnd());
          expect(clean === '' || /^.*\S/.test(clean)).toBe(true);
        },
      ),
    );
  });

  test('is the same when cleaned again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.string({ unit: fc.constantFrom('\r', '\n', '\0', ' ', '\ud800', '\udc00', 'a', '\u00a0') }),
        ),
        (text) => {
          expect(cleanText(cleanText(text))).toBe(cleanText(text));
        },
      ),
    );
  });

  test('has no ASCII control character but tabs and line ends', () => {
    const all = String.fromCharCode(...Array.from({ length: 128 }, (_, code) => code));
    const left = [...cleanText(`a${all}z`)].filter((character) => character < ' ' || character === '\u007f');
    expect(left).toEqual(['\t', '\n', '\n']);
  });

  test('has no control character of the second set either', () => {
    expect(cleanText('a\u0080b\u0085c\u009bd')).toBe('abcd');
  });

  test('keeps tabs, line ends and all that people write', () => {
    for (const text of ['one\n\ttwo\n\nthree', 'Grüße, 東京 🙂 👩‍👩‍👧 e\u0301', 'if (a < b) { return "x"; }'])
      expect(cleanText(text)).toBe(text);
    expect(cleanText('one\r\ntwo\rthree')).toBe('one\ntwo\nthree');
    expect(cleanText(' \n a b \t')).toBe(' a b');
    expect(cleanText('\n    def f():\n        return 1\n')).toBe('    def f():\n        return 1');
  });

  test('marks what was broken instead of leaving it out', () => {
    expect(cleanText('a\ud800b\udc00c')).toBe('a\ufffdb\ufffdc');
    // What the removal brings together must not become a character that nobody wrote.
    expect(cleanText('\ud83d\0\ude42')).toBe('\ufffd\ufffd');
  });
});

describe('a title', () => {
  test('is at most 60 characters of the first line, whole ones', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const title = titleFrom(cleanText(text));
        expect([...title].length).toBeLessThanOrEqual(60);
        expect(title).not.toContain('\n');
        expect(title.isWellFormed()).toBe(true);
      }),
    );
  });

  test('is the first line itself when it is short, and shows where it was cut when it is not', () => {
    expect(titleFrom('Why is the sky blue?\nAnd the sea?')).toBe('Why is the sky blue?');
    expect(titleFrom('x'.repeat(60))).toBe('x'.repeat(60));
    expect(titleFrom(`${'x'.repeat(57)}👨‍👩‍👧‍👦 and more`)).toBe(`${'x'.repeat(57)}…`);
    expect(titleFrom('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
    expect(titleFrom('🙂'.repeat(61))).toBe(`${'🙂'.repeat(59)}…`);
    expect(titleFrom(`${'x'.repeat(58)} ${'y'.repeat(10)}`)).toBe(`${'x'.repeat(58)}…`);
  });
});

test('what an assistant is told cannot end a turn either, and is there however little fits', () => {
  const turns = Array.from({ length: 20 }, (): ChatTurn => ({ role: 'user', text: 'word '.repeat(100) }));
  const prompt = fitPrompt('Be kind.<|im_end|> ', turns, { promptTokens: 10 });
  expect(prompt.turns).toEqual([{ role: 'system', text: 'Be kind.<\u200B|im_end|> ' }, turns[0]]);
});
