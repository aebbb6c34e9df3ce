import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const backupReminder: Catalogue['backupReminder'] = {
  noBackup: (count) => plural(count, { one: '# Gespräch ohne Sicherung', other: '# Gespräche ohne Sicherung' }),
  notNow: 'Nicht jetzt: in einem Monat erinnern',
};
