import { Trouble } from '../shared/errors.ts';
import type { Engine } from './engine.ts';
import type { LoadMark } from './load-mark.ts';
import { missingFeature } from './support.ts';
import { createThreadEngine } from './thread-engine.ts';
import type { WllamaVerbs } from './wllama-verbs.ts';

/** More than this is not used even by models that could: the key-value cache takes 46 kB a token. */
const contextLimitTokens = 4096;

export interface WllamaEngineParts {
  spawn: () => Worker;
  threads: number;
  mark: Pick<LoadMark, 'begin' | 'end'>;
}

/** llama.cpp on the CPU, in a thread of its own. */
export function createWllamaEngine({ spawn, threads, mark }: WllamaEngineParts): Engine {
  return createThreadEngine({
    spawn,
    argsFor(model) {
      if (model.engine === 'webllm') throw new Trouble('EngineFailed', 'This model is made for web-llm.');
      const missing = missingFeature();
      if (missing) throw new Trouble('EngineUnsupported', `This browser lacks ${missing}.`, { missing });
      return { parts: model.parts, contextTokens: Math.min(model.contextTokens, contextLimitTokens), threads };
    },
    describe: (loaded: WllamaVerbs['load']['value']) => ({ engine: 'wllama', ...loaded }),
    // Longer than the thread's own limit for a load that says nothing, which ends with more to say.
    silenceLimitMs: { loading: 120_000, generating: 120_000 },
    mark,
  });
}
