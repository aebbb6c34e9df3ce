import { wordsOf } from '../shared/words.ts';

export const english = {
  close: 'Close',
  copied: 'Copied',
  copyRefused: 'Not allowed here',
  oneMoment: 'One moment…',
  broken: 'Something in this page broke.',
  stillStored: 'What was stored is still on this device.',
  loadAgain: 'Load the page again',
};

export const words = wordsOf('ui', english);
