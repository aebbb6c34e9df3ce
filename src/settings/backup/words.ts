import type { ReactNode } from 'react';
import { plural, wordsOf } from '../../shared/words.ts';

export const english = {
  title: 'Back up and restore',
  intro:
    'Your conversations are on this device alone. A backup is one file with all of them, and with your drafts, assistants and settings. You keep it where you like. Nothing of it goes anywhere else.',
  noneYet: 'No backup has been saved from this browser yet.',
  last: (moment: string) => `Last backup from this browser: ${moment}.`,
  cancel: 'Cancel',
  conversations: (count: number) => plural(count, { one: '# conversation', other: '# conversations' }),
  save: {
    title: 'Save a backup',
    kind: 'What kind of file',
    sealed: 'Encrypted',
    open: 'Readable by anybody',
    save: 'Save the backup',
    ownPassphrase: (own: ReactNode): readonly ReactNode[] => [
      own,
      ' It opens the file on any device, and nothing else does. It cannot be recovered.',
    ],
    itsOwn: 'This passphrase is the backup’s own.',
    inTheOpen: (everybody: ReactNode): readonly ReactNode[] => [everybody, ' Keep it where nobody else looks.'],
    everybodyReads: 'Whoever has the file can read every conversation.',
    saveOpen: 'Save without encryption',
    preparing: 'Preparing',
    writing: (done: string, total: string) => `Writing, ${done} of ${total} conversations`,
    checking: 'Reading it back, to see that it is right',
    /** `what`: conversations, counted. */
    saved: (what: string, size: string) =>
      `Saved: ${what}, ${size}. The file was read back from the disk, and every byte of it is right.`,
    handedOver: (what: string, size: string) =>
      `Handed to the browser: ${what}, ${size}. Every byte was read back before. Whether the download arrived whole this page cannot see: choose the file below to check it. That changes nothing.`,
    leftOut: (count: number) =>
      plural(count, {
        one: '# record could not be opened on this device, and so is not in it.',
        other: '# records could not be opened on this device, and so are not in it.',
      }),
  },
  restore: {
    title: 'Restore or check a backup',
    intro: 'The file is read to its end and checked first. You see what it would change before anything is changed.',
    choose: 'Choose a backup',
    passphrase: 'Passphrase of the backup',
    open: 'Open it',
    opening: 'Opening',
    leave: 'Leave it',
    checking: 'Reading and checking every byte',
    restoring: 'Restoring',
    merged: (added: string, joined: string) => `Restored: ${added} added, ${joined} joined.`,
    replaced: (count: number) =>
      plural(count, {
        one: 'Restored: here is now the # conversation of the backup.',
        other: 'Restored: here are now the # conversations of the backup.',
      }),
    languageLater: 'The language changes when this page is opened again.',
  },
  survey: {
    messages: (count: number) => plural(count, { one: '# message', other: '# messages' }),
    whole: (name: ReactNode, conversations: string, messages: string, moment: string): readonly ReactNode[] => [
      name,
      ` is whole: ${conversations} with ${messages}, saved ${moment}. Nothing has been changed yet.`,
    ],
    whatToDo: 'What to do with it',
    merge: 'Add to what is here',
    replace: 'Replace what is here',
    mergeNow: 'Add them',
    replaceNow: 'Replace everything here',
    /** Each with conversations, counted. */
    added: (what: string) => `New here, or back again: ${what}`,
    joined: (what: string) => `On both sides, and joined so that every message of both is kept: ${what}`,
    same: (what: string) => `Staying as they are: ${what}`,
    onlyHere: (what: string) => `Only on this device, and staying: ${what}`,
    asInBackup: (what: string) => `Here afterwards, as in the backup: ${what}`,
    gone: (what: string) => `Only on this device, and gone afterwards: ${what}`,
    setBack: (what: string) => `Gone on with on this device since, and set back: ${what}`,
    kitMerged: (added: string, all: string) =>
      `Assistants and templates: ${added} of ${all} added or brought up to date`,
    kitReplaced: (count: string, onlyHere: string) =>
      `Assistants and templates: ${count} afterwards; ${onlyHere} that are only here, and gone`,
    draftsMerged: (added: string, all: string) => `Typed and not sent: ${added} of ${all} added`,
    draftsReplaced: (count: string, lost: string) =>
      `Typed and not sent: ${count} afterwards; gone or set back: ${lost}`,
    /** `names`: of `settingNames`, as a list. */
    settings: (names: string) => `Settings, as in the backup: ${names}`,
    settingNames: {
      language: 'language',
      looks: 'look and text size',
      lock: 'locking',
      titles: 'titles',
      voice: 'voice',
      model: 'model',
    },
    quoted: (title: string) => `“${title}”`,
    untitled: 'Without a title',
    /** After some titles. */
    others: (count: number) => plural(count, { one: 'and # other', other: 'and # others' }),
  },
};

export const words = wordsOf('backup', english);
