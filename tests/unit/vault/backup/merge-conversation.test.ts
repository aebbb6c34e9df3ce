import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { mergeConversation } from '../../../../src/vault/backup/merge-conversation.ts';
import type { WholeConversation } from '../../../../src/vault/whole-conversation.ts';
import { makeAnswer, makeConversation, makeQuestion } from '../../../support/conversations.ts';
import { arbitraryConversation } from '../../../support/arbitrary-conversation.ts';

// A busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const whole = arbitraryConversation('one');
const ids = ({ turns }: WholeConversation): string[] => turns.map(({ id }) => id);

test('merging with itself, or a second time, changes nothing', () => {
  fc.assert(
    fc.property(whole, whole, (here, there) => {
      expect(mergeConversation(here, here)).toEqual(here);
      const merged = mergeConversation(here, there);
      expect(mergeConversation(merged, there)).toEqual(merged);
      expect(mergeConversation(merged, here)).toEqual(merged);
    }),
  );
});

test('no turn of either side is lost, and none is there twice', () => {
  fc.assert(
    fc.property(whole, whole, (here, there) => {
      const merged = mergeConversation(here, there);
      expect(ids(merged)).toEqual([...new Set([...ids(here), ...ids(there)])].toSorted());
      for (const turn of merged.turns) expect([...here.turns, ...there.turns]).toContainEqual(turn);
    }),
  );
});

test('it does not matter which side is merged into which, but where both were written to at the same moment', () => {
  fc.assert(
    fc.property(whole, whole, (here, there) => {
      fc.pre(here.conversation.updatedAtMs !== there.conversation.updatedAtMs);
      expect(mergeConversation(here, there)).toEqual(mergeConversation(there, here));
    }),
  );
});

test('three sides come to the same turns in whatever order they meet', () => {
  fc.assert(
    fc.property(whole, whole, whole, (one, two, three) => {
      const left = mergeConversation(mergeConversation(one, two), three);
      expect(left.turns).toEqual(mergeConversation(one, mergeConversation(two, three)).turns);
    }),
  );
});

const at = (updatedAtMs: number, title: string, change = {}): WholeConversation => ({
  conversation: makeConversation({ id: 'one', title, updatedAtMs, ...change }),
  turns: [],
});

test('the newer title wins; of two of the same moment the one here; an empty one takes none away', () => {
  expect(mergeConversation(at(1, 'old'), at(2, 'new')).conversation.title).toBe('new');
  expect(mergeConversation(at(2, 'new'), at(1, 'old')).conversation.title).toBe('new');
  expect(mergeConversation(at(1, 'here'), at(1, 'there')).conversation.title).toBe('here');
  expect(mergeConversation(at(1, 'named'), at(2, '')).conversation.title).toBe('named');
});

test('what was deleted here comes back, and what is deleted on both sides stays so', () => {
  const deleted = { deletedAtMs: 5 };
  expect(mergeConversation(at(1, 'a', deleted), at(1, 'a')).conversation).not.toHaveProperty('deletedAtMs');
  expect(mergeConversation(at(1, 'a'), at(2, 'a', deleted)).conversation).not.toHaveProperty('deletedAtMs');
  expect(mergeConversation(at(1, 'a', deleted), at(2, 'a', deleted)).conversation.deletedAtMs).toBe(5);
});

test('of an answer that differs the one that got further is kept: ended before unfinished, then the longer', () => {
  const answer = makeAnswer('one', { id: 'b', text: 'The sky', outcome: 'writing' });
  const longer = { ...answer, text: 'The sky is blue', outcome: 'writing' as const };
  const ended = { ...answer, outcome: 'stopped' as const };
  const [here, there] = [at(1, 'a'), at(1, 'a')];
  const merge = (mine: typeof answer, theirs: typeof answer) =>
    mergeConversation({ ...here, turns: [makeQuestion('one'), mine] }, { ...there, turns: [theirs] }).turns.find(
      ({ id }) => id === 'b',
    );
  expect(merge(answer, longer)).toEqual(longer);
  expect(merge(longer, ended)).toEqual(ended);
});
