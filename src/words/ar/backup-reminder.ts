import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const backupReminder: Catalogue['backupReminder'] = {
  noBackup: (count) =>
    plural(count, {
      one: 'محادثة واحدة بلا نسخة احتياطية',
      two: 'محادثتان بلا نسخة احتياطية',
      few: '# محادثات بلا نسخة احتياطية',
      many: '# محادثة بلا نسخة احتياطية',
      other: '# محادثة بلا نسخة احتياطية',
    }),
  notNow: 'ليس الآن: ذكّرني بعد شهر',
};
