import { isAtWork } from '../chat/activity.ts';
import type { Session } from '../chat/session.ts';
import { until } from '../shared/until.ts';

/** Stops the answer that is being written, if there is one, and waits until what it has is stored, or cannot be. */
export async function endAnswer({ activity, stop }: Pick<Session, 'activity' | 'stop'>): Promise<void> {
  stop();
  await until(activity, (current) => !isAtWork(current), new AbortController().signal);
}
