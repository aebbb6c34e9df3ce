import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const format: Catalogue['format'] = {
  timeUnknown: 'Dauer unbekannt',
  aFewSeconds: 'ein paar Sekunden',
  seconds: (count) => plural(count, { one: '# Sekunde', other: '# Sekunden' }),
  minutes: (count) => plural(count, { one: '# Minute', other: '# Minuten' }),
  hours: (count) => plural(count, { one: '# Stunde', other: '# Stunden' }),
  secondsShort: (seconds) => `${seconds} s`,
  bytes: (value, unit) => `${value} ${unit}`,
  moment: (day, time) => `${day}, ${time}`,
};
