import { wordsOf } from '../../shared/words.ts';

export const english = {
  offline:
    'The browser says that this device has no network just now. The rules here are the same with one and without, and so is the count.',
};

export const words = wordsOf('noNetwork', english);
