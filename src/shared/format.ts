import { words } from './format-words.ts';
import { currentLocale } from './words.ts';

/** Numbers as people read them. Sizes are decimal (1 MB = 1,000,000 bytes), as stores and systems show them. */

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

export function formatBytes(sizeBytes: number): string {
  let value = sizeBytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit < 2 || value >= 99.95 ? 0 : 1;
  return words().bytes(formatNumber(value, digits), units[unit] ?? '');
}

export function formatNumber(value: number, digits = 0): string {
  return new Intl.NumberFormat(currentLocale(), { maximumFractionDigits: digits }).format(value);
}

/** @param share from 0 to 1 */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(currentLocale(), { style: 'percent' }).format(share);
}

/** How long something still takes, in the coarse words that an estimate deserves. */
export function formatRemaining(seconds: number): string {
  if (!Number.isFinite(seconds)) return words().timeUnknown;
  if (seconds < 5) return words().aFewSeconds;
  if (seconds < 60) return words().seconds(Math.ceil(seconds / 5) * 5);
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return words().minutes(minutes);
  return words().hours(Math.round(minutes / 60));
}

export function formatSeconds(durationMs: number): string {
  return words().secondsShort(formatNumber(durationMs / 1000, durationMs < 10_000 ? 1 : 0));
}

export function formatDay(timeMs: number): string {
  return new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium' }).format(timeMs);
}

/** A month with its year. */
export function formatMonth(timeMs: number): string {
  return new Intl.DateTimeFormat(currentLocale(), { month: 'long', year: 'numeric' }).format(timeMs);
}

export function formatTime(timeMs: number): string {
  return new Intl.DateTimeFormat(currentLocale(), { hour: '2-digit', minute: '2-digit' }).format(timeMs);
}

/** A time of day, with the day before it where that is not today. */
export function formatMoment(timeMs: number, nowMs = Date.now()): string {
  const isToday = new Date(timeMs).toDateString() === new Date(nowMs).toDateString();
  return isToday ? formatTime(timeMs) : words().moment(formatDay(timeMs), formatTime(timeMs));
}

/** US dollars, with as many digits as a small sum needs to be seen. */
export function formatDollars(dollars: number): string {
  const digits = dollars === 0 || dollars >= 1 ? 2 : dollars >= 0.01 ? 3 : 6;
  return new Intl.NumberFormat(currentLocale(), {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: digits,
  }).format(dollars);
}
