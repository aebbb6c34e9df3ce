import { serve } from '../shared/channel.ts';
import { Trouble } from '../shared/errors.ts';
import { watchThread } from '../egress/watch-thread.ts';
import { loadOnFewerThreads } from './fewer-threads.ts';
import { generateWithWllama } from './wllama-generate.ts';
import { loadModel, type LoadedWllama } from './wllama-model.ts';
import type { WllamaVerbs } from './wllama-verbs.ts';

watchThread({ context: 'engine' });

/** The thread that owns wllama. One model for its lifetime: to unload, the page ends the thread. */
let loaded: LoadedWllama | undefined;

serve<WllamaVerbs>(self, {
  async load(request, { emit }) {
    loaded = await loadOnFewerThreads((one) => loadModel(one, emit), request);
    const { wllama, form, notes } = loaded;
    return {
      contextTokens: wllama.getLoadedContextInfo().n_ctx,
      threads: wllama.getNumThreads(),
      canSwitchThinking: form.canSwitchThinking,
      notes,
    };
  },
  async generate({ turns, options }, { emit, signal }) {
    if (!loaded) throw new Trouble('EngineLost', 'No model is loaded in this thread.');
    return await generateWithWllama(loaded, turns, options, emit, signal);
  },
});
