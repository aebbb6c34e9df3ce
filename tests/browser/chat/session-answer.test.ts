import { beforeAll, describe, expect, test, vi } from 'vitest';
import { untilNotWriting } from '../../../src/chat/writing-lock.ts';
import { Trouble } from '../../../src/shared/errors.ts';
import type { AnswerTurn } from '../../../src/vault/records.ts';
import type { Vault } from '../../../src/vault/vault.ts';
import { answerIn, hold, openSession, turnsOf, untilIdle, vault } from '../../support/session-scene.ts';
import { forgetEverything } from '../../support/storage.ts';

beforeAll(forgetEverything);

describe('an answer', () => {
  test('is stored while it grows, and is told from a finished one', async () => {
    const { engine, session } = await openSession();
    const [first, second] = [hold(), hold()];
    engine.say('The sky', ' is blue', first, ' because', second, ' of the air.');
    const id = await session.ask('Why?', undefined);
    const untilStored = (text: string): Promise<void> =>
      vi.waitFor(async () => expect(await answerIn(id)).toMatchObject({ text, outcome: 'writing' }), {
        timeout: 10_000,
        interval: 100,
      });
    await untilStored('The sky is blue');
    first.letGo();
    await untilStored('The sky is blue because');
    expect((await answerIn(id)).figures).toBeUndefined();
    second.letGo();
    await untilIdle(session);
    expect(await answerIn(id)).toMatchObject({ text: 'The sky is blue because of the air.', outcome: 'complete' });
  });

  test('is stored at its end with its outcome, its model and its figures', async () => {
    const { engine, session } = await openSession();
    engine.say('Because', ' so.');
    const id = await session.ask('Why?', undefined);
    await untilIdle(session);
    const answer = await answerIn(id);
    expect(answer).toMatchObject({ version: 2, outcome: 'complete', modelName: 'Fake model', text: 'Because so.' });
    expect(answer.figures).toMatchObject({
      completionTokens: 2,
      cachedTokens: 0,
      leftOutTurns: 0,
      tokensPerSecond: 10,
    });
    expect(answer.figures?.engine).toEqual({ kind: 'wllama', threads: 1 });
    expect(Object.keys(answer.figures?.settings ?? {})).toEqual(['temperature', 'topP', 'repeatPenalty', 'maxTokens']);
    expect(answer.figures?.promptTokens).toBeGreaterThan(0);
    expect(answer.trouble).toBeUndefined();
  });

  test('that reached its limit of tokens says so', async () => {
    const { engine, session } = await openSession({ windowTokens: 400 });
    engine.say(...Array.from({ length: 600 }, () => 'word '));
    const id = await session.ask('Why?', undefined);
    await untilIdle(session);
    // What the conversation leaves of the window is the answer's: more than the quarter that is kept free for it.
    const answer = await answerIn(id);
    expect(answer.outcome).toBe('length');
    expect(answer.text.length / 'word '.length).toBeGreaterThan(300);
  });

  test('is shown while it is written: first waiting, then reading, then writing, then gone from the draft', async () => {
    const { engine, session, phases } = await openSession();
    const waiting = hold();
    engine.say('The sky', waiting);
    const id = await session.ask('Why?', undefined);
    await vi.waitFor(() =>
      expect(session.draft.get()).toMatchObject({ text: 'The sky', outcome: 'writing', conversationId: id }),
    );
    expect(session.activity.get()).toMatchObject({
      phase: 'writing',
      conversationId: id,
      turnId: session.draft.get()?.id,
    });
    waiting.letGo();
    await untilIdle(session);
    expect(phases).toEqual(['waiting', 'reading', 'writing', 'idle']);
    expect(session.draft.get()).toBeUndefined();
  });

  test('is on disk before its draft is gone, so that its text is never nowhere', async () => {
    const { engine, session } = await openSession();
    engine.say('Because.');
    const stored: Promise<AnswerTurn>[] = [];
    const id = await session.ask('Why?', undefined);
    session.draft.subscribe(() => {
      if (session.draft.get() === undefined) stored.push(answerIn(id));
    });
    await untilIdle(session);
    expect((await Promise.all(stored)).map(({ outcome }) => outcome)).toEqual(['complete']);
  });

  test('holds its writing lock until it is stored', async () => {
    const { engine, session } = await openSession();
    const waiting = hold();
    engine.say('The sky', waiting);
    const id = await session.ask('Why?', undefined);
    await vi.waitFor(() => expect(session.activity.get().phase).toBe('writing'));
    let isFree = false;
    const whenFree = untilNotWriting((await answerIn(id)).id).then(async () => {
      isFree = true;
      return (await answerIn(id)).outcome;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(isFree).toBe(false);
    waiting.letGo();
    expect(await whenFree).toBe('complete');
  });

  test('that is stopped keeps what was written, and the next question is answered', async () => {
    const { engine, session } = await openSession();
    engine.say('The sky', ' is', hold(), ' never said');
    const id = await session.ask('Why?', undefined);
    await vi.waitFor(() => expect(session.draft.get()?.text).toBe('The sky is'));
    session.stop();
    await untilIdle(session);
    const answer = await answerIn(id);
    expect(answer).toMatchObject({ text: 'The sky is', outcome: 'stopped' });
    expect(answer.figures).toBeUndefined();
    expect(answer.trouble).toBeUndefined();
    engine.say('Yes.');
    await session.ask('Again?', id);
    await untilIdle(session);
    expect(await answerIn(id)).toMatchObject({ text: 'Yes.', outcome: 'complete' });
  });

  test('that is stopped while the model is still waited for is an empty one that was stopped', async () => {
    const { session } = await openSession({
      async engineReady(signal) {
        await new Promise((resolve) => {
          if (signal.aborted) resolve(undefined);
          signal.addEventListener('abort', resolve);
        });
        throw signal.reason;
      },
    });
    const id = await session.ask('Why?', undefined);
    session.stop();
    await untilIdle(session);
    expect(await answerIn(id)).toMatchObject({ text: '', outcome: 'stopped' });
  });

  test('that failed keeps what was written, with the trouble', async () => {
    const { engine, session } = await openSession();
    engine.say('The sky', ' is', { fail: new Trouble('EngineLost', 'gone') });
    const id = await session.ask('Why?', undefined);
    await untilIdle(session);
    expect(await answerIn(id)).toMatchObject({
      text: 'The sky is',
      outcome: 'failed',
      trouble: { name: 'EngineLost', detail: {} },
    });
  });

  test('that failed for want of a model keeps the question, and says what is wrong', async () => {
    const trouble = new Trouble('ModelFileCorrupt', 'bad', { file: 'part-03.bin' });
    const { session } = await openSession({ engineReady: () => Promise.reject(trouble) });
    const id = await session.ask('Why?', undefined);
    await untilIdle(session);
    expect((await turnsOf(id))[0]).toMatchObject({ role: 'user', text: 'Why?' });
    expect(await answerIn(id)).toMatchObject({
      text: '',
      outcome: 'failed',
      trouble: { name: 'ModelFileCorrupt', detail: { file: 'part-03.bin' } },
    });
  });

  test('that cannot be stored stays on the page, and the trouble is told', async () => {
    const full = new Trouble('StorageFull', 'full');
    const fullVault: Vault = {
      ...vault,
      putTurn: async (turn, conversation) => {
        if (turn.role === 'assistant' && turn.outcome !== 'writing') throw full;
        await vault.putTurn(turn, conversation);
      },
    };
    const { engine, session } = await openSession({ vault: fullVault });
    engine.say('Because', ' so.');
    await session.ask('Why?', undefined);
    await vi.waitFor(() => expect(session.activity.get()).toMatchObject({ phase: 'unsaved', trouble: full }));
    expect(session.draft.get()).toMatchObject({ text: 'Because so.', outcome: 'complete' });
  });
});
