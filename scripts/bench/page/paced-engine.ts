import type { Engine, EngineState } from '../../../src/engines/engine.ts';
import { createStore } from '../../../src/shared/store.ts';

export interface Pace {
  tokensPerSecond: number;
  charactersPerToken: number;
}

export interface PacedEngine extends Engine {
  say(text: string, pace: Pace): void;
  /** Tokens of the last answer that were written so far. */
  written(): number;
}

/** An engine that runs no model: it writes what it is told to, each token at its time. */
export function createPacedEngine(): PacedEngine {
  const model = {
    id: 'paced',
    name: 'No model',
    engine: 'wllama',
    contextTokens: 32_768,
    threads: 1,
    loadMs: 0,
  } as const;
  const state = createStore<EngineState>({ phase: 'ready', model });
  let [text, pace, tokens]: [string, Pace, number] = ['', { tokensPerSecond: 1, charactersPerToken: 1 }, 0];

  const generate: Engine['generate'] = async function* (_turns, _options, { signal } = {}) {
    const startedAt = performance.now();
    const { tokensPerSecond, charactersPerToken } = pace;
    for (tokens = 0; tokens * charactersPerToken < text.length; tokens += 1) {
      if (signal?.aborted) break;
      const dueMs = startedAt + (tokens * 1000) / tokensPerSecond - performance.now();
      if (dueMs > 0) await new Promise((resolve) => setTimeout(resolve, dueMs));
      yield { kind: 'text', text: text.slice(tokens * charactersPerToken, (tokens + 1) * charactersPerToken) };
    }
    const counts = { promptTokens: 0, cachedTokens: 0, completionTokens: tokens, firstTokenMs: 1, tokensPerSecond };
    yield { kind: 'done', result: { outcome: 'complete', ...counts } };
  };

  return {
    state,
    generate,
    load: async () => model,
    unload: async () => {},
    say: (nextText, nextPace) => ([text, pace] = [nextText, nextPace]),
    written: () => tokens,
  };
}
