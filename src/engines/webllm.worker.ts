import { watchThread } from '../egress/watch-thread.ts';
import { serve } from '../shared/channel.ts';
import { Trouble } from '../shared/errors.ts';
import { generateWithWebllm } from './webllm-generate.ts';
import { loadWebllm, type LoadedWebllm } from './webllm-load.ts';
import type { WebllmVerbs } from './webllm-verbs.ts';

watchThread({ context: 'engine' });

/** The thread that owns web-llm. One model for its lifetime: to unload, the page ends the thread. */
let loaded: LoadedWebllm | undefined;

serve<WebllmVerbs>(self, {
  async load(request, { emit }) {
    loaded = await loadWebllm(request, emit);
    const { contextTokens, canSwitchThinking } = loaded;
    return { contextTokens, canSwitchThinking };
  },
  async generate({ turns, options }, { emit, signal }) {
    if (!loaded) throw new Trouble('EngineLost', 'No model is loaded in this thread.');
    return await generateWithWebllm(loaded, turns, options, emit, signal);
  },
});
