import { wordsOf } from '../shared/words.ts';

export const english = {
  title: 'An address in the answer',
  intro: 'A model wrote this, and it may have made it up. Airlock does not open it.',
  whole: 'The whole address',
  copy: 'Copy address',
  close: 'Close',
  hidden: 'Characters that cannot be seen are written out, as in ⟨U+202E⟩.',
  notUnderstood: 'No browser would understand this address.',
  heldBack: (scheme: string) =>
    `It begins with “${scheme}”, so it is not the address of a page. There is no button to copy it.`,
  sentAlong: 'Whoever opens it sends along what stands after the question mark.',
  mail: 'It is an e-mail address.',
  noHost: 'It names no host, so it leads nowhere.',
  host: (host: string) => `It leads to ${host}.`,
  anotherHost: 'The answer shows another host in its place.',
  beforeAt: 'What stands before the @ is not the host.',
  lookalike: (host: string) => `Letters of its host can look like others. In plain letters it is ${host}.`,
};

export const words = wordsOf('address', english);
