import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const format: Catalogue['format'] = {
  timeUnknown: 'الوقت غير معروف',
  aFewSeconds: 'بضع ثوانٍ',
  seconds: (count) =>
    plural(count, { one: 'ثانية واحدة', two: 'ثانيتان', few: '# ثوانٍ', many: '# ثانية', other: '# ثانية' }),
  minutes: (count) =>
    plural(count, { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' }),
  hours: (count) =>
    plural(count, { one: 'ساعة واحدة', two: 'ساعتان', few: '# ساعات', many: '# ساعة', other: '# ساعة' }),
  secondsShort: (seconds) => `${seconds} ث`,
  bytes: (value, unit) => `${value} ${{ B: 'بايت', kB: 'ك.ب', MB: 'م.ب', GB: 'ج.ب', TB: 'ت.ب' }[unit] ?? unit}`,
  moment: (day, time) => `${day}، ${time}`,
};
