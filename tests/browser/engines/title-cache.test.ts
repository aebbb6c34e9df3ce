import { afterAll, beforeAll, expect, test } from 'vitest';
import { titleRequest } from '../../../src/chat/titles/titler.ts';
import type { ChatTurn, Engine, GenerationResult } from '../../../src/engines/engine.ts';
import { capital, createRealEngine, fetchEmbeddedModel, greedy, hear } from '../../support/embedded-model.ts';

/** What a title costs with the real llama.cpp, in tokens that are read. No times: they are the machine's. */

let engine: Engine;
let told: readonly ChatTurn[];
const short = { ...greedy, maxTokens: 8 };
const next: ChatTurn = { role: 'user', text: 'And of Spain?' };
const readTokens = ({ promptTokens, cachedTokens }: GenerationResult): number => promptTokens - cachedTokens;

beforeAll(async () => {
  engine = createRealEngine();
  await engine.load(await fetchEmbeddedModel());
  told = [...capital, { role: 'assistant', text: (await hear(engine.generate(capital, greedy))).text }];
});
afterAll(() => engine.unload());

test('a title that is asked for in between costs the next question nothing', async () => {
  const without = await hear(engine.generate([...told, next], short));
  const title = await hear(engine.generate([...told, { role: 'user', text: titleRequest }], short));
  // The request, and the words that the model's template puts around it.
  expect(readTokens(title.result)).toBeLessThan(40);
  const after = await hear(engine.generate([...told, next], short));
  expect(readTokens(after.result)).toBeLessThanOrEqual(readTokens(without.result));
  expect(after.text).toBe(without.text);
});

test('a title that is stopped costs the next question nothing either', async () => {
  const stop = new AbortController();
  const title = await hear(
    engine.generate([...told, { role: 'user', text: titleRequest }], short, { signal: stop.signal }),
    () => stop.abort(),
  );
  expect(title.result.outcome).toBe('stopped');
  const after = await hear(engine.generate([...told, next], short));
  expect(after.result.outcome).not.toBe('stopped');
  expect(readTokens(after.result)).toBeLessThan(24);
});
