import { isAtWork } from '../chat/activity.ts';
import type { Session } from '../chat/session.ts';
import type { StoragePromise } from '../shared/storage-promise.ts';
import { estimateStorage } from '../shared/browser-storage.ts';
import { createStore, type Readable } from '../shared/store.ts';
import { hasRoom } from './has-room.ts';

/** How much room this site still has, as far as the browser tells. */
export type StorageRoom = { phase: 'enough' } | { phase: 'short'; mostBytes: number };

/** Below either of them a person hears of it: a long conversation takes far less, one more model far more. */
const leastBytes = 100_000_000;
const leastShare = 0.05;

/**
 * Looks at the room at the start and after each answer, so that a full disk is told before it bites. After the first
 * answer there is something to protect, and the browser is asked to.
 */
export function watchStorage(activity: Session['activity'], promise: StoragePromise): Readable<StorageRoom> {
  const room = createStore<StorageRoom>({ phase: 'enough' });
  async function look(): Promise<void> {
    const { quota = Infinity, usage = 0 } = await estimateStorage();
    const leftBytes = Math.max(0, quota - usage);
    const isToldShort = leftBytes < leastBytes || leftBytes < quota * leastShare;
    const isShort = isToldShort || !(await hasRoom(leastBytes));
    room.set(isShort ? { phase: 'short', mostBytes: isToldShort ? leftBytes : leastBytes } : { phase: 'enough' });
  }
  // What the browser does not tell cannot be watched; a write that fails is still said.
  const lookIfTold = (): void => void look().catch(() => {});
  let wasAtWork = false;
  activity.subscribe(() => {
    const isNow = isAtWork(activity.get());
    if (wasAtWork && !isNow) {
      lookIfTold();
      if (promise.state.get() === 'unknown') void promise.ask();
    }
    wasAtWork = isNow;
  });
  lookIfTold();
  return room;
}
