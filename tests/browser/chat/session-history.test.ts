import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { AnswerTurn, Turn } from '../../../src/vault/records.ts';
import { makeAnswer, makeConversation, makeQuestion } from '../../support/conversations.ts';
import { answerIn, hold, openSession, turnsOf, untilIdle, vault } from '../../support/session-scene.ts';
import { forgetEverything } from '../../support/storage.ts';

beforeAll(forgetEverything);

describe('going on with an answer', () => {
  async function cutOff(change: Partial<AnswerTurn> = {}): Promise<AnswerTurn> {
    const conversation = makeConversation();
    const question = makeQuestion(conversation.id, 'Why?', 1_700_000_000_000);
    const answer = makeAnswer(conversation.id, {
      text: 'The sky is',
      outcome: 'stopped',
      createdAtMs: 1_700_000_000_001,
      parentId: question.id,
      ...change,
    });
    await vault.putTurn(question, conversation);
    await vault.putTurn(answer);
    return answer;
  }

  test('adds to the same turn', async () => {
    const answer = await cutOff();
    const { engine, session } = await openSession();
    engine.say(' blue.');
    session.goOn(answer);
    await untilIdle(session);
    const turns = await turnsOf(answer.conversationId);
    expect(turns).toHaveLength(2);
    expect(turns[1]).toMatchObject({ id: answer.id, text: 'The sky is blue.', outcome: 'complete' });
    expect(engine.prompts[0]?.slice(1)).toEqual([
      { role: 'user', text: 'Why?' },
      { role: 'assistant', text: 'The sky is' },
    ]);
  });

  test('begins an empty one anew, and forgets why it failed', async () => {
    const answer = await cutOff({ text: '', outcome: 'failed', trouble: { name: 'EngineLost', detail: {} } });
    const { engine, session } = await openSession();
    engine.say('Because.');
    session.goOn(answer);
    await untilIdle(session);
    const stored = await answerIn(answer.conversationId);
    expect(stored).toMatchObject({ id: answer.id, text: 'Because.', outcome: 'complete' });
    expect(stored).not.toHaveProperty('trouble');
    expect(engine.prompts[0]?.at(-1)).toEqual({ role: 'user', text: 'Why?' });
  });

  test('keeps what there was when it is stopped again', async () => {
    const answer = await cutOff();
    const { engine, session } = await openSession();
    engine.say(hold());
    session.goOn(answer);
    await vi.waitFor(() => expect(session.activity.get().phase).toBe('reading'));
    session.stop();
    await untilIdle(session);
    expect(await answerIn(answer.conversationId)).toMatchObject({ text: 'The sky is', outcome: 'stopped' });
  });

  test('does nothing while another answer is written', async () => {
    const answer = await cutOff();
    const { engine, session } = await openSession();
    const waiting = hold();
    engine.say('One', waiting);
    const id = await session.ask('First', undefined);
    session.goOn(answer);
    waiting.letGo();
    await untilIdle(session);
    expect(await answerIn(id)).toMatchObject({ text: 'One', outcome: 'complete' });
    expect(await answerIn(answer.conversationId)).toEqual(answer);
  });
});

describe('a conversation longer than the context window', () => {
  async function longConversation(turnCount: number, words: number): Promise<string> {
    const conversation = makeConversation();
    let parentId: string | null = null;
    for (let index = 0; index < turnCount; index += 1) {
      const createdAtMs = 1_700_000_000_000 + index;
      const text = `${index} ${'word '.repeat(words)}`;
      const turn: Turn =
        index % 2 === 0
          ? makeQuestion(conversation.id, text, createdAtMs, parentId)
          : makeAnswer(conversation.id, { text, createdAtMs, parentId });
      await vault.putTurn(turn, conversation);
      parentId = turn.id;
    }
    return conversation.id;
  }

  test('is answered from its end, and the figures say how much was left out', async () => {
    const id = await longConversation(20, 40);
    const { engine, session } = await openSession({ windowTokens: 800 });
    engine.say('Yes.');
    await session.ask('And now?', id);
    await untilIdle(session);
    const answer = await answerIn(id);
    const sent = engine.prompts.at(-1)!.slice(1);
    expect(answer).toMatchObject({ outcome: 'complete', text: 'Yes.' });
    expect(answer.figures?.leftOutTurns).toBe(21 - sent.length);
    expect(answer.figures?.leftOutTurns).toBeGreaterThan(5);
    expect(sent.at(-1)).toEqual({ role: 'user', text: 'And now?' });
  });

  test('is answered also when the engine counts more tokens than were estimated', async () => {
    const id = await longConversation(20, 40);
    const { engine, session } = await openSession({ windowTokens: 1600, countTokens: (text) => text.length });
    engine.say('Yes.');
    await session.ask('And now?', id);
    await untilIdle(session);
    expect(await answerIn(id)).toMatchObject({ outcome: 'complete', text: 'Yes.' });
    expect(engine.prompts.length).toBeGreaterThan(1);
    expect(engine.prompts.length).toBeLessThan(6);
    const counts = engine.prompts.map((turns) => turns.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test('fails with the numbers when its last question alone is too long for the engine', async () => {
    const { engine, session } = await openSession({ windowTokens: 800, countTokens: (text) => text.length * 2 });
    engine.say('Yes.');
    const id = await session.ask('word '.repeat(120), undefined);
    await untilIdle(session);
    expect(await answerIn(id)).toMatchObject({
      outcome: 'failed',
      text: '',
      trouble: { name: 'PromptTooLong', detail: { limitTokens: 800 } },
    });
    expect(engine.prompts).toHaveLength(1);
  });
});
