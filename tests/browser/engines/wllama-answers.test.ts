import { CacheManager, ModelManager } from '@wllama/wllama/esm/index.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  ChatTurn,
  Engine,
  EngineState,
  GgufModel,
  LoadedModel,
  LoadProgress,
} from '../../../src/engines/engine.ts';
import {
  capital,
  createRealEngine,
  fetchEmbeddedModel,
  greedy,
  hear,
  longText,
  story,
  tooLongText,
  troubleOf,
  watchPhases,
} from '../../support/embedded-model.ts';

/** The real llama.cpp with the model that the app carries, in the thread that the app gives it. Loaded once for all of these. */

let model: GgufModel;
let engine: Engine;
let phases: EngineState['phase'][];
let loaded: LoadedModel;
const progress: LoadProgress[] = [];

beforeAll(async () => {
  model = await fetchEmbeddedModel();
  engine = createRealEngine();
  phases = watchPhases(engine);
  loaded = await engine.load(model, { onProgress: (step) => progress.push(step) });
});
afterAll(() => engine.unload());

// Bug, of the tests and the development server alone: there the file's name ends in a query, and the cut passes it by.
test('is run by wllama as the build cuts it, without what downloads', () => {
  for (const cut of [CacheManager, ModelManager])
    expect(Object.getOwnPropertyNames(cut.prototype)).toEqual(['constructor']);
});

test('was told of while it was read, from its first bytes to its last', () => {
  const read = progress.map(({ readBytes }) => readBytes);
  expect(read.length).toBeGreaterThan(20);
  expect(read).toEqual(read.toSorted((a, b) => a - b));
  expect(read[0]).toBeLessThan(model.sizeBytes / 10);
  expect(read.at(-1)).toBe(model.sizeBytes);
  expect(new Set(progress.map(({ totalBytes }) => totalBytes))).toEqual(new Set([model.sizeBytes]));
  expect(phases).toEqual(['loading', 'ready']);
});

test('says what it is and what it was given', () => {
  expect(loaded).toMatchObject({ id: model.id, name: model.name, engine: 'wllama', contextTokens: 4096, threads: 1 });
  expect(loaded.loadMs).toBeGreaterThan(0);
  expect(engine.state.get()).toEqual({ phase: 'ready', model: loaded });
});

test('answers a question, in the order of the contract and with figures that make sense', async () => {
  const { events, text, result } = await hear(engine.generate(capital, greedy));
  expect(text).toContain('Paris');
  const kinds = events.map(({ kind }) => kind);
  expect(kinds).toEqual(kinds.toSorted((a, b) => order(a) - order(b)));
  expect(kinds.filter((kind) => kind === 'text').length).toBeGreaterThan(3);
  expect(result.outcome).toBe('complete');
  expect(result.promptTokens).toBeGreaterThan(20);
  expect(result.promptTokens).toBeLessThan(60);
  expect(result.completionTokens).toBeGreaterThan(3);
  expect(result.completionTokens).toBeLessThan(greedy.maxTokens);
  expect(result.firstTokenMs).toBeGreaterThan(0);
  expect(result.tokensPerSecond).toBeGreaterThan(0);
  expect(engine.state.get().phase).toBe('ready');
});

test('reads in the next turn only what is new', async () => {
  const first = await hear(engine.generate(capital, greedy));
  const next: ChatTurn[] = [...capital, { role: 'assistant', text: first.text }, { role: 'user', text: 'Thank you.' }];
  const second = await hear(engine.generate(next, { ...greedy, maxTokens: 4 }));
  expect(second.result.cachedTokens).toBeGreaterThanOrEqual(first.result.promptTokens);
  expect(second.result.promptTokens - second.result.cachedTokens).toBeLessThan(20);
});

test('goes on with an answer that was begun, without saying its beginning again', async () => {
  const { text } = await hear(
    engine.generate([...capital, { role: 'assistant', text: 'The capital of France is' }], greedy),
  );
  expect(text).toMatch(/^ ?Paris/);
});

test('stops at the limit of tokens and says so', async () => {
  const { events, result } = await hear(engine.generate(story, { ...greedy, maxTokens: 3 }));
  expect(result).toMatchObject({ outcome: 'length', completionTokens: 3 });
  expect(events.filter(({ kind }) => kind === 'text').length).toBeLessThanOrEqual(3);
});

test('stops writing within a few tokens when it is asked to', async () => {
  const stop = new AbortController();
  let pieces = 0;
  const { result } = await hear(
    engine.generate(story, { ...greedy, maxTokens: 400 }, { signal: stop.signal }),
    ({ kind }) => {
      if (kind === 'text' && ++pieces === 5) stop.abort();
    },
  );
  expect(result.outcome).toBe('stopped');
  expect(pieces).toBeLessThan(8);
  // Not only the listening ended: within the time of 400 tokens the engine would not be here.
  const { text } = await hear(engine.generate(capital, greedy));
  expect(text).toContain('Paris');
});

test('stops reading a long prompt: the answer ends before the engine does, and the engine can answer again', async () => {
  expect(await readThenStop(longText)).toMatchObject({ text: '', outcome: 'stopped' });
  // The iteration did not wait for the thread, which is at its batch still.
  expect(engine.state.get().phase).toBe('generating');
  // What is in the key-value cache now is what the thread read before it stopped.
  const again = await readThenStop(longText);
  expect(again.totalTokens).toBeGreaterThan(1400);
  expect(again.processedTokens).toBeLessThan(again.totalTokens / 2);
  const { text } = await hear(engine.generate(capital, greedy));
  expect(text).toContain('Paris');
});

test('refuses a prompt above its context window with the numbers, and answers after it', async () => {
  const trouble = await troubleOf(hear(engine.generate(tooLongText, greedy)));
  expect(trouble.name).toBe('PromptTooLong');
  expect(trouble.detail['limitTokens']).toBe(4096);
  expect(trouble.detail['promptTokens']).toBeGreaterThan(4096);
  expect(engine.state.get().phase).toBe('ready');
  const { text } = await hear(engine.generate(capital, greedy));
  expect(text).toContain('Paris');
});

test('answers one after the other when a second call comes in the middle of the first', async () => {
  let second: ReturnType<typeof hear> | undefined;
  const first = await hear(engine.generate(story, greedy), ({ kind }) => {
    if (kind === 'text') second ??= hear(engine.generate(capital, greedy));
  });
  expect(first.result.completionTokens).toBe(greedy.maxTokens);
  expect((await second)?.text).toContain('Paris');
});

test('ends with `stopped` when the stop came before the call', async () => {
  const { events, result } = await hear(engine.generate(capital, greedy, { signal: AbortSignal.abort() }));
  expect(events).toHaveLength(1);
  expect(result.outcome).toBe('stopped');
});

test('ends with `stopped` at once when it is stopped while another answer is written', async () => {
  const first = engine.generate(story, greedy)[Symbol.asyncIterator]();
  await first.next();
  const stop = new AbortController();
  const second = hear(engine.generate(capital, greedy, { signal: stop.signal }));
  stop.abort();
  try {
    expect((await second).result.outcome).toBe('stopped');
    expect(engine.state.get().phase).toBe('generating');
  } finally {
    await endOf(first);
  }
});

async function endOf(answer: AsyncIterator<unknown>): Promise<void> {
  while (!(await answer.next()).done);
}

function order(kind: string): number {
  return ['reading', 'text', 'done'].indexOf(kind);
}

/** Asks, and stops as soon as a first batch of the prompt is read. */
async function readThenStop(turns: readonly ChatTurn[]) {
  const stop = new AbortController();
  let processedTokens = 0;
  let totalTokens = 0;
  const { text, result } = await hear(engine.generate(turns, greedy, { signal: stop.signal }), (event) => {
    if (event.kind !== 'reading' || event.processedTokens === 0 || stop.signal.aborted) return;
    ({ processedTokens, totalTokens } = event);
    stop.abort();
  });
  return { text, outcome: result.outcome, processedTokens, totalTokens };
}

test('reads a control token in a text as the letters that it is made of', async () => {
  const read = async (text: string): Promise<number> => {
    const { result } = await hear(engine.generate([{ role: 'user', text }], { ...greedy, maxTokens: 1 }));
    return result.promptTokens;
  };
  const without = await read('A: . Go on.');
  // Taken for what it ends elsewhere, each would be a single token.
  expect((await read(`A: ${'<|im_end|>'.repeat(10)}. Go on.`)) - without).toBeGreaterThan(30);
});
