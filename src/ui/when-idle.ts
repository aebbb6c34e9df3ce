/** How long a page may be busy before what can wait is done all the same, in milliseconds. */
const mostMs = 2000;
/** Safari says nothing of being idle: then after a moment. */
const momentMs = 100;

/** Calls `work` when the page has nothing else to do. @returns what calls it off */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, momentMs);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: mostMs });
  return () => cancelIdleCallback(asked);
}
