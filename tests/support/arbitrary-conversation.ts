import fc from 'fast-check';
import type { WholeConversation } from '../../src/vault/whole-conversation.ts';
import { recordsVersion, type Turn } from '../../src/vault/records.ts';

const id = fc.stringMatching(/^[0-9a-z]{1,4}$/);
const parentId = fc.option(id);
const timeMs = fc.integer({ min: 0, max: 2_000_000_000_000 });
/** Any text that JSON can carry: every script, lone surrogates, line ends. */
const text = fc.string({ unit: 'binary', maxLength: 40 });

const turn = (conversationId: string): fc.Arbitrary<Turn> =>
  fc.oneof(
    fc.record({
      version: fc.constant(recordsVersion),
      role: fc.constant('user' as const),
      id,
      conversationId: fc.constant(conversationId),
      parentId,
      createdAtMs: timeMs,
      text,
    }),
    fc.record(
      {
        version: fc.constant(recordsVersion),
        role: fc.constant('assistant' as const),
        id,
        conversationId: fc.constant(conversationId),
        parentId,
        createdAtMs: timeMs,
        text,
        outcome: fc.constantFrom('writing', 'complete', 'length', 'stopped', 'failed'),
        modelName: text,
        thinking: text,
        thinkingMs: timeMs,
      },
      {
        requiredKeys: [
          'version',
          'role',
          'id',
          'conversationId',
          'parentId',
          'createdAtMs',
          'text',
          'outcome',
          'modelName',
        ],
      },
    ),
  );

/** A conversation of this id, with turns whose ids often meet. */
export function arbitraryConversation(conversationId: string): fc.Arbitrary<WholeConversation> {
  return fc.record({
    conversation: fc.record(
      {
        version: fc.constant(recordsVersion),
        id: fc.constant(conversationId),
        title: text,
        createdAtMs: timeMs,
        updatedAtMs: timeMs,
        deletedAtMs: timeMs,
        leafId: id,
        model: fc.record({ id: text, name: text }),
      },
      { requiredKeys: ['version', 'id', 'title', 'createdAtMs', 'updatedAtMs'] },
    ),
    turns: fc
      .uniqueArray(turn(conversationId), { selector: (one) => one.id, maxLength: 6 })
      .map((turns) => turns.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
  });
}

export const arbitraryConversations: fc.Arbitrary<WholeConversation[]> = fc
  .uniqueArray(id, { maxLength: 4 })
  .chain((ids) => fc.tuple(...ids.map(arbitraryConversation)));
