import type {
  ChatTurn,
  Engine,
  EngineState,
  GenerationEvent,
  LoadableModel,
  LoadedModel,
} from '../../src/engines/engine.ts';
import { Trouble } from '../../src/shared/errors.ts';
import { createStore } from '../../src/shared/store.ts';

/** What an answer is made of: a piece of text or of thinking, a pause, something to wait for, or an end in trouble. */
export type Step = string | { think: string } | { waitMs: number } | { until: Promise<unknown> } | { fail: Trouble };

export interface FakeEngine extends Engine {
  /** What it was asked, newest last. Also what it refused. */
  readonly prompts: (readonly ChatTurn[])[];
  readonly contextTokens: number;
  /** What it says to each prompt from now on. */
  say(...steps: Step[]): void;
  /** What it says to the prompt after the next one. */
  sayNext(...steps: Step[]): void;
}

export interface FakeEngineParts {
  /** Tokens that prompt and answer may take together. */
  windowTokens?: number;
  /** Its own count, which nobody knows before. */
  countTokens?: (text: string) => number;
  /** What a load waits for. */
  untilLoaded?: (modelId: string) => Promise<void>;
}

interface Thread {
  model: LoadedModel;
  /** Settles when the running answer has ended. */
  idle: Promise<unknown>;
  ended: PromiseWithResolvers<never>;
}

/** An engine for tests of what uses one. It keeps the contract of `engines/engine.ts`, and says what it is told to. */
export function createFakeEngine({
  windowTokens: contextTokens = 4096,
  countTokens = (text) => Math.ceil(text.length / 4),
  untilLoaded = async () => {},
}: FakeEngineParts = {}): FakeEngine {
  const state = createStore<EngineState>({ phase: 'empty' });
  const prompts: (readonly ChatTurn[])[] = [];
  let script: readonly Step[] = [];
  let later: readonly Step[] | undefined;
  let thread: Thread | undefined;

  function end(reason: Trouble, next: EngineState): void {
    thread?.ended.reject(reason);
    thread = undefined;
    state.set(next);
  }

  async function load({ id, name, sizeBytes }: LoadableModel): Promise<LoadedModel> {
    if (thread) end(new Trouble('EngineLost', 'Another model was loaded.'), { phase: 'empty' });
    state.set({
      phase: 'loading',
      modelId: id,
      modelName: name,
      progress: { readBytes: sizeBytes, totalBytes: sizeBytes },
    });
    const model: LoadedModel = { id, name, engine: 'wllama', contextTokens, threads: 1, loadMs: 1 };
    const ended = Promise.withResolvers<never>();
    ended.promise.catch(() => {}); // heard by whoever has an answer running
    thread = { model, idle: Promise.resolve(), ended };
    await Promise.race([untilLoaded(id), ended.promise]);
    state.set({ phase: 'ready', model });
    return model;
  }

  const generate: Engine['generate'] = async function* (turns, { maxTokens }, { signal } = {}) {
    const mine = thread;
    if (!mine) throw new Trouble('EngineLost', 'No model is loaded.');
    const stopped = untilAborted(signal);
    const before = mine.idle;
    const over = Promise.withResolvers<void>();
    mine.idle = before.then(() => over.promise);
    const wait = (work: Promise<unknown>): Promise<unknown> => Promise.race([work, stopped, mine.ended.promise]);
    const result = { promptTokens: 0, cachedTokens: 0, completionTokens: 0, firstTokenMs: 0, tokensPerSecond: 0 };
    const done = (outcome: 'complete' | 'length' | 'stopped'): GenerationEvent => ({
      kind: 'done',
      result: { ...result, outcome },
    });
    try {
      await wait(before);
      if (thread !== mine) await mine.ended.promise;
      if (signal?.aborted) return yield done('stopped');
      prompts.push(turns);
      const steps = script;
      if (later) [script, later] = [later, undefined];
      result.promptTokens = turns.reduce((sum, { text }) => sum + countTokens(text) + 4, 0);
      if (result.promptTokens > contextTokens)
        throw new Trouble('PromptTooLong', 'too long', {
          promptTokens: result.promptTokens,
          limitTokens: contextTokens,
        });
      state.set({ phase: 'generating', model: mine.model });
      for (const processedTokens of [0, result.promptTokens])
        yield { kind: 'reading', processedTokens, totalTokens: result.promptTokens };
      for (const step of steps) {
        if (typeof step === 'string') {
          if (result.completionTokens >= maxTokens || result.promptTokens + result.completionTokens >= contextTokens)
            return yield done('length');
          result.completionTokens += 1;
          result.firstTokenMs ||= 1;
          result.tokensPerSecond = 10;
          await wait(Promise.resolve());
          if (!signal?.aborted) yield { kind: 'text', text: step };
        } else if ('think' in step) {
          yield { kind: 'thinking', text: step.think };
        } else if ('fail' in step) {
          if (step.fail.name === 'EngineLost') end(step.fail, { phase: 'failed', trouble: step.fail });
          throw step.fail;
        } else await wait('until' in step ? step.until : new Promise((resolve) => setTimeout(resolve, step.waitMs)));
        if (signal?.aborted) return yield done('stopped');
      }
      yield done('complete');
    } finally {
      over.resolve();
      if (thread === mine) state.set({ phase: 'ready', model: mine.model });
    }
  };

  return {
    state,
    contextTokens,
    prompts,
    load,
    generate,
    say: (...steps) => (script = steps),
    sayNext: (...steps) => (later = steps),
    async unload() {
      end(new Trouble('EngineLost', 'The model was unloaded.'), { phase: 'empty' });
    },
  };
}

/** A model for an engine that reads none. */
export const fakeModel: LoadableModel = {
  id: 'fake',
  name: 'Fake model',
  parts: [],
  sizeBytes: 1,
  contextTokens: 4096,
  memoryBytes: 1,
};

async function untilAborted(signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) return;
  await new Promise((resolve) => signal?.addEventListener('abort', resolve, { once: true }));
}
