import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSpeedometer } from '../../../src/models/speed.ts';

function withClock(): { speed: ReturnType<typeof createSpeedometer>; pass: (ms: number) => void } {
  let timeMs = 1000;
  return { speed: createSpeedometer(() => timeMs), pass: (ms) => (timeMs += ms) };
}

test('nothing has a speed at the very beginning', () => {
  const { speed } = withClock();
  expect(speed.bytesPerSecond()).toBe(0);
  speed.add(1000);
  expect(speed.bytesPerSecond()).toBe(0);
});

test('a steady stream has its speed from the first second on', () => {
  const { speed, pass } = withClock();
  for (let step = 1; step <= 100; step += 1) {
    pass(100);
    speed.add(200);
    if (step >= 10) expect(speed.bytesPerSecond()).toBeGreaterThan(1900);
    expect(speed.bytesPerSecond()).toBeLessThan(2100);
  }
});

test('what was long ago does not count any more', () => {
  const { speed, pass } = withClock();
  speed.add(1_000_000);
  pass(5000);
  expect(speed.bytesPerSecond()).toBe(200_000);
  pass(1);
  expect(speed.bytesPerSecond()).toBe(0);
});

test('a broken try takes its bytes back, and the speed is never below zero', () => {
  const { speed, pass } = withClock();
  speed.add(5000);
  pass(1000);
  speed.add(-5000);
  expect(speed.bytesPerSecond()).toBe(0);
  speed.add(-1);
  expect(speed.bytesPerSecond()).toBe(0);
});

test('a speed is a number of at least zero, whatever comes when', () => {
  const steps = fc.array(fc.tuple(fc.nat(10_000), fc.integer({ min: -1e7, max: 1e7 })));
  fc.assert(
    fc.property(steps, (all) => {
      const { speed, pass } = withClock();
      for (const [ms, bytes] of all) {
        pass(ms);
        speed.add(bytes);
        expect(speed.bytesPerSecond()).toBeGreaterThanOrEqual(0);
        expect(speed.bytesPerSecond()).toBeLessThan(Infinity);
      }
    }),
  );
});
