import type { Engine, EngineState } from '../engines/engine.ts';
import type { LoadMark } from '../engines/load-mark.ts';
import type { EngineSeat } from '../engines/seat.ts';
import type { ChosenModel } from '../model-store/chosen-model.ts';
import { listedModel } from '../model-store/listed-model.ts';
import type { ModelManifest } from '../model-store/manifest.ts';
import type { ModelStore } from '../model-store/model-store.ts';
import { asTrouble, isAbort, Trouble } from '../shared/errors.ts';
import { createStore, type Readable } from '../shared/store.ts';
import { orAborted, until } from '../shared/until.ts';
import type { ConversationModel } from '../vault/records.ts';
import { needsGpu } from './needs-gpu.ts';
import type { GpuChoice } from './gpu-choice.ts';
import { loadable } from './loadable.ts';

/** Where the model is: on its way from disk to memory, ready, in another tab, or in trouble. */
export type ModelState =
  | Exclude<EngineState, { phase: 'failed' }>
  | { phase: 'checking'; modelId: string }
  | { phase: 'elsewhere' }
  /** `model`: the one that could not be loaded, or was lost. Undefined where it is not on this device. */
  | { phase: 'failed'; trouble: Trouble; model: ModelManifest | undefined };

/** Keeps a model loaded while this tab holds the engine's seat. */
export interface ModelKeeper {
  readonly state: Readable<ModelState>;
  /**
   * The engine, once this model is loaded in it; without one, the device's. Frees another first.
   * @throws Trouble when it cannot be; AbortError
   */
  ready(signal: AbortSignal, model?: ConversationModel): Promise<Engine>;
  /**
   * Loads this model, or loads it again after a failure. `evenIf`: though the last load of it took the page down.
   * Resolves with what kept it from being loaded.
   */
  load(model?: ConversationModel, evenIf?: 'it crashed'): Promise<Trouble | undefined>;
  /** Takes the engine from the tab that has it, and loads here. */
  takeSeat(): void;
  /** Ends the engine, and with it all that it has read of conversations. Nothing is loaded before `load` is called. */
  forget(): Promise<void>;
}

export interface ModelKeeperParts {
  engine: Engine;
  seat: EngineSeat;
  modelStore: Pick<ModelStore, 'open' | 'list' | 'listDamaged'>;
  chosen: Pick<ChosenModel, 'id'>;
  gpuChoice: Readable<GpuChoice>;
  mark: Pick<LoadMark, 'broken'>;
  /** What to load at the start. */
  first: () => Promise<ConversationModel | undefined>;
}

export function createModelKeeper(parts: ModelKeeperParts): ModelKeeper {
  const { engine, seat, modelStore, chosen, gpuChoice, mark, first } = parts;
  const state = createStore<ModelState>({ phase: 'elsewhere' });
  /** The load that began last. What older ones find out is no longer asked for. */
  let newest = 0;
  let inEngine: ModelManifest | undefined;
  /** The model whose load took the last page down; kept here because the next load takes the mark's place. */
  let crashedId: string | undefined;
  let isTaken = false;

  engine.state.subscribe(() => {
    const now = engine.state.get();
    state.set(now.phase === 'failed' ? { ...now, model: inEngine } : now);
  });
  seat.isHeld.subscribe(() => {
    newest += 1;
    if (seat.isHeld.get()) void begin();
    else void engine.unload().then(() => state.set({ phase: 'elsewhere' }));
  });
  gpuChoice.subscribe(() => {
    const current = state.get();
    const isOnGpu = 'model' in current && current.phase !== 'failed' && current.model.engine === 'webllm';
    if (isOnGpu && gpuChoice.get() === 'never') void engine.unload().then(() => load(inEngine));
    if (current.phase === 'failed' && current.trouble.name === 'GpuSwitchedOff') void load(current.model);
  });

  async function begin(): Promise<void> {
    // From a tab that is alive it was taken in the middle of a load, perhaps: that is no crash.
    if (!isTaken) crashedId = mark.broken()?.modelId ?? crashedId;
    state.set({ phase: 'checking', modelId: '' });
    await load(await first());
  }

  async function load(asked?: ConversationModel, evenIf?: 'it crashed'): Promise<Trouble | undefined> {
    // Where the choice cannot be read, what follows says why.
    const id = asked?.id ?? (await chosen.id().catch(() => undefined));
    const [loaded, shown] = [engine.state.get(), state.get()];
    const isUnderWay = (shown.phase === 'checking' || shown.phase === 'loading') && shown.modelId === id;
    if (!seat.isHeld.get() || isUnderWay) return undefined;
    newest += 1;
    const mine = newest;
    if ('model' in loaded && loaded.model.id === id) {
      state.set(loaded);
      return undefined;
    }
    if (loaded.phase === 'loading') await engine.unload();
    state.set({ phase: 'checking', modelId: id ?? '' });
    let model: ModelManifest | undefined;
    try {
      model = await listedModel(modelStore, id);
      if (evenIf) crashedId = undefined;
      refuse(model, asked);
      const { parts: bytes } = await modelStore.open(model.id);
      if (mine !== newest) return undefined;
      inEngine = model;
      await engine.load(loadable(model, bytes));
      return undefined;
    } catch (error) {
      if (mine !== newest || isAbort(error)) return undefined;
      const trouble = asTrouble(error, 'EngineFailed');
      const still = engine.state.get();
      // Where the model is gone, the one that is loaded is there to be offered.
      state.set(trouble.name === 'ModelGone' && 'model' in still ? still : { phase: 'failed', trouble, model });
      return trouble;
    }
  }

  /** @throws Trouble when this model is not to be loaded */
  function refuse(
    found: ModelManifest | undefined,
    asked: ConversationModel | undefined,
  ): asserts found is ModelManifest {
    if (!found && asked) throw new Trouble('ModelGone', asked.id, { model: asked.name });
    if (!found) throw new Trouble('NoModel', 'No model is on this device.');
    if (found.id === crashedId) throw new Trouble('LoadCrashed', found.id, { model: found.name });
    if (needsGpu(found) && gpuChoice.get() === 'never')
      throw new Trouble('GpuSwitchedOff', found.id, { model: found.name });
  }

  async function ready(signal: AbortSignal, asked?: ConversationModel): Promise<Engine> {
    for (;;) {
      await until(seat.isHeld, (isHeld) => isHeld, signal);
      const id = asked?.id ?? (await chosen.id().catch(() => undefined));
      const trouble = await orAborted(load(asked), signal);
      if (trouble) throw trouble;
      const settled = await until(state, isSettled, signal);
      if (settled.phase === 'failed') throw settled.trouble;
      if ('model' in settled && settled.model.id === id) return engine;
      // Another tab took the seat, or another model the engine: once more.
    }
  }

  function takeSeat(): void {
    isTaken = true;
    seat.take();
  }
  async function forget(): Promise<void> {
    if (!seat.isHeld.get()) return;
    newest += 1;
    await engine.unload();
  }
  return { state, ready, load, takeSeat, forget };
}

function isSettled({ phase }: ModelState): boolean {
  return phase !== 'empty' && phase !== 'checking' && phase !== 'loading';
}
