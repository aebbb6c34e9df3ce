import { failed, noWord, refusalErrors, type Channel, type Outcome } from '../channel.ts';
import type { LeakTarget } from '../leak-target.ts';

/** Longer than any refusal was measured to take. A try that is still silent then has said nothing. */
const outcomeLimitMs = 1500;

/** Tries one channel, and says what its interface said. Never throws. */
export async function attempt({ run }: Pick<Channel, 'run'>, target: LeakTarget): Promise<Outcome> {
  const timeUp = Promise.withResolvers<Outcome>();
  const timer = setTimeout(() => timeUp.resolve(noWord), outcomeLimitMs);
  try {
    return await Promise.race([(async () => await run(target))(), timeUp.promise]);
  } catch (error) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : 'Error';
    const sign = refusalErrors.find((one) => one === name);
    return sign ? { kind: 'refused', sign } : failed;
  } finally {
    clearTimeout(timer);
  }
}
