import { connect, type Connection } from '../shared/channel.ts';
import { Trouble, asTrouble } from '../shared/errors.ts';
import { createStore } from '../shared/store.ts';
import { createQueue } from '../shared/queue.ts';
import type { Engine, EngineState, GenerationEvent, GenerationResult, LoadedModel } from './engine.ts';
import { missingFeature } from './support.ts';
import type { WllamaVerbs } from './wllama-verbs.ts';

/** More than this is not used even by models that could: the key-value cache takes 46 kB a token. */
const contextLimitTokens = 4096;
/** An engine that says nothing for this long while it works is taken for dead. */
const silenceLimitMs = 120_000;

/** What is known of an answer that was stopped: nobody waits for the engine's own figures. */
const stopped: GenerationResult = {
  outcome: 'stopped',
  promptTokens: 0,
  cachedTokens: 0,
  completionTokens: 0,
  firstTokenMs: 0,
  tokensPerSecond: 0,
};

export interface WllamaEngineParts {
  spawn: () => Worker;
  threads: number;
}

interface Thread {
  worker: Worker;
  connection: Connection<WllamaVerbs>;
  /** Settles when the last answer that was asked for has really ended in the thread. */
  idle: Promise<void>;
}

/** llama.cpp on the CPU, in a thread of its own. */
export function createWllamaEngine({ spawn, threads }: WllamaEngineParts): Engine {
  const state = createStore<EngineState>({ phase: 'empty' });
  let thread: Thread | undefined;

  function end(reason: Trouble | DOMException, next: EngineState): void {
    thread?.worker.terminate();
    thread?.connection.close(reason);
    thread = undefined;
    state.set(next);
  }
  function fail(trouble: Trouble): void {
    end(trouble, { phase: 'failed', trouble });
  }

  const load: Engine['load'] = async (model, { onProgress, signal } = {}) => {
    if (thread) end(new Trouble('EngineLost', 'Another model was loaded.'), { phase: 'empty' });
    const missing = missingFeature();
    if (missing) {
      const trouble = new Trouble('EngineUnsupported', `This browser lacks ${missing}.`, { missing });
      state.set({ phase: 'failed', trouble });
      throw trouble;
    }
    const startedAt = performance.now();
    const started = start();
    const cancel = (): void => {
      // Another load may have taken its place.
      if (thread === started) end(new DOMException('The load was cancelled.', 'AbortError'), { phase: 'empty' });
    };
    thread = started;
    state.set({ phase: 'loading', modelName: model.name, progress: { readBytes: 0, totalBytes: model.sizeBytes } });
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      signal?.throwIfAborted();
      await started.connection.ready;
      const contextTokens = Math.min(model.contextTokens, contextLimitTokens);
      const loaded = await started.connection.call(
        'load',
        { parts: model.parts, contextTokens, threads },
        {
          onEvent: (progress) => {
            state.set({ phase: 'loading', modelName: model.name, progress });
            onProgress?.(progress);
          },
        },
      );
      const ready: LoadedModel = {
        id: model.id,
        name: model.name,
        engine: 'wllama',
        ...loaded,
        loadMs: performance.now() - startedAt,
      };
      state.set({ phase: 'ready', model: ready });
      return ready;
    } catch (error) {
      if (signal?.aborted) {
        cancel();
        throw error;
      }
      const trouble = asTrouble(error, 'EngineFailed');
      const explained =
        trouble.name === 'ModelDoesNotFit'
          ? new Trouble(trouble.name, trouble.message, { neededBytes: model.memoryBytes })
          : trouble;
      if (thread === started) fail(explained);
      throw explained;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  };

  function start(): Thread {
    const worker = spawn();
    const connection = connect<WllamaVerbs>(worker);
    const started: Thread = { worker, connection, idle: Promise.resolve() };
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (thread === started)
        fail(
          new Trouble(
            state.get().phase === 'loading' ? 'EngineFailed' : 'EngineLost',
            event.message || 'The thread broke.',
          ),
        );
    });
    return started;
  }

  const generate: Engine['generate'] = async function* (turns, options, { signal } = {}) {
    const current = state.get();
    const running = thread;
    if (!running || (current.phase !== 'ready' && current.phase !== 'generating'))
      throw new Trouble('EngineLost', 'No model is loaded.');
    const { model } = current;
    // The place in the queue is taken before waiting: the engine hangs for ever on two requests at once.
    const mine = Promise.withResolvers<void>();
    const before = running.idle;
    running.idle = before.then(() => mine.promise);
    await Promise.race([before, untilAborted(signal)]);
    if (signal?.aborted || thread !== running) {
      mine.resolve();
      if (!signal?.aborted) throw new Trouble('EngineLost', 'The model was unloaded.');
      yield { kind: 'done', result: stopped };
      return;
    }
    state.set({ phase: 'generating', model });

    const queue = createQueue<GenerationEvent>();
    const watchdog = createWatchdog(() =>
      fail(new Trouble('EngineLost', `The engine was silent for ${silenceLimitMs / 1000} s.`)),
    );
    const onEvent = (event: GenerationEvent): void => {
      watchdog.alive();
      queue.push(event);
    };
    void running.connection
      .call('generate', { turns, options }, { onEvent, ...(signal ? { signal } : {}) })
      .then(
        (result) => queue.push({ kind: 'done', result }),
        (error: unknown) => {
          const trouble = asTrouble(error, 'EngineLost');
          queue.fail(trouble);
          if (trouble.name === 'EngineLost' && thread === running) fail(trouble);
        },
      )
      .finally(() => {
        watchdog.close();
        queue.close();
        if (thread === running) state.set({ phase: 'ready', model });
        mine.resolve();
      });
    let isDone = false;
    for await (const event of queue.drain(signal)) {
      isDone = event.kind === 'done';
      yield event;
    }
    if (!isDone) yield { kind: 'done', result: stopped };
  };

  return {
    state,
    load,
    generate,
    async unload() {
      end(new Trouble('EngineLost', 'The model was unloaded.'), { phase: 'empty' });
    },
  };
}

/** Resolves when the signal fires; never without one. */
function untilAborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}

function createWatchdog(onSilence: () => void): { alive: () => void; close: () => void } {
  let timer = setTimeout(onSilence, silenceLimitMs);
  return {
    alive() {
      clearTimeout(timer);
      timer = setTimeout(onSilence, silenceLimitMs);
    },
    close: () => clearTimeout(timer),
  };
}
