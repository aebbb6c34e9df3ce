/** How long a page may be busy before what can wait is done all the same, in milliseconds. */
const mostMs = 2000;

/**
 * Calls `work` when the page has nothing else to do, `afterMs` from now at the soonest. Safari does not say when that is:
 * there it is called in any case. @returns what calls it off
 */
export function whenIdle(work: () => void, afterMs = 0): () => void {
  let asked: number | undefined;
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === 'undefined') work();
    else asked = requestIdleCallback(work, { timeout: mostMs });
  }, afterMs);
  return () => {
    clearTimeout(timer);
    if (asked !== undefined) cancelIdleCallback(asked);
  };
}
