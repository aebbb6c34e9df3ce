import { formatMonth } from '../../shared/format.ts';
import type { Conversation } from '../../vault/records.ts';
import { words } from './words.ts';

/** A line of the list: the name of a group, or a conversation in it. */
export type Line = { kind: 'group'; name: string } | { kind: 'conversation'; conversation: Conversation };

/** Conversations, newest first, as lines under the names of their times; those that are pinned before all others. */
export function groupByTime(conversations: readonly Conversation[], nowMs: number): Line[] {
  const pinned = conversations
    .filter(({ pinnedAtMs }) => pinnedAtMs !== undefined)
    .toSorted((one, other) => (other.pinnedAtMs ?? 0) - (one.pinnedAtMs ?? 0));
  const lines = pinned.length > 0 ? [groupLine(words().pinned), ...pinned.map(toLine)] : [];
  const nameAt = namesOfTimes(nowMs);
  let last: string | undefined;
  for (const conversation of conversations) {
    if (conversation.pinnedAtMs !== undefined) continue;
    const name = nameAt(conversation.updatedAtMs);
    if (name !== last) lines.push(groupLine(name));
    last = name;
    lines.push(toLine(conversation));
  }
  return lines;
}

/** Names of days near, of months further off. Times may come in any order; in the order of the list it is quick. */
function namesOfTimes(nowMs: number): (timeMs: number) => string {
  const now = new Date(nowMs);
  const dayStartMs = (daysAgo: number): number =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo).getTime();
  const [todayMs, yesterdayMs, weekMs] = [dayStartMs(0), dayStartMs(1), dayStartMs(7)];
  let month = { fromMs: 0, toMs: 0, name: '' };
  return (timeMs) => {
    if (timeMs >= todayMs) return words().today;
    if (timeMs >= yesterdayMs) return words().yesterday;
    if (timeMs >= weekMs) return words().lastDays;
    if (timeMs < month.fromMs || timeMs >= month.toMs) month = monthOf(timeMs);
    return month.name;
  };
}

function monthOf(timeMs: number) {
  const date = new Date(timeMs);
  const startMs = (months: number): number => new Date(date.getFullYear(), date.getMonth() + months, 1).getTime();
  return { fromMs: startMs(0), toMs: startMs(1), name: formatMonth(timeMs) };
}

const groupLine = (name: string): Line => ({ kind: 'group', name });
const toLine = (conversation: Conversation): Line => ({ kind: 'conversation', conversation });
