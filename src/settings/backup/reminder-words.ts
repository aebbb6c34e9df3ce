import { plural, wordsOf } from '../../shared/words.ts';

/** Apart from the other words of a backup: the reminder is there from the start. */
export const english = {
  noBackup: (count: number) =>
    plural(count, { one: '# conversation has no backup', other: '# conversations have no backup' }),
  notNow: 'Not now: remind me in a month',
};

export const words = wordsOf('backupReminder', english);
