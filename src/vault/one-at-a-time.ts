/** What turns all records over is done by one tab, and one such thing at a time. A tab that is killed lets go of it. */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request('airlock-vault-turning', work);
}
