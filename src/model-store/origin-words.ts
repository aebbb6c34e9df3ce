import type { ModelOrigin } from './model-store.ts';

/** Where a model came from, in the middle of a line. */
export const fromWords: Record<ModelOrigin['source'], string> = {
  site: 'from this site',
  host: 'from another site',
  disk: 'from your disk',
};
