import { beforeAll, describe, expect, test } from 'vitest';
import type { Vault } from '../../../src/vault/vault.ts';
import { makeConversation, makeQuestion } from '../../support/conversations.ts';
import { hold, openSession, there, turnsOf, untilIdle, vault } from '../../support/session-scene.ts';
import { forgetEverything } from '../../support/storage.ts';

beforeAll(forgetEverything);

describe('a question', () => {
  test('is stored before anything is generated', async () => {
    const waiting = hold();
    const { engine, session } = await openSession({ untilReady: waiting.until });
    engine.say('Because.');
    const id = await session.ask('Why is the sky blue?', undefined);
    expect((await turnsOf(id))[0]).toMatchObject({
      version: 2,
      role: 'user',
      text: 'Why is the sky blue?',
      conversationId: id,
    });
    expect(await there.getConversation(id)).toMatchObject({ version: 2, title: 'Why is the sky blue?' });
    expect(engine.prompts).toEqual([]);
    waiting.letGo();
    await untilIdle(session);
    expect((await turnsOf(id)).map(({ text }) => text)).toEqual(['Why is the sky blue?', 'Because.']);
  });

  test('is sent with what was said before it, and the app’s own words first', async () => {
    const { engine, session } = await openSession();
    engine.say('Because of the air.');
    const id = await session.ask('Why is the sky blue?', undefined);
    await untilIdle(session);
    await session.ask('And the sea?', id);
    await untilIdle(session);
    const [first, ...rest] = engine.prompts.at(-1)!;
    expect(first?.role).toBe('system');
    expect(rest).toEqual([
      { role: 'user', text: 'Why is the sky blue?' },
      { role: 'assistant', text: 'Because of the air.' },
      { role: 'user', text: 'And the sea?' },
    ]);
  });

  test('names a new conversation, and changes in an old one only when it was last used', async () => {
    const { engine, session } = await openSession();
    engine.say('Yes.');
    const id = await session.ask('First\nwith a second line', undefined);
    await untilIdle(session);
    const before = await there.getConversation(id);
    expect(before).toMatchObject({ title: 'First' });
    expect(await session.ask('Second', id)).toBe(id);
    await untilIdle(session);
    const after = await there.getConversation(id);
    expect(after).toEqual({ ...before, updatedAtMs: after?.updatedAtMs });
    expect(after?.updatedAtMs).toBeGreaterThanOrEqual(before?.updatedAtMs ?? Infinity);
  });

  test('is kept without control characters and broken Unicode', async () => {
    const { engine, session } = await openSession();
    engine.say('Yes.');
    const id = await session.ask('  a\u0000b\u001b[31mc\ud800d\r\ne  ', undefined);
    await untilIdle(session);
    expect((await turnsOf(id))[0]?.text).toBe('  ab[31mc\ufffdd\ne');
    expect(engine.prompts[0]?.at(-1)?.text).toBe('  ab[31mc\ufffdd\ne');
  });

  test('comes after what was said before it, also when the clock was set back since', async () => {
    const conversation = makeConversation();
    const inAnHour = Date.now() + 3_600_000;
    await vault.putTurn(makeQuestion(conversation.id, 'First?', inAnHour), conversation);
    const { engine, session } = await openSession();
    engine.say('Yes.');
    await session.ask('Second?', conversation.id);
    await untilIdle(session);
    expect((await turnsOf(conversation.id)).map(({ text }) => text)).toEqual(['First?', 'Second?', 'Yes.']);
    expect(engine.prompts[0]?.slice(1).map(({ text }) => text)).toEqual(['First?', 'Second?']);
  });

  test('that cannot fit even alone throws and stores nothing', async () => {
    const { engine, session } = await openSession({ windowTokens: 400 });
    const before = await everything();
    await expect(session.ask('word '.repeat(300), undefined)).rejects.toMatchObject({
      name: 'PromptTooLong',
      detail: { promptTokens: 375 + 6 + 14 + 6, limitTokens: 300 },
    });
    expect(await everything()).toBe(before);
    expect(session.activity.get()).toEqual({ phase: 'idle' });
    expect(engine.prompts).toEqual([]);
  });

  test.for(['', '   \n\t ', '\u0000\u0007'])('that is blank throws and stores nothing: %j', async (text) => {
    const { session } = await openSession();
    const before = await everything();
    await expect(session.ask(text, undefined)).rejects.toThrow();
    expect(await everything()).toBe(before);
  });

  test('that comes while another is answered is answered after it, or refused and not stored', async () => {
    const { engine, session } = await openSession();
    const waiting = hold();
    engine.say('One', waiting);
    const id = await session.ask('First', undefined);
    const isRefused = await session.ask('Second', id).then(
      () => false,
      () => true,
    );
    waiting.letGo();
    await untilIdle(session);
    const roles = (await turnsOf(id)).map(({ role }) => role);
    expect(roles).toEqual(isRefused ? ['user', 'assistant'] : ['user', 'assistant', 'user', 'assistant']);
  });

  test('loses no name that another tab gave its conversation meanwhile', async () => {
    const conversation = makeConversation({ title: 'Old' });
    await vault.putTurn(makeQuestion(conversation.id), conversation);
    const slow: Vault = {
      ...vault,
      async getConversation(id) {
        const found = await vault.getConversation(id);
        await there.changeConversation(id, (current) => ({ ...current, title: 'New' }));
        return found;
      },
    };
    const { engine, session } = await openSession({ vault: slow });
    engine.say('Yes.');
    await session.ask('Again?', conversation.id);
    await untilIdle(session);
    expect(await there.getConversation(conversation.id)).toMatchObject({ title: 'New' });
  });

  test('in a conversation that another tab deleted meanwhile can be found again', async () => {
    const conversation = makeConversation();
    await vault.putTurn(makeQuestion(conversation.id), conversation);
    await there.changeConversation(conversation.id, (current) => ({ ...current, deletedAtMs: Date.now() }));
    const { engine, session } = await openSession();
    engine.say('Yes.');
    const id = await session.ask('Is this kept?', conversation.id);
    await untilIdle(session);
    expect((await there.listConversations()).map((one) => one.id)).toContain(id);
  });
});

/** All that is stored, to see that nothing was added. */
async function everything(): Promise<number> {
  const conversations = await there.listConversations();
  return conversations.length + (await Promise.all(conversations.map(({ id }) => turnsOf(id)))).flat().length;
}
