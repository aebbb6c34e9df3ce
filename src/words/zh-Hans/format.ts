import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const format: Catalogue['format'] = {
  timeUnknown: '时间未知',
  aFewSeconds: '几秒钟',
  seconds: (count) => plural(count, { other: '# 秒' }),
  minutes: (count) => plural(count, { other: '# 分钟' }),
  hours: (count) => plural(count, { other: '# 小时' }),
  secondsShort: (seconds) => `${seconds} 秒`,
  bytes: (value, unit) => `${value} ${unit}`,
  moment: (day, time) => `${day} ${time}`,
};
