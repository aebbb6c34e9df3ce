import { expect, test, vi } from 'vitest';
import type { Engine, GenerationResult } from '../../../src/engines/engine.ts';
import { createLoadMark, type LoadMark } from '../../../src/engines/load-mark.ts';
import { createThreadEngine, type ThreadVerbs } from '../../../src/engines/thread-engine.ts';
import { serve, type Serving } from '../../../src/shared/channel.ts';
import { troubleWords } from '../../../src/shared/error-words.ts';
import { Trouble } from '../../../src/shared/errors.ts';
import { makeStorage } from '../../support/mark-storage.ts';
import { fakeModel } from '../../support/fake-engine.ts';

/** What happens around a thread that does not do as it is asked. The thread's side is the app's own channel, in this one. */

type Verbs = ThreadVerbs<null, { contextTokens: number }>;

interface Scene {
  engine: Engine;
  /** How many threads were begun, and how many ended. */
  threads: { begun: number; ended: number };
  mark: LoadMark;
}

function makeScene(verbs: Partial<Serving<Verbs>>, limits: { silenceMs?: number; graceMs?: number } = {}): Scene {
  const threads = { begun: 0, ended: 0 };
  const spawn = (): Worker => {
    threads.begun += 1;
    const { port1, port2 } = new MessageChannel();
    port1.start();
    port2.start();
    setTimeout(() =>
      serve<Verbs>(port2 as never, { load: async () => ({ contextTokens: 64 }), generate: answer, ...verbs }),
    );
    const terminate = (): void => {
      threads.ended += 1;
      port1.close();
    };
    return Object.assign(port1, { terminate }) as unknown as Worker;
  };
  const mark = createLoadMark(makeStorage());
  const silenceMs = limits.silenceMs ?? 10_000;
  const engine = createThreadEngine<null, { contextTokens: number }>({
    spawn,
    argsFor: () => null,
    describe: ({ contextTokens }) => ({ engine: 'webllm', contextTokens, threads: 1 }),
    silenceLimitMs: { loading: silenceMs, generating: silenceMs },
    mark,
    ...(limits.graceMs === undefined ? {} : { stopGraceMs: limits.graceMs }),
  });
  return { engine, threads, mark };
}

const done: GenerationResult = {
  outcome: 'complete',
  promptTokens: 1,
  cachedTokens: 0,
  completionTokens: 1,
  firstTokenMs: 1,
  tokensPerSecond: 1,
};
const answer: Serving<Verbs>['generate'] = async (_args, { emit }) => {
  emit({ kind: 'text', text: 'Yes.' });
  return done;
};
const never = (): Promise<never> => new Promise(() => {});
const options = { maxTokens: 10, temperature: 0, topP: 1, repeatPenalty: 1 };

async function ask(engine: Engine, signal?: AbortSignal): Promise<string> {
  const said: string[] = [];
  for await (const event of engine.generate([{ role: 'user', text: 'Hi' }], options, signal ? { signal } : {}))
    said.push(event.kind === 'text' ? event.text : event.kind === 'done' ? event.result.outcome : event.kind);
  return said.join(' ');
}

function wordsOf(engine: Engine): string {
  const state = engine.state.get();
  if (state.phase !== 'failed') throw new Error(`The engine is ${state.phase}.`);
  const { sentence, nextStep } = troubleWords(state.trouble);
  return `${sentence} ${nextStep}`;
}

test('a stop that the thread does not follow ends the thread, and the next question waits for a new one', async () => {
  let isStuck = true;
  const { engine, threads } = makeScene(
    { generate: (args, context) => (isStuck ? never() : answer(args, context)) },
    { graceMs: 20 },
  );
  await engine.load(fakeModel);
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 10);
  expect(await ask(engine, stop.signal)).toBe('stopped');
  expect(threads).toEqual({ begun: 1, ended: 0 });
  await vi.waitFor(() => expect(threads).toEqual({ begun: 2, ended: 1 }));
  isStuck = false;
  expect(await ask(engine)).toBe('Yes. complete');
  expect(engine.state.get().phase).toBe('ready');
});

test('a stop that the thread follows in time leaves the thread as it is', async () => {
  const { engine, threads } = makeScene(
    {
      generate: (_args, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => setTimeout(() => resolve({ ...done, outcome: 'stopped' }), 5));
        }),
    },
    { graceMs: 60 },
  );
  await engine.load(fakeModel);
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 10);
  expect(await ask(engine, stop.signal)).toBe('stopped');
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(threads).toEqual({ begun: 1, ended: 0 });
  expect(engine.state.get().phase).toBe('ready');
});

test('a prompt that is too long leaves the thread, and any other trouble ends it', async () => {
  let trouble = new Trouble('PromptTooLong', 'too long');
  const { engine, threads } = makeScene({ generate: () => Promise.reject(trouble) });
  await engine.load(fakeModel);
  await expect(ask(engine)).rejects.toThrow(expect.objectContaining({ name: 'PromptTooLong' }));
  expect(engine.state.get().phase).toBe('ready');
  expect(threads.ended).toBe(0);
  trouble = new Trouble('GpuLost', 'gone');
  await expect(ask(engine)).rejects.toThrow(expect.objectContaining({ name: 'GpuLost' }));
  expect(engine.state.get()).toMatchObject({ phase: 'failed', trouble: { name: 'GpuLost' } });
  expect(threads.ended).toBe(1);
});

test('a load that says nothing for too long is ended with words', async () => {
  const { engine, threads } = makeScene({ load: never }, { silenceMs: 30 });
  await expect(engine.load(fakeModel)).rejects.toThrow(expect.objectContaining({ name: 'EngineFailed' }));
  expect(wordsOf(engine)).toMatch(/could not be started.*Load it again/);
  expect(threads.ended).toBe(1);
});

test('an answer that says nothing for too long is ended with words', async () => {
  const { engine, threads } = makeScene({ generate: never }, { silenceMs: 30 });
  await engine.load(fakeModel);
  await expect(ask(engine)).rejects.toThrow(expect.objectContaining({ name: 'EngineLost' }));
  expect(wordsOf(engine)).toMatch(/had to be ended.*Load it again and go on/);
  expect(threads.ended).toBe(1);
});

test('what a GPU had no memory for is told with what the model needs', async () => {
  const { engine } = makeScene({ load: () => Promise.reject(new Trouble('GpuOutOfMemory', 'lost')) });
  await expect(engine.load({ ...fakeModel, memoryBytes: 5 })).rejects.toThrow(
    expect.objectContaining({ name: 'GpuOutOfMemory', detail: { neededBytes: 5 } }),
  );
});

test('the mark of a load stands until the load has ended, in any way', async () => {
  const loading = Promise.withResolvers<{ contextTokens: number }>();
  const { engine, mark } = makeScene({ load: () => loading.promise });
  const load = engine.load(fakeModel);
  expect(mark.broken()?.modelId).toBe(fakeModel.id);
  loading.resolve({ contextTokens: 64 });
  await load;
  expect(mark.broken()).toBeUndefined();
  const failing = makeScene({ load: () => Promise.reject(new Trouble('GpuOutOfMemory', 'lost')) });
  const failed = failing.engine.load(fakeModel).catch(() => {});
  expect(failing.mark.broken()?.modelId).toBe(fakeModel.id);
  await failed;
  expect(failing.mark.broken()).toBeUndefined();
});

test('a load that another took the place of leaves the mark of the other', async () => {
  const { engine, mark } = makeScene({ load: never });
  const first = engine.load(fakeModel).catch((error: unknown) => (error as Error).name);
  void engine.load({ ...fakeModel, id: 'another' }).catch(() => {});
  expect(await first).toBe('EngineLost');
  expect(mark.broken()?.modelId).toBe('another');
  await engine.unload();
});

test('a form that is refused leaves the thread as it is', async () => {
  const { engine, threads } = makeScene({ generate: () => Promise.reject(new Trouble('FormatRefused', 'no root')) });
  await engine.load(fakeModel);
  await expect(ask(engine)).rejects.toThrow(expect.objectContaining({ name: 'FormatRefused' }));
  expect(engine.state.get().phase).toBe('ready');
  expect(threads.ended).toBe(0);
});

test('a thread is only ever asked to answer a well-formed conversation, and may refuse that without an end', async () => {
  const asked: string[] = [];
  const { engine, threads } = makeScene({
    generate: async ({ turns }) => {
      asked.push(turns.map(({ role, text }) => `${role} ${text}`).join(', '));
      throw new Trouble('PromptRefused', 'roles must alternate');
    },
  });
  await engine.load(fakeModel);
  const turns = [
    { role: 'assistant', text: 'hello' },
    { role: 'user', text: 'a' },
    { role: 'assistant', text: '' },
    { role: 'user', text: 'b' },
  ] as const;
  for (let times = 0; times < 2; times += 1)
    await expect(engine.generate(turns, options)[Symbol.asyncIterator]().next()).rejects.toThrow(
      expect.objectContaining({ name: 'PromptRefused' }),
    );
  expect(asked).toEqual(['user …, assistant hello, user a\n\nb', 'user …, assistant hello, user a\n\nb']);
  expect(threads).toEqual({ begun: 1, ended: 0 });
  expect(engine.state.get().phase).toBe('ready');
});
