import type { Readable } from '../shared/store.ts';
import type { LockSettings } from './lock-settings.ts';

/** What a person at the device does. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Calls `lock` when nobody has done anything for as long as is set, or when the page is hidden. Returns how to end it. */
export function lockByItself(settings: Readable<LockSettings>, lock: () => void): () => void {
  let lastSignMs = Date.now();
  function look(): void {
    const { idleMinutes, whenHidden } = settings.get();
    const isIdle = idleMinutes > 0 && Date.now() - lastSignMs >= idleMinutes * 60_000;
    if (isIdle || (whenHidden && document.visibilityState === 'hidden')) lock();
  }
  function note(): void {
    // A device that slept wakes with a key press: it comes too late to count.
    look();
    lastSignMs = Date.now();
  }
  const timer = setInterval(look, 1000);
  document.addEventListener('visibilitychange', look);
  for (const sign of signs) document.addEventListener(sign, note, { capture: true, passive: true });
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    for (const sign of signs) document.removeEventListener(sign, note, { capture: true });
  };
}
