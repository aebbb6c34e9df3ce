/**
 * Stands from the moment somebody asked for everything to be erased until it is. It outlives a crash and a
 * reload, so that an erasure that was cut off goes on; every page of this site that sees it makes way. Each tab
 * has one of its own besides: one that comes late must not begin anew what was just erased.
 */
export const eraseKey = 'airlock-erasing';

/**
 * Apart from `erase-mark.ts` because the page guard runs before every other file. Where storage is shut there is no mark, and
 * the page says later what it lacks.
 */
export function hasEraseMark(): boolean {
  try {
    return localStorage.getItem(eraseKey) !== null || sessionStorage.getItem(eraseKey) !== null;
  } catch {
    return false; // storage is shut
  }
}
