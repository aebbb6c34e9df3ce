import { serve } from '../shared/channel.ts';
import { Trouble } from '../shared/errors.ts';
import { watchThread } from '../egress/watch-thread.ts';
import { loadOnFewerThreads } from './fewer-threads.ts';
import { generateWithWllama } from './wllama-generate.ts';
import { loadWllama } from './wllama-load.ts';
import type { OfflineWllama } from './wllama-runtime.ts';
import type { WllamaVerbs } from './wllama-verbs.ts';

watchThread({ context: 'engine' });

/** The thread that owns wllama. One model for its lifetime: to unload, the page ends the thread. */
let wllama: OfflineWllama | undefined;

serve<WllamaVerbs>(self, {
  async load(request, { emit }) {
    wllama = await loadOnFewerThreads((one) => loadWllama(one, emit), request);
    return { contextTokens: wllama.getLoadedContextInfo().n_ctx, threads: wllama.getNumThreads() };
  },
  async generate({ turns, options }, { emit, signal }) {
    if (!wllama) throw new Trouble('EngineLost', 'No model is loaded in this thread.');
    return await generateWithWllama(wllama, turns, options, emit, signal);
  },
});
