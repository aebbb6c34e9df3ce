import { wordsOf } from '../shared/words.ts';

export const english = {
  title: 'Talk in private',
  what: 'The model runs in this page, on this device. The meter above shows whether the page can reach the network.',
  check: 'A small model answers at once and is often wrong. Check what matters.',
  /** Questions to begin with, asked as they stand here. */
  examples: {
    fact: 'What is the capital of France?',
    explanation: 'Explain to a child why the sky is blue.',
    note: 'Write a short thank-you note to a colleague.',
  },
};

export const words = wordsOf('welcome', english);
