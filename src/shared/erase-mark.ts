/**
 * Stands from the moment somebody asked for everything to be erased until it is. It outlives a crash and a
 * reload, so that an erasure that was cut off goes on; every page of this site that sees it makes way. Each tab
 * has one of its own besides: one that comes late must not begin anew what was just erased.
 */
const key = 'airlock-erasing';

export function putEraseMark(): void {
  localStorage.setItem(key, '1');
  sessionStorage.setItem(key, '1');
}

export function hasEraseMark(): boolean {
  return localStorage.getItem(key) !== null || sessionStorage.getItem(key) !== null;
}

/** Hears of a mark that another tab puts. */
export function onEraseMark(hear: () => void): void {
  addEventListener('storage', (event: Event & { key?: string | null; newValue?: string | null }) => {
    if (event.key !== key || event.newValue === null) return;
    sessionStorage.setItem(key, '1');
    hear();
  });
}
