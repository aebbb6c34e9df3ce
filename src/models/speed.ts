/** Bytes a second over the last few seconds: steady enough to read, quick enough to be true. */
export interface Speedometer {
  add(bytes: number): void;
  bytesPerSecond(): number;
}

const windowMs = 5000;

export function createSpeedometer(now: () => number = () => performance.now()): Speedometer {
  const startedAt = now();
  let samples: { timeMs: number; bytes: number }[] = [];
  return {
    add(bytes) {
      samples.push({ timeMs: now(), bytes });
    },
    bytesPerSecond() {
      const since = now() - windowMs;
      samples = samples.filter(({ timeMs }) => timeMs >= since);
      const spanMs = Math.min(windowMs, now() - startedAt);
      const bytes = samples.reduce((sum, sample) => sum + sample.bytes, 0);
      return spanMs > 0 ? Math.max(0, (bytes * 1000) / spanMs) : 0;
    },
  };
}
