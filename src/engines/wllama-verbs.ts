import type { ChatTurn, GenerationEvent, GenerationOptions, GenerationResult, LoadProgress } from './engine.ts';

/** What the wllama thread can be asked to do. */
export type WllamaVerbs = {
  load: {
    args: { parts: readonly Blob[]; contextTokens: number; threads: number };
    event: LoadProgress;
    value: { contextTokens: number; threads: number };
  };
  generate: {
    args: { turns: readonly ChatTurn[]; options: GenerationOptions };
    event: Exclude<GenerationEvent, { kind: 'done' }>;
    value: GenerationResult;
  };
};
