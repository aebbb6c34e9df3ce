/** From this moment to that, both with it. Milliseconds since 1970. */
export interface Span {
  fromMs: number;
  toMs: number;
}

export type SpanKind = 'hour' | 'today' | 'week' | 'month' | 'days';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Up to now. */
export function spanUntilNow(kind: Exclude<SpanKind, 'days'>, nowMs: number): Span {
  const fromMs = {
    hour: nowMs - hourMs,
    today: startOfDay(nowMs),
    week: nowMs - 7 * dayMs,
    month: nowMs - 30 * dayMs,
  }[kind];
  return { fromMs, toMs: nowMs };
}

/** Whole days, by this device's clock, in whichever order they are given. */
export function spanOfDays(oneMs: number, otherMs: number): Span {
  const last = new Date(Math.max(oneMs, otherMs));
  return {
    fromMs: startOfDay(Math.min(oneMs, otherMs)),
    toMs: new Date(last.getFullYear(), last.getMonth(), last.getDate() + 1).getTime() - 1,
  };
}

export function startOfDay(timeMs: number): number {
  const day = new Date(timeMs);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}

interface Dated {
  createdAtMs: number;
  updatedAtMs: number;
}

/** Begun in this time, or last gone on with in it. */
export function isInSpan({ fromMs, toMs }: Span, { createdAtMs, updatedAtMs }: Dated): boolean {
  return [createdAtMs, updatedAtMs].some((timeMs) => timeMs >= fromMs && timeMs <= toMs);
}

/** The days on which one of these was begun or last gone on with, the oldest first. */
export function daysOf(all: readonly Dated[]): number[] {
  const days = all.flatMap(({ createdAtMs, updatedAtMs }) => [startOfDay(createdAtMs), startOfDay(updatedAtMs)]);
  return [...new Set(days)].toSorted((one, other) => one - other);
}
