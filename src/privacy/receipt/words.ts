import type { ReactNode } from 'react';
import { plural, wordsOf } from '../../shared/words.ts';

/** What the dialog says. The receipt itself is in English everywhere, so that every byte of it can be checked. */
export const english = {
  title: 'Keep a receipt',
  intro: (nothing: ReactNode): readonly ReactNode[] => [
    'A file that says what was enforced here and what was tried: the app’s files and the model with their hashes, the policy, our own tests, and the record with the names of the hosts that something tried to reach. ',
    nothing,
    ', nor its title.',
  ],
  nothingSaid: 'Nothing that was said in a conversation is put in',
  ofWhat: 'Of what',
  spans: {
    conversation: 'This conversation',
    today: 'Today',
    'seven-days': 'The last 7 days',
    everything: 'Everything on record',
  },
  ofConversation: 'From its first question until now. Only its times and the number of turns go in.',
  make: 'Make the receipt',
  makeAgain: 'Make it again',
  making: 'Making the receipt',
  makingSpoken: 'Making the receipt.',
  madeSpoken: 'The receipt is made.',
  hashing: 'Hashing the app and the model, and trying to get out once more …',
  made: 'Ready to keep',
  leaks: {
    title: 'This receipt tells of a leak, or of a wall that did not stand',
    meaning: 'Keep it to find out what happened. It is no proof that nothing left this page. It says:',
    signs: {
      meter: 'The meter did not say “sealed”.',
      policy: 'The page’s policy was not the one that it should have been.',
      guard: 'The guard of this build was not in charge of the page.',
      canary: 'A test of our own was not refused.',
      selfTest: 'The self-test found a way out.',
      sent: 'A request was sent that only the page that fetches may send, or to a host that it may not reach.',
      unexplained: 'A try was seen that no wall refused.',
    },
  },
  savePage: 'Save as a page to print',
  saveJson: 'Save as JSON',
  app: 'The app',
  appWhole: (whole: string, all: string) => `${whole} of ${all} files as published`,
  appNotKept: 'No copy on this device to compare',
  model: 'The model',
  modelWhole: (name: string) => `${name}, as published`,
  modelChanged: (name: string) => `${name}, not as published`,
  noModel: 'None',
  record: 'The record',
  recordWhole: (count: number) =>
    plural(count, { one: '# entry, none changed or taken out', other: '# entries, none changed or taken out' }),
  recordChanged: (count: number, at: string) =>
    plural(count, { one: `# entry, changed at entry ${at}`, other: `# entries, changed at entry ${at}` }),
  selfTest: 'Self-test',
  selfTestRun: (tried: string, notStopped: string) => `${tried} tried, ${notStopped} not stopped`,
  selfTestNotRun: 'Not run since this page was opened',
  digest: 'Digest',
  digestMeaning: (command: ReactNode): readonly ReactNode[] => [
    'The digest shows whether the file was changed later, by a single sign. It does not show who made it. In a copy of Airlock’s sources, ',
    command,
    ' checks it. What you save is out of the seal.',
  ],
};

export const words = wordsOf('receipt', english);
