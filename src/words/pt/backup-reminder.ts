import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const backupReminder: Catalogue['backupReminder'] = {
  noBackup: (count) => plural(count, { one: '# conversa sem backup', other: '# conversas sem backup' }),
  notNow: 'Agora não: lembrar daqui a um mês',
};
