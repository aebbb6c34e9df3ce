import { plural, wordsOf } from '../../shared/words.ts';

export const english = {
  title: 'Privacy meter',
  /** The meter's button, for those who hear it. */
  spoken: (label: string, sentence: string) => `Privacy meter: ${label}. ${sentence}`,
  numbers: (sent: string, refused: string) => `${sent} sent · ${refused} refused`,
  labels: {
    breached: 'Breached',
    unguarded: 'Not guarded',
    checking: 'Checking',
    unverified: 'Not verified',
    open: 'Open',
    sealed: 'Sealed',
    sealedInPart: 'Sealed in part',
  },
  leftAfterSealing: (count: number) =>
    plural(count, {
      one: '# request left this page after it was sealed.',
      other: '# requests left this page after it was sealed.',
    }),
  unguarded: {
    'no-guard': 'This page came without its guard, so the chat is closed.',
    'other-build': 'The guard is of another version than this page, so the chat is closed.',
    silent: 'The guard does not answer, so the chat is closed.',
  },
  doubts: {
    checking: 'Trying to get out, to see that it cannot.',
    'no-canary': 'Our own try to get out was not reported as refused, so nothing is claimed here.',
    unexplained: 'Something was tried, and nothing reported that it was refused. It may have got out.',
    record:
      'The record of tries was cleared, or could not be written, while this page was open. Nothing is claimed here.',
  },
  openToThisSite: 'This page may reach this site, and no other. It never reads a conversation.',
  openToOthers: (hosts: string) =>
    `This page may reach this site and, for models that you ask for, ${hosts}; no other. It never reads a conversation.`,
  sealed: (since: string, refused: string) => `Nothing has left this page since ${since}. ${refused}`,
  sealedInPart: (since: string, refused: string) =>
    `No request was seen to leave since ${since}, but this browser cannot stop or show every kind. ${refused}`,
  fromServer: {
    'server-none':
      'This site sends no headers with its pages: without the guard on this device, part of the seal is gone.',
    'server-partial':
      'This site sends only a part of its headers: without the guard on this device, part of the seal is gone.',
    'server-unknown': 'Which headers this site sends is not known here, so this page does not count on them.',
  },
  triesRefused: (count: number) => plural(count, { one: '# try refused.', other: '# tries refused.' }),
};

export const words = wordsOf('meter', english);
