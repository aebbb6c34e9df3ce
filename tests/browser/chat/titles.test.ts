import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Engine } from '../../../src/engines/engine.ts';
import { createTitler, titleRequest, type Titler, type TitlerParts } from '../../../src/chat/titles/titler.ts';
import type { Session } from '../../../src/chat/session.ts';
import { createStore, type Store } from '../../../src/shared/store.ts';
import type { FakeEngine, Step } from '../../support/fake-engine.ts';
import { answerIn, hold, openSession, there, untilIdle, vault } from '../../support/session-scene.ts';
import { forgetEverything } from '../../support/storage.ts';

beforeAll(forgetEverything);

interface Scene {
  engine: FakeEngine;
  session: Session;
  titler: Titler;
  isOn: Store<boolean>;
  openConversation: Store<string | undefined>;
  /** What the engine says when it is asked for a title. */
  writeTitle(...steps: Step[]): void;
}

/** A session whose answers have titles made for them, as `app/services.ts` puts it together. */
async function openTitled({
  kind = 'wllama',
  ...given
}: Partial<TitlerParts> & { kind?: 'wllama' | 'webllm' } = {}): Promise<Scene> {
  let titler: Titler | undefined;
  let title: Step[] = ['Blue', ' sky'];
  const { engine, session } = await openSession({
    onAnswered: (...told) => titler?.answered(...told),
    engineReady: async () => {
      titler?.stop();
      engine.say('Because of the air.');
      return engine;
    },
  });
  const state = createStore(engine.state.get());
  const unsubscribe = engine.state.subscribe(() => {
    const now = engine.state.get();
    state.set('model' in now ? { ...now, model: { ...now.model, engine: kind } } : now);
  });
  onTestFinished(unsubscribe);
  const generate: Engine['generate'] = (...asked) => {
    engine.say(...title);
    return engine.generate(...asked);
  };
  const [isOn, openConversation] = [createStore(true), createStore<string | undefined>(undefined)];
  const parts = { vault, engine: { state, generate }, openConversation, isAble: async () => true, isOn, ...given };
  titler = createTitler(parts);
  state.set(engine.state.get());
  return { engine, session, titler, isOn, openConversation, writeTitle: (...steps) => (title = steps) };
}

const titleOf = async (id: string): Promise<string | undefined> => (await there.getConversation(id))?.title;
const untilTitled = (id: string, title: string): Promise<void> =>
  vi.waitFor(async () => expect(await titleOf(id)).toBe(title), { timeout: 10_000 });
/** All that was asked of the engine is over. */
const untilAsked = (engine: FakeEngine, count: number): Promise<void> =>
  vi.waitFor(
    () => {
      expect(engine.prompts.length).toBe(count);
      expect(engine.state.get().phase).toBe('ready');
    },
    { timeout: 10_000 },
  );

describe('a title', () => {
  test('is written after the first answer, as one more question of the same conversation', async () => {
    const { engine, session } = await openTitled();
    const id = await session.ask('Why is the sky blue?', undefined);
    expect(await titleOf(id)).toBe('Why is the sky blue?');
    await untilTitled(id, 'Blue sky');
    const [first = [], second = []] = engine.prompts;
    expect(second).toEqual([
      ...first,
      { role: 'assistant', text: 'Because of the air.' },
      { role: 'user', text: titleRequest },
    ]);
    const { updatedAtMs, createdAtMs } = (await there.getConversation(id))!;
    expect(updatedAtMs).toBe(createdAtMs);
    await session.ask('Really?', id);
    await untilIdle(session);
    expect(engine.prompts).toHaveLength(3);
    expect(await titleOf(id)).toBe('Blue sky');
  });

  test('that is no title leaves the first question in its place, and is not asked for again', async () => {
    const { engine, session, writeTitle } = await openTitled();
    writeTitle('Sure! ', 'The sky, in blue.');
    const id = await session.ask('Why is the sky blue?', undefined);
    await untilAsked(engine, 2);
    await session.ask('Really?', id);
    await untilAsked(engine, 3);
    expect(await titleOf(id)).toBe('Why is the sky blue?');
  });

  test('that a person gave is not written over, not even in the middle of it', async () => {
    const { engine, session, writeTitle } = await openTitled();
    const waiting = hold();
    writeTitle('Blue', waiting, ' sky');
    const id = await session.ask('Why is the sky blue?', undefined);
    await vi.waitFor(() => expect(engine.prompts.length).toBe(2), { timeout: 10_000 });
    await vault.changeConversation(id, (current) => ({ ...current, title: 'Mine' }));
    waiting.letGo();
    await untilAsked(engine, 2);
    await session.ask('Really?', id);
    await untilAsked(engine, 3);
    expect(await titleOf(id)).toBe('Mine');
  });

  test('is let go at once when a person asks, and written after that answer', async () => {
    const { engine, session, writeTitle } = await openTitled();
    writeTitle('Blue', hold(), ' never');
    const id = await session.ask('Why is the sky blue?', undefined);
    await vi.waitFor(() => expect(engine.prompts.length).toBe(2), { timeout: 10_000 });
    await vi.waitFor(() => expect(engine.state.get().phase).toBe('generating'));
    writeTitle('Blue sky');
    await session.ask('Really?', id);
    await untilIdle(session);
    expect(await answerIn(id)).toMatchObject({ text: 'Because of the air.', outcome: 'complete' });
    await untilTitled(id, 'Blue sky');
  });

  test('is not written where people do not want it, or the model is not able to', async () => {
    const off = await openTitled();
    off.isOn.set(false);
    const unable = await openTitled({ isAble: async () => false });
    for (const { engine, session } of [off, unable]) {
      const id = await session.ask('Why is the sky blue?', undefined);
      await untilIdle(session);
      await session.ask('Really?', id);
      await untilAsked(engine, 2);
      expect(engine.prompts.flat().map(({ text }) => text)).not.toContain(titleRequest);
      expect(await titleOf(id)).toBe('Why is the sky blue?');
    }
  });

  test('waits with web-llm until the conversation is left: its next question would be read anew from the beginning', async () => {
    const { engine, session, openConversation } = await openTitled({ kind: 'webllm' });
    const id = await session.ask('Why is the sky blue?', undefined);
    openConversation.set(id);
    await untilIdle(session);
    await session.ask('Really?', id);
    await untilAsked(engine, 2);
    expect(await titleOf(id)).toBe('Why is the sky blue?');
    openConversation.set(undefined);
    await untilTitled(id, 'Blue sky');
  });

  test('of a conversation that is erased, or whose engine is lost, is nobody’s trouble', async () => {
    const { engine, session, writeTitle } = await openTitled();
    const waiting = hold();
    writeTitle('Blue', waiting, ' sky');
    const id = await session.ask('Why is the sky blue?', undefined);
    await vi.waitFor(() => expect(engine.prompts.length).toBe(2), { timeout: 10_000 });
    await vault.erase((conversation) => conversation.id === id);
    waiting.letGo();
    await untilAsked(engine, 2);
    expect(await there.getConversation(id)).toBeUndefined();

    writeTitle('Blue', hold());
    const other = await session.ask('Why is the sky blue?', undefined);
    await vi.waitFor(() => expect(engine.prompts.length).toBe(4), { timeout: 10_000 });
    await engine.unload();
    expect(await titleOf(other)).toBe('Why is the sky blue?');
  });
});
