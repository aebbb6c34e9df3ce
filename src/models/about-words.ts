import { wordsOf } from '../shared/words.ts';

/** The text file in the folder of a saved model, for whoever finds it. */
export const english = {
  maker: (maker: string) => `Made by:   ${maker}`,
  licence: (licence: string) => `Licence:   ${licence}`,
  packed: (packed: string) => `Packed as: ${packed}`,
  unknown: 'not known',
  how: `A model for the graphics card, saved from Airlock. To use it on another device, open Airlock
there, go to "Model and updates", and drop this folder onto the page. No network is needed.`,
  check: (sums: string) => `Each file is then checked against ${sums}. Without Airlock, this does the same:`,
};

export const words = wordsOf('aboutFile', english);
