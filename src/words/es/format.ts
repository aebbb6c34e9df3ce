import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const format: Catalogue['format'] = {
  timeUnknown: 'tiempo desconocido',
  aFewSeconds: 'unos segundos',
  seconds: (count) => plural(count, { one: '# segundo', other: '# segundos' }),
  minutes: (count) => plural(count, { one: '# minuto', other: '# minutos' }),
  hours: (count) => plural(count, { one: '# hora', other: '# horas' }),
  secondsShort: (seconds) => `${seconds} s`,
  bytes: (value, unit) => `${value} ${unit}`,
  moment: (day, time) => `${day}, ${time}`,
};
