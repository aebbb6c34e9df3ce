import { words, type english } from './limit-words.ts';
import type { MeterState } from './meter.ts';

/** What this page cannot see or stop. Shown with the meter, always. */
export function meterLimits(state: MeterState, says: typeof english = words()): string[] {
  const always = Object.values(says.always);
  return state.kind !== 'sealed' || state.level === 'browser' ? always : [says.thisBrowser, ...always];
}
