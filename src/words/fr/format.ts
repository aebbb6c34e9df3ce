import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const format: Catalogue['format'] = {
  timeUnknown: 'durée inconnue',
  aFewSeconds: 'quelques secondes',
  seconds: (count) => plural(count, { one: '# seconde', other: '# secondes' }),
  minutes: (count) => plural(count, { one: '# minute', other: '# minutes' }),
  hours: (count) => plural(count, { one: '# heure', other: '# heures' }),
  secondsShort: (seconds) => `${seconds} s`,
  bytes: (value, unit) => `${value} ${{ B: 'o', kB: 'ko', MB: 'Mo', GB: 'Go', TB: 'To' }[unit] ?? unit}`,
  moment: (day, time) => `${day} à ${time}`,
};
