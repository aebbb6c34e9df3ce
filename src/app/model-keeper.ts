import type { Engine, EngineState, LoadableModel } from '../engines/engine.ts';
import type { EngineSeat } from '../engines/seat.ts';
import type { ChosenModel } from '../model-store/chosen-model.ts';
import { assembleFiles } from '../model-store/assemble-files.ts';
import type { ModelManifest } from '../model-store/manifest.ts';
import type { ModelStore } from '../model-store/model-store.ts';
import { asTrouble, isAbort, type Trouble } from '../shared/errors.ts';
import { createStore, type Readable } from '../shared/store.ts';

/** Where the model is: on its way from disk to memory, ready, in another tab, or in trouble. */
export type ModelState = EngineState | { phase: 'checking' } | { phase: 'elsewhere' };

/** Keeps the model loaded while this tab holds the engine's seat. */
export interface ModelKeeper {
  readonly state: Readable<ModelState>;
  /** The engine, once a model is loaded. @throws Trouble when it cannot be; AbortError */
  ready(signal: AbortSignal): Promise<Engine>;
  /** Loads, or loads again after a failure. */
  load(): Promise<void>;
  /** Frees the model that is loaded, and loads this one from now on. */
  use(id: string): Promise<void>;
  /** Takes the engine from the tab that has it, and loads here. */
  takeSeat(): void;
}

export interface ModelKeeperParts {
  engine: Engine;
  seat: EngineSeat;
  modelStore: Pick<ModelStore, 'open'>;
  chosen: ChosenModel;
}

export function createModelKeeper({ engine, seat, modelStore, chosen }: ModelKeeperParts): ModelKeeper {
  const state = createStore<ModelState>({ phase: 'elsewhere' });
  engine.state.subscribe(() => state.set(engine.state.get()));
  seat.isHeld.subscribe(() => {
    if (seat.isHeld.get()) void load();
    else void engine.unload().then(() => state.set({ phase: 'elsewhere' }));
  });

  async function load(): Promise<void> {
    if (!seat.isHeld.get() || state.get().phase === 'checking' || state.get().phase === 'loading') return;
    state.set({ phase: 'checking' });
    try {
      const { manifest, parts } = await modelStore.open((await chosen.id()) ?? 'none');
      await engine.load(loadable(manifest, parts));
    } catch (error) {
      if (!isAbort(error)) state.set({ phase: 'failed', trouble: asTrouble(error, 'EngineFailed') });
    }
  }

  async function use(id: string): Promise<void> {
    await chosen.choose(id);
    await engine.unload();
    await load();
  }

  async function ready(signal: AbortSignal): Promise<Engine> {
    if (state.get().phase === 'failed') await load();
    const settled = Promise.withResolvers<Engine>();
    const look = (): void => {
      const current = state.get();
      if (signal.aborted) settled.reject(signal.reason);
      else if (current.phase === 'ready' || current.phase === 'generating') settled.resolve(engine);
      else if (current.phase === 'failed') settled.reject(current.trouble satisfies Trouble);
    };
    const unsubscribe = state.subscribe(look);
    signal.addEventListener('abort', look);
    look();
    try {
      return await settled.promise;
    } finally {
      unsubscribe();
      signal.removeEventListener('abort', look);
    }
  }

  return { state, ready, load, use, takeSeat: seat.take };
}

/** What an engine is handed: each format goes to the engine that reads it. */
function loadable(manifest: ModelManifest, parts: readonly Blob[]): LoadableModel {
  const { id, name, contextTokens, memoryBytes, file, format } = manifest;
  const facts = { id, name, sizeBytes: file.sizeBytes, contextTokens, memoryBytes };
  return format === 'mlc'
    ? { ...facts, engine: 'webllm', files: assembleFiles(manifest, parts) }
    : { ...facts, engine: 'wllama', parts };
}
