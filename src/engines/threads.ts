/**
 * How many threads the CPU engine gets. All but one core, at most 4: threads wait for each other by
 * spinning, so a core that is taken by anything else makes two threads several times slower than one.
 * Without shared memory one is all there can be.
 */
export function chooseThreads(cores: number, canShare: boolean): number {
  return canShare ? Math.min(Math.max(cores - 1, 1), 4) : 1;
}

/** Isolation alone does not tell: WebKitGTK isolates pages and gives them no `SharedArrayBuffer` (seen in 2.50). */
export function canShareMemory(): boolean {
  return globalThis.crossOriginIsolated && typeof SharedArrayBuffer === 'function';
}
