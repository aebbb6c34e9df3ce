import { expect, test } from 'vitest';
import { allTags, parseTags } from '../../../../src/chat/list/tags.ts';
import { makeConversation } from '../../../support/conversations.ts';

test('tags are read with any of the commas that keyboards have, each once', () => {
  expect(parseTags(' work,  Recipes ,WORK，料理、旅行,, ')).toEqual(['work', 'Recipes', '料理', '旅行']);
  expect(parseTags('')).toEqual([]);
});

test('a tag is at most 40 characters, whole ones, and a conversation has at most 20', () => {
  expect(parseTags('🧂'.repeat(50))).toEqual(['🧂'.repeat(40)]);
  expect(parseTags(Array.from({ length: 30 }, (_, index) => `t${index}`).join(','))).toHaveLength(20);
});

test('all tags are listed once, in the order of the alphabet', () => {
  const [one, other] = [makeConversation({ tags: ['b', 'a'] }), makeConversation({ tags: ['b', 'é', 'f'] })];
  expect(allTags([one, other, makeConversation()])).toEqual(['a', 'b', 'é', 'f']);
});
