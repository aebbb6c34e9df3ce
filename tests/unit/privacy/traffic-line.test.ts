import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawTraffic } from '../../../src/privacy/meter/traffic-line.ts';
import { anyAttempt, refusedAttempt } from '../../support/attempts.ts';

const sentAt = (timeMs: number, bytesIn: number) => ({ ...refusedAttempt, verdict: 'sent' as const, timeMs, bytesIn });

test('every byte that was sent or came is in one of the bars, whatever the clock did', () => {
  fc.assert(
    fc.property(fc.array(anyAttempt), fc.nat(), (attempts, nowMs) => {
      const sent = attempts.filter(({ verdict }) => verdict === 'sent');
      const line = drawTraffic(attempts, undefined, nowMs);
      expect(line === undefined).toBe(sent.length === 0);
      if (!line) return;
      const bytes = sent.reduce((sum, one) => sum + one.bytesIn + one.bytesOut, 0);
      expect(line.bars.reduce((sum, bar) => sum + bar.bytes, 0)).toBe(bytes);
      expect(line.endMs).toBeGreaterThan(line.startMs);
    }),
  );
});

test('the edge stands where the page was sealed, and only if that lies in the line', () => {
  const day = 24 * 3600_000;
  const entries = [sentAt(0, 500), sentAt(day / 2, 500)];
  expect(drawTraffic(entries, day * 0.75, day)?.sealShare).toBeCloseTo(0.75);
  expect(drawTraffic(entries, undefined, day)?.sealShare).toBeUndefined();
  expect(drawTraffic(entries, -5, day)?.sealShare).toBeUndefined();
});

test('what came early stands left of what came late', () => {
  const line = drawTraffic([sentAt(0, 100), sentAt(100_000, 7)], undefined, 100_000);
  expect(line?.bars[0]?.bytes).toBe(100);
  expect(line?.bars.at(-1)?.bytes).toBe(7);
});
