import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const backupReminder: Catalogue['backupReminder'] = {
  noBackup: (count) =>
    plural(count, { one: '# conversación sin copia de seguridad', other: '# conversaciones sin copia de seguridad' }),
  notNow: 'Ahora no: recordarlo dentro de un mes',
};
