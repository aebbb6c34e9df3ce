import { wordsOf } from '../shared/words.ts';

/** Where a model came from, in the middle of a line. */
export const english = {
  site: 'from this site',
  host: 'from another site',
  disk: 'from your disk',
};

export const words = wordsOf('origins', english);
