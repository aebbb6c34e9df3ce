import { expect, test } from 'vitest';
import { daysOf, isInSpan, spanOfDays, spanUntilNow, startOfDay } from '../../../src/settings/erase/span.ts';

const at = (day: number, hour = 12): number => new Date(2026, 2, day, hour).getTime();
const talk = (createdAtMs: number, updatedAtMs = createdAtMs): { createdAtMs: number; updatedAtMs: number } => ({
  createdAtMs,
  updatedAtMs,
});

test('a conversation is in a span if it was begun or last gone on with in it, and not if the span lies between', () => {
  const span = spanOfDays(at(10), at(12));
  expect(isInSpan(span, talk(at(10, 0)))).toBe(true);
  expect(isInSpan(span, talk(at(1), at(12, 23)))).toBe(true);
  expect(isInSpan(span, talk(at(11), at(20)))).toBe(true);
  expect(isInSpan(span, talk(at(1), at(20)))).toBe(false);
  expect(isInSpan(span, talk(at(13, 0)))).toBe(false);
  expect(isInSpan(span, talk(at(9, 23)))).toBe(false);
});

test('days are whole, in whichever order they are given, also on the day that is an hour shorter', () => {
  const last = spanOfDays(at(29), at(28));
  expect(last).toEqual(spanOfDays(at(28), at(29)));
  expect(last.fromMs).toBe(new Date(2026, 2, 28).getTime());
  expect(last.toMs + 1).toBe(new Date(2026, 2, 30).getTime());
});

test('the spans until now begin an hour, some days, or a midnight ago', () => {
  const now = at(15, 9);
  expect(now - spanUntilNow('hour', now).fromMs).toBe(3_600_000);
  expect(spanUntilNow('today', now).fromMs).toBe(startOfDay(now));
  expect(now - spanUntilNow('week', now).fromMs).toBe(7 * 86_400_000);
  expect(now - spanUntilNow('month', now).fromMs).toBe(30 * 86_400_000);
  expect(spanUntilNow('hour', now).toMs).toBe(now);
});

test('the days to choose from are those on which something was begun or gone on with', () => {
  expect(daysOf([talk(at(3, 8), at(5)), talk(at(3, 20))])).toEqual([startOfDay(at(3)), startOfDay(at(5))]);
  expect(daysOf([])).toEqual([]);
});
