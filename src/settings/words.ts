import type { ReactNode } from 'react';
import { plural, wordsOf } from '../shared/words.ts';

export const english = {
  lockScreen: {
    title: 'Locked',
    about: 'Your conversations are encrypted on this device. Your passphrase opens them here, and is sent nowhere.',
    unlock: 'Unlock',
    opening: 'Opening',
    storing: 'Storing what was begun',
    lost: {
      title: 'The record of your passphrase is missing',
      about:
        'Your conversations were encrypted here, and the record from which your passphrase opens them was removed or damaged. Airlock did not do this. Without that record nobody can open them, so nothing is shown and nothing is written.',
      next: 'Restore a backup: it replaces what is here, and is stored without a passphrase until you set one. Or erase everything. If you have a copy of this browser’s profile, put it back first.',
    },
    replaced:
      'The record of your passphrase is not the one that this browser wrote last. An older passphrase may open it, or none. If yours does not, restore a backup or erase everything.',
    forgotten:
      'Forgotten? Nobody can open them without it, and neither can we: there is no copy of the passphrase. What is left then is to erase everything and begin anew.',
  },
  title: 'Passphrase and lock',
  keys: (curtain: ReactNode, lock: ReactNode): readonly ReactNode[] => [
    curtain,
    ' blurs the page at once, with or without a passphrase. ',
    lock,
    ' locks it.',
  ],
  inTheOpen:
    'Conversations are stored on this device in the open. With a passphrase they are encrypted, titles too, and the page can be locked.',
  set: 'Set the passphrase',
  goOn: 'Go on',
  turningOn: {
    label: 'Encrypting',
    progress: (done: string, total: string) => `Encrypting, ${done} of ${total} conversations`,
  },
  turningOff: {
    label: 'Taking the encryption off',
    progress: (done: string, total: string) => `Taking the encryption off, ${done} of ${total} conversations`,
  },
  goesOn: 'You can close this page at any point: it goes on where it was.',
  encrypted: 'Your conversations are encrypted on this device.',
  lockNow: 'Lock now',
  idle: 'Lock after nobody did anything for',
  never: 'no time: never',
  minutes: (count: number) => plural(count, { one: '# minute', other: '# minutes' }),
  hidden: 'When this page is out of sight',
  stay: 'stay open',
  lock: 'lock',
  change: 'Change the passphrase',
  changeIt: 'Change it',
  changed: 'Changed. From now on the new one opens this vault.',
  turnOff: 'Turn encryption off',
  turnOffMeaning: 'Whoever uses this device can then read your conversations.',
  passphrase: 'Passphrase',
  passphraseNow: 'Passphrase now',
  newPassphrase: 'New passphrase',
  newPassphraseAgain: 'New passphrase again',
  notTheSame: 'The two are not the same yet.',
  forgetting: (never: ReactNode): readonly ReactNode[] => [never, ' Without it nobody opens your conversations again.'],
  noRecovery: 'A forgotten passphrase cannot be recovered.',
  oneMoment: 'One moment',
  show: 'Show',
  hide: 'Hide',
  showField: (field: string) => `Show: ${field}`,
  strength: {
    tooShort: (least: string) => `At least ${least} letters.`,
    weak: 'Weak: keeps out a glance, not somebody who takes the device and some days.',
    fair: 'Fair, if it is no name, date, song or saying.',
    long: 'Long enough, if it is no saying. Four or five random words are a good one.',
  },
  about: {
    title: 'About Airlock',
    motto: 'A model came in through the outer door. The outer door shut. You talk inside.',
    version: (version: string, build: string) => `Version ${version}, build ${build}. Apache License 2.0.`,
    madeOf: 'What it is made of',
    ingredient: (name: ReactNode, version: string, licence: string, what: string): readonly ReactNode[] => [
      name,
      ` ${version}, ${licence}: ${what}`,
    ],
  },
};

export const words = wordsOf('settings', english);
