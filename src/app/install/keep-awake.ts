/** Keeps the screen on while the page is seen, until the returned function is called. Browsers take it back from hidden pages. */
export function keepAwake(wakeLock: Pick<WakeLock, 'request'> | undefined = navigator.wakeLock): () => void {
  let isOver = false;
  let isAsking = false;
  let lock: WakeLockSentinel | undefined;
  async function take(): Promise<void> {
    if (isAsking || document.visibilityState !== 'visible' || (lock && !lock.released)) return;
    isAsking = true;
    try {
      lock = await wakeLock?.request('screen');
    } catch {
      return; // on a low battery a browser may refuse: then the screen sleeps as it always does
    } finally {
      isAsking = false;
    }
    if (isOver) await lock?.release();
  }
  const look = (): void => void take();
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', look);
    void lock?.release();
  };
}
