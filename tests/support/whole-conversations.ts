import fc from 'fast-check';
import { createId, type AnswerTurn, type Conversation, type Turn } from '../../src/vault/records.ts';
import type { WholeConversation } from '../../src/vault/whole-conversation.ts';

const timeMs = fc.integer({ min: 0, max: 4_000_000_000_000 });
/** Also what is no well-formed Unicode: a model can write it. */
const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 20 }));
const count = fc.integer({ min: 0, max: 1_000_000 });

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

const answer = fc.record({
  text: words,
  thinking: fc.option(words, { nil: undefined }),
  thinkingMs: fc.option(count, { nil: undefined }),
  outcome: fc.constantFrom('writing', 'complete', 'length', 'stopped', 'failed'),
  modelName: words,
  trouble: fc.option(
    fc.record({
      name: fc.constantFrom('EngineLost', 'GpuOutOfMemory'),
      detail: fc.dictionary(fc.string({ maxLength: 8 }), fc.oneof(words, count), { maxKeys: 3, noNullPrototype: true }),
    }),
    { nil: undefined },
  ),
  figures: fc.option(
    fc.record({
      promptTokens: count,
      cachedTokens: count,
      completionTokens: count,
      firstTokenMs: fc.double({ min: 0, max: 1e6, noNaN: true }).map(Math.abs),
      tokensPerSecond: fc.double({ min: 0, max: 1e4, noNaN: true }).map(Math.abs),
      leftOutTurns: count,
    }),
    { nil: undefined },
  ),
});

const turn = fc.record({
  createdAtMs: timeMs,
  /** Which of those before it follows; beyond them: none. */
  after: fc.double({ min: 0, max: 1.1, noNaN: true }),
  said: fc.oneof(fc.record({ role: fc.constant('user' as const), text: words }), answer),
});

/** Any conversation that the vault can hold, with branches, and with every field or without. */
export const wholeConversation: fc.Arbitrary<WholeConversation> = fc
  .record({
    title: words,
    createdAtMs: timeMs,
    updatedAtMs: timeMs,
    model: fc.option(fc.record({ id: words, name: words }), { nil: undefined }),
    hasLeaf: fc.boolean(),
    turns: fc.array(turn, { maxLength: 12 }),
  })
  .map(({ hasLeaf, turns, ...fields }): WholeConversation => {
    const id = createId(fields.createdAtMs);
    const made: Turn[] = [];
    for (const { createdAtMs, after, said } of turns) {
      const common = {
        version: 2,
        id: createId(createdAtMs),
        conversationId: id,
        parentId: made[Math.floor(after * made.length)]?.id ?? null,
        createdAtMs,
      } as const;
      if ('role' in said) made.push({ ...common, ...said });
      else made.push(withoutUndefined({ ...common, role: 'assistant', ...said }) as AnswerTurn);
    }
    const leafId = hasLeaf ? made.at(-1)?.id : undefined;
    return {
      conversation: withoutUndefined({ version: 2, id, ...fields, leafId }) as Conversation,
      turns: made.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    };
  });
