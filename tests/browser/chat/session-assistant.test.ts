import { beforeAll, describe, expect, test } from 'vitest';
import { systemText } from '../../../src/chat/answer.ts';
import { createStore } from '../../../src/shared/store.ts';
import type { Assistant } from '../../../src/vault/kit/kit-records.ts';
import type { ConversationAssistant, UserTurn } from '../../../src/vault/records.ts';
import { answerIn, openSession, untilIdle, vault } from '../../support/session-scene.ts';
import { forgetEverything } from '../../support/storage.ts';

beforeAll(forgetEverything);

const cook: Assistant = {
  version: 1,
  kind: 'assistant',
  id: 'cook',
  changedAtMs: 1,
  name: 'Cook',
  glyph: { colour: 'sand' },
  systemText: 'Answer as a cook.',
  settings: { temperature: 1, maxTokens: 50 },
};
const named = { id: 'cook', name: 'Cook' };

async function openWith(assistant: Assistant | undefined, windowTokens = 4096) {
  const assistantForNew = createStore<ConversationAssistant | undefined>(named);
  const scene = await openSession({
    windowTokens,
    assistantForNew,
    findAssistant: async (id) => (id === assistant?.id ? assistant : undefined),
  });
  scene.engine.say('So.');
  return { ...scene, assistantForNew };
}

describe('an assistant that was chosen', () => {
  test('is kept with the conversation that begins, told to the model, and named in the answer’s figures', async () => {
    const { engine, session, assistantForNew } = await openWith(cook);
    const id = await session.ask('Why?', undefined);
    await untilIdle(session);
    expect((await vault.getConversation(id))?.assistant).toEqual(named);
    expect(engine.prompts.at(-1)?.[0]).toEqual({ role: 'system', text: cook.systemText });
    const { figures } = await answerIn(id);
    expect(figures).toMatchObject({ assistant: named, settings: { temperature: 1, topP: 0.9, maxTokens: 50 } });
    expect(assistantForNew.get()).toBeUndefined();
  });

  test('answers a second time with its own instructions, more freely', async () => {
    const { engine, session } = await openWith(cook);
    const id = await session.ask('Why?', undefined);
    await untilIdle(session);
    await session.regenerate(await answerIn(id), { isWarm: true });
    await untilIdle(session);
    expect(engine.prompts.at(-1)?.[0]?.text).toBe(cook.systemText);
    expect((await answerIn(id)).figures?.settings?.temperature).toBeCloseTo(1.2);
  });

  test('that is gone still has its name there, and the plain one answers', async () => {
    const { engine, session } = await openWith(undefined);
    const id = await session.ask('Why?', undefined);
    await untilIdle(session);
    expect((await vault.getConversation(id))?.assistant).toEqual(named);
    expect(engine.prompts.at(-1)?.[0]?.text).toBe(systemText);
    expect((await answerIn(id)).figures?.assistant).toBeUndefined();
  });

  test('answers from the next answer on where it is changed', async () => {
    const { engine, session } = await openWith(cook);
    const id = await session.ask('Why?', undefined);
    await untilIdle(session);
    await vault.changeConversation(id, ({ assistant: _cook, ...conversation }) => conversation);
    await session.ask('And now?', id);
    await untilIdle(session);
    expect(engine.prompts.at(-1)?.[0]?.text).toBe(systemText);
  });

  test('whose instructions leave no room for the question: that is said before anything is stored', async () => {
    const wordy = { ...cook, systemText: 'word '.repeat(200) };
    const { engine, session, assistantForNew } = await openWith(wordy, 400);
    const tooLong = {
      name: 'PromptTooLong',
      detail: { promptTokens: 50 + 6 + 250 + 6, instructionTokens: 256, limitTokens: 300 },
    };
    const conversations = await vault.listConversations();
    await expect(session.ask('word '.repeat(40), undefined)).rejects.toMatchObject(tooLong);
    expect(await vault.listConversations()).toEqual(conversations);
    // The same words, and nobody who has to be told so much.
    assistantForNew.set(undefined);
    const id = await session.ask('word '.repeat(40), undefined);
    await untilIdle(session);
    await vault.changeConversation(id, (conversation) => ({ ...conversation, assistant: named }));
    const turns = await vault.listTurns(id);
    await expect(session.ask('word '.repeat(40), id)).rejects.toMatchObject(tooLong);
    await expect(session.edit(turns[0] as UserTurn, 'word '.repeat(40))).rejects.toMatchObject(tooLong);
    expect(await vault.listTurns(id)).toEqual(turns);
    expect(engine.prompts).toHaveLength(1);
    await session.ask('Why?', id);
    await untilIdle(session);
    expect(engine.prompts.at(-1)?.map(({ text }) => text)).toEqual([wordy.systemText, 'Why?']);
  });
});
