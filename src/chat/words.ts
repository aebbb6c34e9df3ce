import { wordsOf } from '../shared/words.ts';

/** What the page says before it has anything to show: short, because it waits for these. */
export const english = {
  skip: 'Skip to the conversation',
  kept: 'Kept on this device',
  closeList: 'Close the list',
  conversations: 'Conversations',
  untitled: 'Without a title',
  temporary: 'Temporary',
  notKept:
    'Nothing of this conversation is kept or found by the search. It is gone when you leave it, lock, load the page again or close it.',
  ready: 'Ready.',
  answering: 'The model is answering.',
  reading: 'Reading the conversation',
  unsaved: 'The last answer is shown, but it could not be stored. Copy it if you need it.',
  message: 'Message',
  ask: 'Ask something',
  stop: 'Stop answering',
  send: 'Send',
};

export const words = wordsOf('chat', english);
