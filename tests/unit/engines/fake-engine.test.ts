import { expect, test } from 'vitest';
import { Trouble } from '../../../src/shared/errors.ts';
import type { GenerationEvent } from '../../../src/engines/engine.ts';
import { createFakeEngine, fakeModel, type FakeEngine, type Step } from '../../support/fake-engine.ts';

/** The engine that other tests use must not be more patient than the contract. */

const options = { maxTokens: 100, temperature: 0, topP: 1, repeatPenalty: 1 };
const question = [{ role: 'user' as const, text: 'Why?' }];

async function loaded(...steps: Step[]): Promise<FakeEngine> {
  const engine = createFakeEngine({ windowTokens: 50 });
  await engine.load(fakeModel);
  engine.say(...steps);
  return engine;
}

async function read(
  answer: AsyncIterable<GenerationEvent>,
  onEvent?: (event: GenerationEvent) => void,
): Promise<string[]> {
  const heard: string[] = [];
  for await (const event of answer) {
    heard.push(event.kind === 'text' ? event.text : event.kind === 'done' ? event.result.outcome : event.kind);
    onEvent?.(event);
  }
  return heard;
}

test('an answer is read, written and done', async () => {
  const engine = await loaded('Because', ' so');
  expect(await read(engine.generate(question, options))).toEqual(['reading', 'reading', 'Because', ' so', 'complete']);
  expect(engine.state.get().phase).toBe('ready');
});

test('a stop ends the answer at once, also in the middle of a wait and before the call', async () => {
  const stop = new AbortController();
  const engine = await loaded('Because', { until: new Promise(() => {}) }, ' so');
  const answer = read(engine.generate(question, options, { signal: stop.signal }), ({ kind }) => {
    if (kind === 'text') setTimeout(() => stop.abort());
  });
  expect(await answer).toEqual(['reading', 'reading', 'Because', 'stopped']);
  expect(await read(engine.generate(question, options, { signal: AbortSignal.abort() }))).toEqual(['stopped']);
});

test('answers that are asked for at once come one after the other', async () => {
  const engine = await loaded('a', { waitMs: 5 }, 'b');
  const order: string[] = [];
  const heard = [1, 2, 3].map((which) =>
    read(engine.generate(question, options), ({ kind }) => order.push(`${which} ${kind}`)),
  );
  await Promise.all(heard);
  expect(order).toEqual(
    [1, 2, 3].flatMap((which) => ['reading', 'reading', 'text', 'text', 'done'].map((kind) => `${which} ${kind}`)),
  );
});

test('a limit of tokens ends an answer with `length`', async () => {
  const engine = await loaded('a', 'b', 'c');
  expect((await read(engine.generate(question, { ...options, maxTokens: 2 }))).slice(2)).toEqual(['a', 'b', 'length']);
});

test('a prompt above the context window is refused, and the engine goes on', async () => {
  const engine = await loaded('a');
  await expect(read(engine.generate([{ role: 'user', text: 'x'.repeat(400) }], options))).rejects.toMatchObject({
    name: 'PromptTooLong',
    detail: { promptTokens: 104, limitTokens: 50 },
  });
  expect((await read(engine.generate(question, options))).at(-1)).toBe('complete');
});

test('an engine that is unloaded or lost ends all its answers with EngineLost', async () => {
  const engine = await loaded('a', { until: new Promise(() => {}) });
  const running = read(engine.generate(question, options));
  const waiting = read(engine.generate(question, options));
  await engine.unload();
  await expect(running).rejects.toMatchObject({ name: 'EngineLost' });
  await expect(waiting).rejects.toMatchObject({ name: 'EngineLost' });
  expect(engine.state.get()).toEqual({ phase: 'empty' });

  const lost = await loaded('a', { fail: new Trouble('EngineLost', 'gone') });
  await expect(read(lost.generate(question, options))).rejects.toMatchObject({ name: 'EngineLost' });
  expect(lost.state.get().phase).toBe('failed');
  await expect(read(lost.generate(question, options))).rejects.toMatchObject({ name: 'EngineLost' });
});
