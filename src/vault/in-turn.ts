/** A tab that the browser has frozen may hold the turn: nobody waits longer for it. */
const patienceMs = 1000;

/**
 * Lets the tabs write one after the other: one that writes without a break would let no other come to its end. A
 * courtesy and no guard; that nobody writes over another is seen to elsewhere (`book.ts`).
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const patience = AbortSignal.timeout(patienceMs);
  let begun: Promise<T> | undefined;
  try {
    return await navigator.locks.request('airlock-vault-writing', { signal: patience }, () => (begun = work()));
  } catch (error) {
    if (begun || !patience.aborted) throw error;
    return await work();
  }
}
