import type { ThreadVerbs } from './thread-engine.ts';

/** What the wllama thread can be asked to do. */
export type WllamaVerbs = ThreadVerbs<
  { parts: readonly Blob[]; contextTokens: number; threads: number },
  { contextTokens: number; threads: number }
>;
