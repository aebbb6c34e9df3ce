import { custody } from './parts/custody.ts';
import { loading } from './parts/loading.ts';
import { manyConversations } from './parts/many-conversations.ts';
import { reading } from './parts/reading.ts';
import { reuse } from './parts/reuse.ts';
import { sizes } from './parts/sizes.ts';
import { writing } from './parts/writing.ts';
import { streaming } from './parts/streaming.ts';
import type { BenchPart } from './row.ts';

/** Loading stands last: an engine that has just been loaded is not yet at its full speed. */
export const parts: readonly BenchPart[] = [
  writing,
  reading,
  reuse,
  sizes,
  streaming,
  manyConversations,
  custody,
  loading,
];
