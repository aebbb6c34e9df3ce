/**
 * How many threads the CPU engine gets. All but one core, at most 4: threads wait for each other by
 * spinning, so a core that is taken by anything else makes two threads several times slower than one.
 * Without cross-origin isolation there is no shared memory and one is all there can be.
 */
export function chooseThreads(cores: number, isolated: boolean): number {
  return isolated ? Math.min(Math.max(cores - 1, 1), 4) : 1;
}
