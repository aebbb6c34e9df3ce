import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const backupReminder: Catalogue['backupReminder'] = {
  noBackup: (count) =>
    plural(count, { one: '# conversation sans sauvegarde', other: '# conversations sans sauvegarde' }),
  notNow: 'Pas maintenant : me le rappeler dans un mois',
};
