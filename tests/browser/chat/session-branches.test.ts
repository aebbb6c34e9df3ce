import { beforeAll, describe, expect, test, vi } from 'vitest';
import { growTree } from '../../../src/chat/tree.ts';
import type { AnswerTurn, ConversationModel, UserTurn } from '../../../src/vault/records.ts';
import { createVault } from '../../../src/vault/vault.ts';
import { hold, openSession, there, turnsOf, untilIdle } from '../../support/session-scene.ts';
import { forgetEverything } from '../../support/storage.ts';

/** Other wordings, other answers, and the way back to each. What is read is what another tab reads. */

beforeAll(forgetEverything);

async function shown(id: string): Promise<string[]> {
  const conversation = await there.getConversation(id);
  return growTree(await turnsOf(id))
    .branchThrough(conversation?.leafId)
    .map(({ turn }) => turn.text);
}

async function questionOf(id: string, text: string): Promise<UserTurn> {
  return (await turnsOf(id)).find((turn) => turn.text === text && turn.role === 'user') as UserTurn;
}

async function answerOf(id: string, text: string): Promise<AnswerTurn> {
  return (await turnsOf(id)).find((turn) => turn.text === text && turn.role === 'assistant') as AnswerTurn;
}

/** A conversation of two questions with their answers. */
async function talk(parts: Parameters<typeof openSession>[0] = {}) {
  const scene = await openSession(parts);
  const { engine, session } = scene;
  engine.say('One.');
  const id = await session.ask('First?', undefined);
  await untilIdle(session);
  engine.say('Two.');
  await session.ask('Second?', id);
  await untilIdle(session);
  return { ...scene, id };
}

describe('a question in other words', () => {
  test('stands beside the first, is answered, and is shown; the first is kept with all that followed', async () => {
    const { engine, session, id } = await talk();
    engine.say('Another.');
    await session.edit(await questionOf(id, 'First?'), 'First, in other words?');
    await untilIdle(session);
    expect(await shown(id)).toEqual(['First, in other words?', 'Another.']);
    expect((await turnsOf(id)).map(({ text }) => text)).toEqual([
      'First?',
      'One.',
      'Second?',
      'Two.',
      'First, in other words?',
      'Another.',
    ]);
    expect(
      engine.prompts
        .at(-1)
        ?.slice(1)
        .map(({ text }) => text),
    ).toEqual(['First, in other words?']);
  });

  test('in the middle is asked after what was said before it, and nothing else', async () => {
    const { engine, session, id } = await talk();
    engine.say('Another.');
    await session.edit(await questionOf(id, 'Second?'), 'Or?');
    await untilIdle(session);
    expect(await shown(id)).toEqual(['First?', 'One.', 'Or?', 'Another.']);
    expect(
      engine.prompts
        .at(-1)
        ?.slice(1)
        .map(({ text }) => text),
    ).toEqual(['First?', 'One.', 'Or?']);
  });

  test('that is too long, or blank, is refused, and nothing changes', async () => {
    const { session, id } = await talk({ windowTokens: 400 });
    const before = await turnsOf(id);
    const question = await questionOf(id, 'First?');
    await expect(session.edit(question, 'word '.repeat(300))).rejects.toMatchObject({ name: 'PromptTooLong' });
    await expect(session.edit(question, ' \n ')).rejects.toThrow();
    expect(await turnsOf(id)).toEqual(before);
  });
});

describe('another answer', () => {
  test('stands beside the first, to the same prompt', async () => {
    const { engine, session, id } = await talk();
    engine.say('Two, again.');
    await session.regenerate(await answerOf(id, 'Two.'));
    await untilIdle(session);
    expect(await shown(id)).toEqual(['First?', 'One.', 'Second?', 'Two, again.']);
    expect(engine.prompts.at(-1)).toEqual(engine.prompts.at(-2));
    expect(await answerOf(id, 'Two.')).toMatchObject({ outcome: 'complete' });
  });

  test('can be a warmer one, or one of another model, which the conversation does not keep', async () => {
    const asked: (ConversationModel | undefined)[] = [];
    const temperatures: (number | undefined)[] = [];
    const scene = await openSession();
    const engine = {
      ...scene.engine,
      generate: (...args: Parameters<typeof scene.engine.generate>) => {
        temperatures.push(args[1].temperature);
        return scene.engine.generate(...args);
      },
    };
    const { session } = await openSession({
      engineReady: async (_signal, model) => {
        asked.push(model);
        return engine;
      },
    });
    scene.engine.say('One.');
    const id = await session.ask('First?', undefined);
    await untilIdle(session);
    await session.regenerate(await answerOf(id, 'One.'), { isWarm: true });
    await untilIdle(session);
    const gemma = { id: 'gemma', name: 'Gemma 3 1B' };
    await session.regenerate(await answerOf(id, 'One.'), { model: gemma });
    await untilIdle(session);
    expect(asked).toEqual([undefined, undefined, gemma]);
    expect(temperatures[1]).toBeGreaterThan(temperatures[0]!);
    expect(temperatures[2]).toBe(temperatures[0]);
    expect(await there.getConversation(id)).not.toHaveProperty('model');
    expect(await turnsOf(id)).toHaveLength(4);
  });

  test('that is stopped keeps what was written, and the first stays whole', async () => {
    const { engine, session, id } = await talk();
    engine.say('Two, ag', hold());
    await session.regenerate(await answerOf(id, 'Two.'));
    await vi.waitFor(() => expect(session.draft.get()?.text).toBe('Two, ag'));
    session.stop();
    await untilIdle(session);
    expect(await shown(id)).toEqual(['First?', 'One.', 'Second?', 'Two, ag']);
    expect(await answerOf(id, 'Two, ag')).toMatchObject({ outcome: 'stopped' });
    expect(await answerOf(id, 'Two.')).toMatchObject({ outcome: 'complete' });
  });

  test('is refused while one is written', async () => {
    const { engine, session, id } = await talk();
    const waiting = hold();
    engine.say('Three', waiting);
    await session.ask('Third?', id);
    await expect(session.regenerate(await answerOf(id, 'Two.'))).rejects.toThrow();
    waiting.letGo();
    await untilIdle(session);
    expect(await turnsOf(id)).toHaveLength(6);
  });
});

describe('the way back', () => {
  test('to an earlier wording shows it with what followed, and is kept', async () => {
    const { engine, session, id } = await talk();
    engine.say('Another.');
    await session.edit(await questionOf(id, 'First?'), 'Or?');
    await untilIdle(session);
    await session.show(await questionOf(id, 'First?'));
    expect(await shown(id)).toEqual(['First?', 'One.', 'Second?', 'Two.']);
    await session.show(await questionOf(id, 'Or?'));
    expect(await shown(id)).toEqual(['Or?', 'Another.']);
    // What is shown by itself needs no mark.
    expect(await there.getConversation(id)).not.toHaveProperty('leafId');
  });

  test('is where the next question goes on, and its prompt has that branch and no other', async () => {
    const { engine, session, id } = await talk();
    engine.say('Another.');
    await session.edit(await questionOf(id, 'First?'), 'Or?');
    await untilIdle(session);
    await session.show(await answerOf(id, 'One.'));
    engine.say('Three.');
    await session.ask('Third?', id);
    await untilIdle(session);
    expect(await shown(id)).toEqual(['First?', 'One.', 'Second?', 'Two.', 'Third?', 'Three.']);
    expect(
      engine.prompts
        .at(-1)
        ?.slice(1)
        .map(({ text }) => text),
    ).toEqual(['First?', 'One.', 'Second?', 'Two.', 'Third?']);
  });
});

test('two tabs that put one question in other words at once: both live beside it, each with its answer', async () => {
  const { session: here, engine, id } = await talk();
  const { session: other, engine: otherEngine } = await openSession({ vault: createVault() });
  engine.say('Of here.');
  otherEngine.say('Of there.');
  const question = await questionOf(id, 'Second?');
  await Promise.all([here.edit(question, 'Here?'), other.edit(question, 'There?')]);
  await Promise.all([untilIdle(here), untilIdle(other)]);
  const turns = await turnsOf(id);
  const siblings = turns.filter(({ parentId }) => parentId === question.parentId).map(({ text }) => text);
  expect(siblings.toSorted()).toEqual(['Here?', 'Second?', 'There?']);
  const answersTo = async (text: string): Promise<(string | undefined)[]> => {
    const { id: askedId } = await questionOf(id, text);
    return turns.filter(({ parentId }) => parentId === askedId).map((turn) => turn.text);
  };
  expect(await answersTo('Here?')).toEqual(['Of here.']);
  expect(await answersTo('There?')).toEqual(['Of there.']);
  expect(await answersTo('Second?')).toEqual(['Two.']);
});

test('a complete answer that is gone on with becomes longer, in its place', async () => {
  const { engine, session, id } = await talk();
  engine.say(' And more.');
  session.goOn(await answerOf(id, 'Two.'));
  await untilIdle(session);
  expect(await shown(id)).toEqual(['First?', 'One.', 'Second?', 'Two. And more.']);
});
