import { Template } from '@huggingface/jinja';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChatTurn } from '../../../src/engines/engine.ts';
import { wellFormed } from '../../../src/engines/well-formed.ts';
import { cases } from '../../support/cases.ts';
import { realTemplates } from '../../support/real-templates.ts';

/** Every order of turns that the app can come to: stopped and failed answers are empty, imported ones begin anyhow. */
const words = fc.oneof(fc.constantFrom('', ' ', '\n', 'yes', '**Bold**'), fc.string({ minLength: 1, maxLength: 20 }));
const turn: fc.Arbitrary<ChatTurn> = fc.record({
  role: fc.constantFrom('user', 'user', 'assistant', 'assistant', 'system'),
  text: words,
});
const conversation: fc.Arbitrary<ChatTurn[]> = fc
  .tuple(fc.option(words, { nil: undefined }), fc.array(turn, { maxLength: 9 }), words)
  .map(([system, turns, last]) =>
    (system === undefined ? [] : [{ role: 'system', text: system } as ChatTurn]).concat(
      turns,
      last === '' ? [] : [{ role: 'user', text: last }],
    ),
  );

const isSound = (turns: readonly ChatTurn[]): boolean => {
  const said = turns[0]?.role === 'system' ? turns.slice(1) : turns;
  return said.length > 0 && said.every(({ role }, index) => role === (index % 2 === 0 ? 'user' : 'assistant'));
};

test('whatever a conversation is, it has at most one system text first, then question and answer in turn', () => {
  fc.assert(
    fc.property(conversation, (turns) => {
      const formed = wellFormed(turns);
      expect(isSound(formed)).toBe(true);
      expect(formed.every(({ text }) => text.trim() !== '')).toBe(true);
    }),
    { numRuns: cases },
  );
});

test('nothing that somebody said is lost, nothing is said twice, and the order stays', () => {
  fc.assert(
    fc.property(conversation, (turns) => {
      const all = wellFormed(turns);
      for (const role of ['system', 'user', 'assistant'] as const) {
        const said = turns.filter((one) => one.role === role && one.text.trim() !== '').map(({ text }) => text);
        const joined = all.filter((one) => one.role === role).map(({ text }) => text);
        const expected = said.join('\n\n');
        expect([expected, ['…', expected].filter(Boolean).join('\n\n')]).toContain(joined.join('\n\n'));
      }
    }),
    { numRuns: cases },
  );
});

test('what is well-formed stays as it is', () => {
  fc.assert(
    fc.property(conversation, (turns) => {
      const formed = wellFormed(turns);
      expect(wellFormed(formed)).toEqual(formed);
    }),
    { numRuns: cases },
  );
});

test('a question without an answer is read together with the next one', () => {
  const turns = [
    { role: 'user', text: 'a' },
    { role: 'assistant', text: '' },
    { role: 'user', text: 'b' },
  ] as const;
  expect(wellFormed(turns)).toEqual([{ role: 'user', text: 'a\n\nb' }]);
});

test('an answer of which there is only the thought is gone on with', () => {
  const begun: ChatTurn = { role: 'assistant', text: '', thinking: 'Let me see.' };
  expect(wellFormed([{ role: 'user', text: 'a' }, begun])).toEqual([{ role: 'user', text: 'a' }, begun]);
});

const templates = [...realTemplates];

const render = (template: string, turns: readonly ChatTurn[]): string =>
  new Template(template).render({
    messages: turns.map(({ role, text }) => ({ role, content: text })),
    add_generation_prompt: turns.at(-1)?.role === 'user',
    bos_token: '<s>',
    eos_token: '</s>',
  });

const asked: ChatTurn[] = [{ role: 'user', text: 'Hello' }];
const usable = templates.filter(([, template]) => {
  try {
    return render(template, asked).includes('Hello');
  } catch {
    return false;
  }
});

test('there are real templates to try, more than 35', () => {
  expect(usable.length).toBeGreaterThan(35);
});

test('real templates take every conversation, and what was asked is in the prompt', () => {
  const refusesSystem = new Set(
    usable.flatMap(([name, template]) => {
      try {
        render(template, [{ role: 'system', text: 'Be kind.' }, ...asked]);
        return [];
      } catch {
        return [name];
      }
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...usable), conversation, ([name, template], turns) => {
      const formed = wellFormed(turns);
      // llama.cpp puts the system text into the first question where a template takes none.
      const taken = refusesSystem.has(name) && formed[0]?.role === 'system' ? formed.slice(1) : formed;
      const prompt = render(template, taken);
      const last = taken.findLast(({ role }) => role === 'user')!;
      expect(prompt).toContain(last.text.trim().split('\n')[0]!.trim());
    }),
    { numRuns: cases },
  );
});
