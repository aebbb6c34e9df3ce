import { createStore } from '../shared/store.ts';
import type { Engine, EngineState, LoadableModel } from './engine.ts';

/** Several engines as one: each model goes to the one that it is made for, after the others have freed their memory. */
export function joinEngines(engines: Record<NonNullable<LoadableModel['engine']>, Engine>): Engine {
  let current: Engine = engines.wllama;
  const state = createStore<EngineState>(current.state.get());
  for (const engine of Object.values(engines))
    engine.state.subscribe(() => {
      if (engine === current) state.set(engine.state.get());
    });
  return {
    state,
    async load(model, options) {
      const chosen = engines[model.engine ?? 'wllama'];
      if (chosen !== current) {
        const before = current;
        current = chosen;
        await before.unload();
      }
      return await chosen.load(model, options);
    },
    generate: (...asked) => current.generate(...asked),
    unload: () => current.unload(),
  };
}
