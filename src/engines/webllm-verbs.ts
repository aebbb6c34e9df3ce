import type { ModelFile } from './engine.ts';
import type { ThreadVerbs } from './thread-engine.ts';

/** What the web-llm thread can be asked to do. */
export type WebllmVerbs = ThreadVerbs<
  { files: readonly ModelFile[]; contextTokens: number; sizeBytes: number },
  { contextTokens: number; canSwitchThinking: boolean }
>;
