import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const backupReminder: Catalogue['backupReminder'] = {
  noBackup: (count) => plural(count, { other: '# 个对话没有备份' }),
  notNow: '现在不：一个月后提醒我',
};
