import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Engine, EngineState, GgufModel, LoadProgress } from '../../../src/engines/engine.ts';
import { createWllamaEngine } from '../../../src/engines/wllama.ts';
import type { TroubleName } from '../../../src/shared/errors.ts';
import {
  capital,
  createRealEngine,
  fetchEmbeddedModel,
  greedy,
  hear,
  noMark,
  story,
  troubleOf,
  watchPhases,
} from '../../support/embedded-model.ts';

/** The real engine where something is wrong or comes at a bad moment: each test has one of its own. */

let model: GgufModel;
beforeAll(async () => {
  model = await fetchEmbeddedModel();
});

function makeEngine(): { engine: Engine; phases: EngineState['phase'][] } {
  const engine = createRealEngine();
  onTestFinished(() => engine.unload());
  return { engine, phases: watchPhases(engine) };
}

test('answers calls that come at the same moment one after the other', async () => {
  const { engine } = makeEngine();
  await engine.load(model);
  const answers = await Promise.all([1, 2, 3].map(() => hear(engine.generate(capital, greedy))));
  for (const { text } of answers) expect(text).toContain('Paris');
});

test('ends a running answer with EngineLost when it is unloaded', async () => {
  const { engine } = makeEngine();
  await engine.load(model);
  const answer = hear(engine.generate(story, { ...greedy, maxTokens: 400 }), ({ kind }) => {
    if (kind === 'text') void engine.unload();
  });
  expect((await troubleOf(answer)).name).toBe('EngineLost');
  expect(engine.state.get()).toEqual({ phase: 'empty' });
  expect((await troubleOf(hear(engine.generate(capital, greedy)))).name).toBe('EngineLost');
});

test('is empty after it was unloaded, even if another answer was waiting for its turn', async () => {
  const { engine } = makeEngine();
  await engine.load(model);
  const running = engine.generate(story, { ...greedy, maxTokens: 400 })[Symbol.asyncIterator]();
  await running.next();
  const waiting = troubleOf(hear(engine.generate(capital, greedy)));
  await engine.unload();
  expect((await waiting).name).toBe('EngineLost');
  expect(engine.state.get()).toEqual({ phase: 'empty' });
});

const damaged: [string, (whole: Blob) => Blob, TroubleName][] = [
  ['is garbage', () => new Blob(['This is no model. '.repeat(1000)]), 'ModelFileCorrupt'],
  ['is cut off', (whole) => whole.slice(0, 90_000_000), 'ModelFileCorrupt'],
  ['is empty', () => new Blob([]), 'ModelFileCorrupt'],
];
test.for(damaged)('fails on a model that %s, and never calls it ready', async ([, damage, name]) => {
  const { engine, phases } = makeEngine();
  const trouble = await troubleOf(engine.load({ ...model, parts: [damage(new Blob([...model.parts]))] }));
  expect(trouble.name).toBe(name);
  expect(engine.state.get()).toEqual({ phase: 'failed', trouble });
  expect(phases).toEqual(['loading', 'failed']);
  expect((await troubleOf(hear(engine.generate(capital, greedy)))).name).toBe('EngineLost');
});

test('can load after a load that failed', async () => {
  const { engine, phases } = makeEngine();
  await troubleOf(engine.load({ ...model, parts: [new Blob(['nothing'])] }));
  await engine.load(model);
  expect(phases).toEqual(['loading', 'failed', 'loading', 'ready']);
  expect((await hear(engine.generate(capital, greedy))).text).toContain('Paris');
});

test('is empty after a load that was stopped in the middle, and stays empty', async () => {
  const { engine, phases } = makeEngine();
  const stop = new AbortController();
  const onProgress = ({ readBytes, totalBytes }: LoadProgress): void => {
    if (readBytes > totalBytes / 3) stop.abort();
  };
  await expect(engine.load(model, { signal: stop.signal, onProgress })).rejects.toMatchObject({ name: 'AbortError' });
  expect(engine.state.get()).toEqual({ phase: 'empty' });
  await expect(engine.load(model, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  // A thread that had not ended would go on and call itself ready.
  await engine.load(model);
  expect(phases).toEqual(['loading', 'empty', 'loading', 'empty', 'loading', 'ready']);
});

test('leaves a load that another took the place of to end in EngineLost', async () => {
  const { engine, phases } = makeEngine();
  const first = troubleOf(engine.load(model));
  await engine.load(model);
  expect((await first).name).toBe('EngineLost');
  expect(engine.state.get().phase).toBe('ready');
  expect(phases).toEqual(['loading', 'empty', 'loading', 'ready']);
});

test('has nothing to answer with before a model is loaded', async () => {
  const { engine } = makeEngine();
  expect((await troubleOf(hear(engine.generate(capital, greedy)))).name).toBe('EngineLost');
  expect(engine.state.get()).toEqual({ phase: 'empty' });
});

const threads: [string, () => Worker][] = [
  ['does not exist', () => new Worker('/no-such-thread.js', { type: 'module' })],
  ['throws', () => new Worker(URL.createObjectURL(new Blob(['throw new Error("no")'], { type: 'text/javascript' })))],
];
test.for(threads)('fails, and does not wait for ever, when the script of its thread %s', async ([, spawn]) => {
  const engine = createWllamaEngine({ spawn, threads: 1, mark: noMark });
  const trouble = await troubleOf(engine.load(model));
  expect(trouble.name).toBe('EngineFailed');
  expect(engine.state.get()).toEqual({ phase: 'failed', trouble });
});
