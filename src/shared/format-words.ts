import { plural, wordsOf } from './words.ts';

export const english = {
  timeUnknown: 'time unknown',
  aFewSeconds: 'a few seconds',
  seconds: (count: number) => plural(count, { one: '# second', other: '# seconds' }),
  minutes: (count: number) => plural(count, { one: '# minute', other: '# minutes' }),
  hours: (count: number) => plural(count, { one: '# hour', other: '# hours' }),
  /** A short duration with its unit. */
  secondsShort: (seconds: string) => `${seconds} s`,
  /** A size, the unit being one of B, kB, MB, GB, TB. */
  bytes: (value: string, unit: string) => `${value} ${unit}`,
  /** A day and a time of it. */
  moment: (day: string, time: string) => `${day}, ${time}`,
};

export const words = wordsOf('format', english);
