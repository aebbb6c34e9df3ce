import { wordsOf } from './words.ts';

/** What a trouble may speak of that has no file name, as the code calls it. */
export const english = {
  'its library': 'its library',
  'its library (.wasm)': 'its library (.wasm)',
  'the list of files': 'the list of files',
};

export const namedThings = wordsOf('things', english);
