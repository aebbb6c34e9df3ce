import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnswerFormat, ChatTurn, Engine } from '../../../src/engines/engine.ts';
import { troubleWords } from '../../../src/shared/error-words.ts';
import {
  capital,
  createRealEngine,
  fetchEmbeddedModel,
  greedy,
  hear,
  troubleOf,
} from '../../support/embedded-model.ts';

/** Answers that are held to a form, by the real llama.cpp with the model that the app carries. */

let engine: Engine;
beforeAll(async () => {
  const model = await fetchEmbeddedModel();
  engine = createRealEngine();
  await engine.load(model);
});
afterAll(() => engine.unload());

const city: ChatTurn[] = [
  capital[0]!,
  { role: 'user', text: 'Describe Paris as JSON: its name, its country, and how many people live there.' },
];

async function answerTo(turns: readonly ChatTurn[], format: AnswerFormat): Promise<string> {
  return (await hear(engine.generate(turns, { ...greedy, maxTokens: 120, format }))).text;
}

test('an answer that is held to a schema parses, and fits it', { timeout: 240_000 }, async () => {
  const schema = {
    type: 'object',
    properties: {
      name: { type: 'string', maxLength: 20 },
      country: { enum: ['France', 'Italy'] },
      people: { type: 'integer', minimum: 0, maximum: 99_999_999 },
      isCapital: { type: 'boolean' },
    },
    required: ['name', 'country', 'people', 'isCapital'],
    additionalProperties: false,
  };
  const free = await hear(engine.generate(city, { ...greedy, maxTokens: 120 }));
  expect(() => JSON.parse(free.text) as unknown).toThrow();
  const answer = JSON.parse(await answerTo(city, { kind: 'json', schema })) as Record<string, unknown>;
  expect(Object.keys(answer).toSorted()).toEqual(['country', 'isCapital', 'name', 'people']);
  expect(answer['name']).toBeTypeOf('string');
  expect(['France', 'Italy']).toContain(answer['country']);
  expect(Number.isInteger(answer['people'])).toBe(true);
  expect(answer['isCapital']).toBeTypeOf('boolean');
});

test('without a schema it is an object all the same', async () => {
  const text = await answerTo(city, { kind: 'json' });
  expect(text.trimStart()).toMatch(/^\{/);
});

test('a grammar leaves nothing else to say', async () => {
  const grammar = 'root ::= "Rome" | "Lyon"';
  expect(await answerTo(capital, { kind: 'grammar', grammar })).toMatch(/^(Rome|Lyon)$/);
});

const unreadable: [string, AnswerFormat][] = [
  ['a grammar that is none', { kind: 'grammar', grammar: 'this is no grammar' }],
  ['a grammar without a root', { kind: 'grammar', grammar: 'answer ::= "yes"' }],
  ['a schema that is none', { kind: 'json', schema: { type: 'nonsense' } }],
];
test.for(unreadable)('%s is refused in words, and the engine goes on', async ([, format]) => {
  const trouble = await troubleOf(answerTo(capital, format));
  expect(trouble.name, trouble.message).toBe('FormatRefused');
  expect(troubleWords(trouble).nextStep).toMatch(/without that form/);
  expect(engine.state.get().phase).toBe('ready');
  expect((await hear(engine.generate(capital, greedy))).text).toContain('Paris');
});
