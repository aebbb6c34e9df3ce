import { connect, type Connection } from '../shared/channel.ts';
import { Trouble, asTrouble, type TroubleName } from '../shared/errors.ts';
import { createQueue } from '../shared/queue.ts';
import { createStore } from '../shared/store.ts';
import type {
  ChatTurn,
  Engine,
  EngineState,
  GenerationEvent,
  GenerationOptions,
  GenerationResult,
  LoadableModel,
  LoadedModel,
  LoadProgress,
} from './engine.ts';
import type { LoadMark } from './load-mark.ts';
import { createWatchdog } from './watchdog.ts';
import { wellFormed } from './well-formed.ts';

/** What the thread of any engine can be asked to do. */
export type ThreadVerbs<LoadArgs, Loaded> = {
  load: { args: LoadArgs; event: LoadProgress; value: Loaded };
  generate: {
    args: { turns: readonly ChatTurn[]; options: GenerationOptions };
    event: Exclude<GenerationEvent, { kind: 'done' }>;
    value: GenerationResult;
  };
};

export interface ThreadEngineParts<LoadArgs, Loaded> {
  spawn: () => Worker;
  /** What the thread is told of a model. @throws Trouble when it is not for this engine */
  argsFor: (model: LoadableModel) => LoadArgs;
  describe: (loaded: Loaded) => Omit<LoadedModel, 'id' | 'name' | 'loadMs'>;
  /** An engine that says nothing for this long while it works is taken for dead. */
  silenceLimitMs: { loading: number; generating: number };
  /** How long a stopped answer may go on in the thread before the thread is ended, and the model loaded anew. */
  stopGraceMs?: number;
  /** Stands while a model is loaded: memory that runs out, or a graphics driver, can take the whole tab down. */
  mark: Pick<LoadMark, 'begin' | 'end'>;
}

/** What is known of an answer that was stopped: nobody waits for the engine's own figures. */
const stopped: GenerationResult = {
  outcome: 'stopped',
  promptTokens: 0,
  cachedTokens: 0,
  completionTokens: 0,
  firstTokenMs: 0,
  tokensPerSecond: 0,
};

/** Refused before the engine began. */
const harmless: ReadonlySet<TroubleName> = new Set(['PromptTooLong', 'FormatRefused', 'PromptRefused']);

interface Thread<LoadArgs, Loaded> {
  worker: Worker;
  connection: Connection<ThreadVerbs<LoadArgs, Loaded>>;
  model: LoadableModel;
  /** Settles when the last answer that was asked for has really ended in the thread. */
  idle: Promise<void>;
}

/** An engine whose model lives in a thread of its own. What goes wrong there ends the thread: that frees all it held. */
export function createThreadEngine<LoadArgs, Loaded>(parts: ThreadEngineParts<LoadArgs, Loaded>): Engine {
  const state = createStore<EngineState>({ phase: 'empty' });
  let thread: Thread<LoadArgs, Loaded> | undefined;
  /** Settles when the thread that takes the place of a stopped one is ready, or has failed. */
  let renewal: Promise<unknown> = Promise.resolve();

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
    const startedAt = performance.now();
    const started = start(model);
    const cancel = (): void => {
      // Another load may have taken its place.
      if (thread === started) end(new DOMException('The load was cancelled.', 'AbortError'), { phase: 'empty' });
    };
    thread = started;
    const show = (progress: LoadProgress): void =>
      state.set({ phase: 'loading', modelId: model.id, modelName: model.name, progress });
    show({ readBytes: 0, totalBytes: model.sizeBytes });
    signal?.addEventListener('abort', cancel, { once: true });
    const limitMs = parts.silenceLimitMs.loading;
    const watchdog = createWatchdog(limitMs, () => {
      if (thread === started) fail(new Trouble('EngineFailed', `Loading was silent for ${limitMs / 1000} s.`));
    });
    parts.mark.begin(model.id);
    try {
      signal?.throwIfAborted();
      const args = parts.argsFor(model);
      await started.connection.ready;
      const loaded = await started.connection.call('load', args, {
        onEvent: (progress) => {
          watchdog.alive();
          show(progress);
          onProgress?.(progress);
        },
      });
      const loadMs = performance.now() - startedAt;
      const ready: LoadedModel = { id: model.id, name: model.name, ...parts.describe(loaded), loadMs };
      state.set({ phase: 'ready', model: ready });
      return ready;
    } catch (error) {
      if (signal?.aborted) {
        cancel();
        throw error;
      }
      const trouble = asTrouble(error, 'EngineFailed');
      const isShort = trouble.name === 'ModelDoesNotFit' || trouble.name === 'GpuOutOfMemory';
      const neededBytes = model.memoryBytes;
      const explained = isShort ? new Trouble(trouble.name, trouble.message, { neededBytes }) : trouble;
      if (thread === started) fail(explained);
      throw explained;
    } finally {
      watchdog.close();
      parts.mark.end(model.id);
      signal?.removeEventListener('abort', cancel);
    }
  };

  function start(model: LoadableModel): Thread<LoadArgs, Loaded> {
    const worker = parts.spawn();
    const connection = connect<ThreadVerbs<LoadArgs, Loaded>>(worker);
    const started = { worker, connection, model, idle: Promise.resolve() };
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      const name = state.get().phase === 'loading' ? 'EngineFailed' : 'EngineLost';
      if (thread === started) fail(new Trouble(name, event.message || 'The thread broke.'));
    });
    return started;
  }

  /** Ends a thread that does not stop, and loads its model into another. */
  function renew(running: Thread<LoadArgs, Loaded>): void {
    if (thread !== running) return;
    end(new Trouble('EngineLost', 'It did not stop by itself.'), { phase: 'empty' });
    renewal = load(running.model).catch(() => {}); // the state tells how it ended
  }

  const generate: Engine['generate'] = async function* (turns, options, { signal } = {}) {
    await Promise.race([renewal, untilAborted(signal)]);
    if (signal?.aborted) return yield { kind: 'done', result: stopped };
    const current = state.get();
    const running = thread;
    if (!running || (current.phase !== 'ready' && current.phase !== 'generating'))
      throw new Trouble('EngineLost', 'No model is loaded.');
    const { model } = current;
    // The place in the queue is taken before waiting: engines hang for ever on two requests at once.
    const mine = Promise.withResolvers<void>();
    const before = running.idle;
    running.idle = before.then(() => mine.promise);
    await Promise.race([before, untilAborted(signal)]);
    if (signal?.aborted || thread !== running) {
      mine.resolve();
      if (!signal?.aborted) throw new Trouble('EngineLost', 'The model was unloaded.');
      return yield { kind: 'done', result: stopped };
    }
    state.set({ phase: 'generating', model });

    const queue = createQueue<GenerationEvent>();
    const limitMs = parts.silenceLimitMs.generating;
    const watchdog = createWatchdog(limitMs, () => {
      if (thread === running) fail(new Trouble('EngineLost', `The engine was silent for ${limitMs / 1000} s.`));
    });
    const onEvent = (event: GenerationEvent): void => {
      watchdog.alive();
      queue.push(event);
    };
    const grace = endAfterGrace(parts.stopGraceMs, signal, () => renew(running));
    void running.connection
      .call('generate', { turns: wellFormed(turns), options }, { onEvent, ...(signal ? { signal } : {}) })
      .then(
        (result) => queue.push({ kind: 'done', result }),
        (error: unknown) => {
          const trouble = asTrouble(error, 'EngineLost');
          queue.fail(trouble);
          // After any other trouble nobody knows what state the engine is in.
          if (!harmless.has(trouble.name) && thread === running) fail(trouble);
        },
      )
      .finally(() => {
        grace.close();
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

/** Calls `onEnd` when the signal has fired and `graceMs` have passed since, unless it is closed before. */
function endAfterGrace(
  graceMs: number | undefined,
  signal: AbortSignal | undefined,
  onEnd: () => void,
): { close: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  if (graceMs !== undefined)
    void untilAborted(signal).then(() => {
      if (!isClosed) timer = setTimeout(onEnd, graceMs);
    });
  return {
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}
