import { wordsOf } from '../shared/words.ts';

/** Apart from the other words of the settings: the curtain is there from the start. */
export const english = { curtain: 'Privacy curtain', open: 'Open the curtain' };

export const words = wordsOf('curtain', english);
