import { wordsOf } from '../../shared/words.ts';

export const english = {
  more: 'More',
  conversations: 'Conversations',
  device: 'This device',
  app: 'Airlock',
  titles: 'Let the model write titles',
};

export const words = wordsOf('foot', english);
