import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const backupReminder: Catalogue['backupReminder'] = {
  noBackup: (count) => plural(count, { other: '#件の会話にバックアップがありません' }),
  notNow: '今はしない：1か月後に知らせる',
};
