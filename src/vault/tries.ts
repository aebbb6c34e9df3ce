import { Trouble } from '../shared/errors.ts';
import type { RawStore } from './raw-store.ts';
import { triesKey } from './store-keys.ts';

/** Wrong passphrases in a row. */
export interface Tries {
  failedCount: number;
  lastMs: number;
}

const longestMs = 5 * 60_000;

/** How long the next try has to wait. Two are free; then 1 s, doubled each time, up to five minutes, and never for good. */
export function waitMs(tries: Tries | undefined, nowMs: number): number {
  if (!tries || tries.failedCount < 3) return 0;
  const delayMs = Math.min(longestMs, 1000 * 2 ** Math.min(20, tries.failedCount - 3));
  // A clock that was set back does not make the wait longer than it is.
  return Math.max(0, Math.min(delayMs, tries.lastMs + delayMs - nowMs));
}

/**
 * Makes a person at this screen slow. It stops nobody who reads the disk: that is what argon2id is for. A try is
 * counted before it is made, so that ending the page does not save it; for all tabs together, and over reloads.
 * @throws Trouble `TooManyTries`, with `waitSeconds`
 */
export async function tryOnce<T>(raw: Pick<RawStore, 'update'>, attempt: () => Promise<T>): Promise<T> {
  let toWaitMs = 0;
  await raw.update<Tries>(triesKey, (tries) => {
    const nowMs = Date.now();
    toWaitMs = waitMs(tries, nowMs);
    return toWaitMs > 0 ? tries : { failedCount: (tries?.failedCount ?? 0) + 1, lastMs: nowMs };
  });
  if (toWaitMs > 0)
    throw new Trouble('TooManyTries', 'The next try has to wait.', { waitSeconds: Math.ceil(toWaitMs / 1000) });
  try {
    const result = await attempt();
    // Nobody waits for it, and one too many that are counted is no harm.
    void raw.update(triesKey, () => undefined).catch(() => {});
    return result;
  } catch (error) {
    // The wait begins when the person hears of it, not when the key began to be made.
    await raw.update<Tries>(triesKey, (tries) => tries && { ...tries, lastMs: Date.now() });
    throw error;
  }
}
