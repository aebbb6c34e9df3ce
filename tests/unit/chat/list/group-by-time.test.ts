import { expect, test } from 'vitest';
import { groupByTime } from '../../../../src/chat/list/group-by-time.ts';
import type { Conversation } from '../../../../src/vault/records.ts';
import { makeConversation } from '../../../support/conversations.ts';

const nowMs = new Date(2026, 10, 21, 9, 0).getTime();

function linesOf(conversations: Conversation[]): string[] {
  return groupByTime(conversations, nowMs).map((line) =>
    line.kind === 'group' ? `# ${line.name}` : line.conversation.title,
  );
}

const at = (title: string, ...date: [number, number, number, number?]): Conversation =>
  makeConversation({ title, updatedAtMs: new Date(...date).getTime() });

test('conversations stand under the names of their times, newest first', () => {
  const lines = linesOf([
    at('tomorrow, by a clock that was wrong', 2026, 10, 22),
    at('just after midnight', 2026, 10, 21),
    at('just before midnight', 2026, 10, 20, 23),
    at('a week ago', 2026, 10, 14, 0),
    at('eight days ago', 2026, 10, 13, 23),
    at('the month before', 2026, 9, 31),
    at('a year ago', 2025, 9, 31),
  ]);
  expect(lines).toEqual([
    '# Today',
    'tomorrow, by a clock that was wrong',
    'just after midnight',
    '# Yesterday',
    'just before midnight',
    '# Last 7 days',
    'a week ago',
    '# November 2026',
    'eight days ago',
    '# October 2026',
    'the month before',
    '# October 2025',
    'a year ago',
  ]);
});

test('what is pinned stands before all others, the last pinned first, and only there', () => {
  const first = { ...at('first', 2020, 1, 1), pinnedAtMs: 1 };
  const second = { ...at('second', 2019, 1, 1), pinnedAtMs: 2 };
  expect(linesOf([at('new', 2026, 10, 21), first, second])).toEqual(['# Pinned', 'second', 'first', '# Today', 'new']);
});

test('no conversation is left out, and no name of a time comes twice', () => {
  const dayMs = 86_400_000;
  const many = Array.from({ length: 3000 }, (_, index) =>
    makeConversation({ title: String(index), updatedAtMs: nowMs - index * 0.37 * dayMs }),
  );
  const lines = groupByTime(many, nowMs);
  const names = lines.flatMap((line) => (line.kind === 'group' ? line.name : []));
  expect(lines.length - names.length).toBe(many.length);
  expect(new Set(names).size).toBe(names.length);
});
