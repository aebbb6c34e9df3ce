import { words, type english } from './limit-words.ts';
import type { MeterState } from './meter.ts';

/** What this page cannot see or stop. Shown with the meter, always. */
export function meterLimits(state: MeterState, says: typeof english = words()): string[] {
  const always = Object.values(says.always);
  const gaps = state.kind === 'sealed' ? state.gaps : [];
  const ofBrowser = gaps.includes('browser') ? [says.thisBrowser] : [];
  const ofSite = gaps.some((gap) => gap !== 'browser') ? [says.thisSite] : [];
  return [...ofBrowser, ...ofSite, ...always];
}
