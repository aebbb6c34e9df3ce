import { plural, wordsOf } from '../../shared/words.ts';

export const english = {
  title: 'Search and commands',
  label: 'Search what is kept, or name a command',
  placeholder: 'Search, or name a command',
  found: 'Found',
  untitled: 'Without a title',
  archived: (day: string) => `Archive · ${day}`,
  nothing: 'No conversation has these words.',
  noWords: 'No words to look for.',
  foundIn: (count: number) => plural(count, { one: 'Found in # conversation.', other: 'Found in # conversations.' }),
  foundInMany: (count: number, shown: string) =>
    plural(count, {
      one: `Found in # conversation, of which the first ${shown} are shown.`,
      other: `Found in # conversations, of which the first ${shown} are shown.`,
    }),
  opening: 'Getting what was kept of the search.',
  reading: (done: string, total: string) => `Still reading what is kept: ${done} of ${total} conversations.`,
  commands: {
    newConversation: 'New conversation',
    temporary: 'Temporary conversation',
    meter: 'Privacy meter',
    models: 'Model and updates',
    passphrase: 'Passphrase and lock',
    takeout: 'Take it with you',
    backup: 'Back up and restore',
    lock: 'Lock everywhere',
    curtain: 'Draw the curtain',
    sheet: 'Keyboard shortcuts',
    appearance: 'Language and appearance',
    about: 'About',
    erase: 'Erase',
  },
  keys: {
    sheetToo: 'The same, outside of text',
    send: 'Send the message',
    newLine: 'New line in the message',
    stop: 'Stop the answer; close what is open',
    move: 'Move in a list or menu',
  },
};

export const words = wordsOf('palette', english);
