import { wordsOf } from '../../shared/words.ts';

export const english = {
  title: 'What a cloud assistant would have been sent',
  nothingYet: 'Ask something first. Then this shows what the same question would have sent to a hosted assistant.',
  intro: 'Hosted assistants keep nothing between two questions, so each request carries the whole conversation.',
  thisConversation: 'This conversation',
  aCloud: 'A cloud',
  thisPage: 'This page',
  requests: 'Requests with your words',
  bytes: 'Bytes of them',
  tokens: 'Tokens read and written, about',
  /** Where tokens are read and written that are not sent. */
  here: 'here',
  price: 'Price, about',
  readPrice: 'Dollars for a million tokens read',
  writtenPrice: 'Dollars for a million tokens written',
  lastRequest: 'The last request would have been',
};

export const words = wordsOf('cloud', english);
