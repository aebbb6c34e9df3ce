export interface Watchdog {
  alive: () => void;
  close: () => void;
}

/** Calls `onSilence` when `alive` was not called for `limitMs`, unless it is closed before. */
export function createWatchdog(limitMs: number, onSilence: () => void): Watchdog {
  let timer = setTimeout(onSilence, limitMs);
  return {
    alive() {
      clearTimeout(timer);
      timer = setTimeout(onSilence, limitMs);
    },
    close: () => clearTimeout(timer),
  };
}
