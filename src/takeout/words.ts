import { plural, wordsOf } from '../shared/words.ts';

/** What stands in the files that are saved to be read, and in the place of what could not be brought. */
export const english = {
  /** The name of a file of several conversations, after the day. */
  fileName: 'Airlock conversations',
  /** In the place of the day, where nobody knows it. */
  undated: 'undated',
  untitled: 'Without a title',
  begun: (when: string) => `Begun ${when}. Kept with Airlock.`,
  atNoKnownTime: 'at no known time',
  otherBranches: (count: number) =>
    plural(count, {
      one: 'This is the branch that was shown. # message of other branches is in the JSON export.',
      other: 'This is the branch that was shown. # messages of other branches are in the JSON export.',
    }),
  you: 'You',
  assistant: 'Assistant',
  /** Above what a model said to itself, and below it. */
  thinking: 'Thinking',
  endOfThinking: 'End of thinking',
  remarks: {
    writing: 'This answer was cut off.',
    length: 'This answer reached its greatest length.',
    stopped: 'This answer was stopped.',
    failed: 'This answer broke off.',
  },
  /** A picture in an answer, which is never fetched: its name, its address, or both. */
  picture: (what: string) => `(Picture: ${what})`,
  /** In a conversation from elsewhere, above the text of a file. */
  attached: (name: string) => `Attached, ${name}:`,
  attachedUnnamed: 'Attached:',
  notes: {
    picture: '(A picture was here.)',
    sound: '(A recording was here.)',
    file: '(A file was here.)',
    /** In the place of a message of which nothing else was taken. */
    tools: '(Only tools were used here.)',
    unreadable: '(Something that cannot be read was here.)',
  },
};

export const words = wordsOf('takeoutThread', english);
