import { Trouble } from '../shared/errors.ts';
import type { Engine } from './engine.ts';
import type { LoadMark } from './load-mark.ts';
import { createThreadEngine } from './thread-engine.ts';
import type { WebllmVerbs } from './webllm-verbs.ts';

/** More than this is not used even by models that could: web-llm takes the memory for the whole window at once. */
const contextLimitTokens = 4096;

export interface WebllmEngineParts {
  spawn: () => Worker;
  mark: Pick<LoadMark, 'begin' | 'end'>;
}

/**
 * web-llm on the GPU, in a thread of its own. It cannot be stopped while it reads a prompt, and does not recover
 * from a lost GPU or a broken load (0.2.79 to 0.2.86): in each of these cases the thread is ended.
 */
export function createWebllmEngine({ spawn, mark }: WebllmEngineParts): Engine {
  return createThreadEngine({
    spawn,
    argsFor(model) {
      if (model.engine !== 'webllm') throw new Trouble('EngineFailed', 'This model is made for llama.cpp.');
      const { files, sizeBytes, contextTokens } = model;
      return { files, sizeBytes, contextTokens: Math.min(contextTokens, contextLimitTokens) };
    },
    describe: (loaded: WebllmVerbs['load']['value']) => ({ engine: 'webllm', threads: 1, ...loaded }),
    // Some drivers take ten minutes for the programs of a model, and say nothing for most of it.
    silenceLimitMs: { loading: 15 * 60_000, generating: 5 * 60_000 },
    stopGraceMs: 3000,
    mark,
  });
}
