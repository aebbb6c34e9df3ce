/** Whether an answer is being written right now, by whichever tab. A lock ends with its tab, a record does not. */

const lockName = (turnId: string): string => `airlock-writing-${turnId}`;

/** Holds the lock while `work` runs. */
export async function whileWriting<T>(turnId: string, work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(lockName(turnId), work);
}

/** Resolves when no tab is writing this answer (any more): at once, if its tab is gone. */
export async function untilNotWriting(turnId: string): Promise<void> {
  await navigator.locks.request(lockName(turnId), { mode: 'shared' }, async () => {});
}
