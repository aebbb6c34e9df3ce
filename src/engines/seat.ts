import { createStore, type Readable } from '../shared/store.ts';

/**
 * One tab of this site holds the engine: two would take twice the memory at half the speed.
 * Whoever holds the seat may load a model. A tab that dies gives it up without being asked.
 */
export interface EngineSeat {
  readonly isHeld: Readable<boolean>;
  /** Takes the seat from the tab that holds it. That tab goes back to waiting. */
  take(): void;
}

const lockName = 'airlock-engine';

export function createEngineSeat(locks: LockManager = navigator.locks): EngineSeat {
  const isHeld = createStore(false);
  let isTaking = false;
  async function request(options: LockOptions): Promise<void> {
    try {
      await locks.request(lockName, options, async () => {
        isTaking = false;
        isHeld.set(true);
        await new Promise(() => {}); // held until this tab ends or another takes it
      });
    } catch {
      // Another tab took it: the only way in which a lock that is never given back can end.
      isHeld.set(false);
      await request({});
    }
  }
  void request({});
  return {
    isHeld,
    take() {
      // Taken twice, as by a double click, it would be stolen from ourselves.
      if (isHeld.get() || isTaking) return;
      isTaking = true;
      void request({ steal: true });
    },
  };
}
