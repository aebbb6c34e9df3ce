import type { LoadedModel } from './engine.ts';
import type { ThreadVerbs } from './thread-engine.ts';

/** What the wllama thread can be asked to do. */
export type WllamaVerbs = ThreadVerbs<
  { parts: readonly Blob[]; contextTokens: number; threads: number },
  Pick<LoadedModel, 'contextTokens' | 'threads' | 'canSwitchThinking' | 'notes'>
>;
