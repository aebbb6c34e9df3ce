import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const format: Catalogue['format'] = {
  timeUnknown: '残り時間は不明',
  aFewSeconds: '数秒',
  seconds: (count) => plural(count, { other: '#秒' }),
  minutes: (count) => plural(count, { other: '#分' }),
  hours: (count) => plural(count, { other: '#時間' }),
  secondsShort: (seconds) => `${seconds}秒`,
  bytes: (value, unit) => `${value} ${unit}`,
  moment: (day, time) => `${day} ${time}`,
};
