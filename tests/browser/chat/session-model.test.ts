import { beforeAll, expect, test } from 'vitest';
import { Trouble } from '../../../src/shared/errors.ts';
import type { ConversationModel } from '../../../src/vault/records.ts';
import { answerIn, openSession, there, untilIdle, vault } from '../../support/session-scene.ts';
import { forgetEverything } from '../../support/storage.ts';

/** Which model a conversation asks for. */

beforeAll(forgetEverything);

const gemma: ConversationModel = { id: 'gemma', name: 'Gemma 3 1B' };

test('a conversation asks for its own model, from its first question on', async () => {
  const asked: (ConversationModel | undefined)[] = [];
  let forNew: ConversationModel | undefined = gemma;
  const { engine, session } = await openSession({
    modelForNew: () => forNew,
    engineReady: async (_signal, model) => {
      asked.push(model);
      return engine;
    },
  });
  engine.say('Yes.');
  const id = await session.ask('Why?', undefined);
  await untilIdle(session);
  expect((await there.getConversation(id))?.model).toEqual(gemma);
  forNew = undefined;
  await session.ask('And now?', id);
  await untilIdle(session);
  await vault.changeConversation(id, (conversation) => {
    const changed = { ...conversation };
    delete changed.model;
    return changed;
  });
  await session.ask('And then?', id);
  await untilIdle(session);
  expect(asked).toEqual([gemma, gemma, undefined]);
});

test('a model that cannot be had leaves the question, and the answer says why', async () => {
  const { session } = await openSession({
    engineReady: () => Promise.reject(new Trouble('ModelGone', 'gemma', { model: gemma.name })),
  });
  const id = await session.ask('Why?', undefined);
  await untilIdle(session);
  expect(await answerIn(id)).toMatchObject({
    outcome: 'failed',
    trouble: { name: 'ModelGone', detail: { model: gemma.name } },
  });
});
