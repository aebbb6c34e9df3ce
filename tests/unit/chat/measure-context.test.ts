import { expect, test } from 'vitest';
import { measureContext } from '../../../src/chat/measure-context.ts';
import type { Turn } from '../../../src/vault/records.ts';

const turnsOf = (...texts: string[]): Turn[] =>
  texts.map((text, index): Turn => {
    const [id, conversationId, createdAtMs, parentId] = [`${index}`, 'c', index, `${index - 1}`];
    return index % 2 === 0
      ? { version: 2, role: 'user', id, conversationId, createdAtMs, parentId, text }
      : {
          version: 2,
          role: 'assistant',
          id,
          conversationId,
          createdAtMs,
          parentId,
          text,
          outcome: 'complete',
          modelName: 'm',
        };
  });

test('an empty conversation takes what the system text takes, and what is typed is added', () => {
  const empty = measureContext([], '', 4096);
  expect(empty.budgetTokens).toBe(3072);
  expect(empty.usedTokens).toBeGreaterThan(5);
  expect(empty.usedTokens).toBeLessThan(40);
  const typed = measureContext([], 'word '.repeat(400), 4096);
  expect(typed.usedTokens - empty.usedTokens).toBeGreaterThan(450);
  expect(measureContext([], ' \n ', 4096)).toEqual(empty);
});

test('what would be left out is counted, and what is used stays within the window', () => {
  const turns = turnsOf(...Array.from({ length: 20 }, () => 'word '.repeat(200)));
  const { usedTokens, budgetTokens, leftOutTurns } = measureContext(turns, 'And now?', 2048);
  expect(budgetTokens).toBe(1536);
  expect(usedTokens).toBeLessThanOrEqual(1536);
  expect(leftOutTurns).toBeGreaterThan(10);
  expect(measureContext(turns, 'And now?', 32_768).leftOutTurns).toBe(0);
});

test('a question that is too long alone fills more than the window', () => {
  const { usedTokens, budgetTokens } = measureContext([], 'word '.repeat(4000), 2048);
  expect(usedTokens).toBeGreaterThan(budgetTokens);
});
