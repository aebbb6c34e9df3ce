import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { beforeAll, expect, test, vi } from 'vitest';
import { createSession } from '../../../src/chat/session.ts';
import { Answer } from '../../../src/chat/Turns.tsx';
import type { AnswerTurn } from '../../../src/vault/records.ts';
import { makeAnswer } from '../../support/conversations.ts';
import { answerIn, hold, openSession, untilIdle, vault } from '../../support/session-scene.ts';
import { forgetEverything } from '../../support/storage.ts';

/** What a model says to itself: kept and shown folded, and no part of what it says. */

beforeAll(forgetEverything);

/** One that is asked nothing. */
const quiet = createSession({ vault, engineReady: () => new Promise(() => {}), contextTokens: () => 0 });
const place = document.body.appendChild(document.createElement('ol'));
const root = createRoot(place);

function show(turn: AnswerTurn, isOurs = false): HTMLDetailsElement | null {
  flushSync(() => root.render(createElement(Answer, { turn, siblings: [turn], session: quiet, models: [], isOurs })));
  return place.querySelector('details');
}

test('thinking is stored while it grows and at the end, apart from the answer', async () => {
  const { engine, session } = await openSession();
  const thought = hold();
  engine.say({ think: 'Let me see: ' }, { think: 'air.' }, thought, 'Because', ' so.');
  const id = await session.ask('Why?', undefined);
  await vi.waitFor(
    async () =>
      expect(await answerIn(id)).toMatchObject({ thinking: 'Let me see: air.', text: '', outcome: 'writing' }),
    { timeout: 10_000 },
  );
  expect(session.draft.get()).toMatchObject({ thinking: 'Let me see: air.', text: '' });
  thought.letGo();
  await untilIdle(session);
  const answer = await answerIn(id);
  expect(answer).toMatchObject({ thinking: 'Let me see: air.', text: 'Because so.', outcome: 'complete' });
  // It was held back for more than a second, to be stored.
  expect(answer.thinkingMs).toBeGreaterThan(1000);
  expect(answer.thinkingMs).toBeLessThan(10_000);
});

test('thinking is never sent to the model again', async () => {
  const { engine, session } = await openSession();
  engine.say({ think: 'A secret thought.' }, 'Because so.');
  const id = await session.ask('Why?', undefined);
  await untilIdle(session);
  await session.ask('Really?', id);
  await untilIdle(session);
  expect(engine.prompts).toHaveLength(2);
  expect(engine.prompts[1]).toContainEqual({ role: 'assistant', text: 'Because so.' });
  expect(JSON.stringify(engine.prompts)).not.toContain('thought');
});

test('an answer that was stopped while it thought goes on behind that thought, which is over', async () => {
  const { engine, session } = await openSession();
  const stuck = hold();
  engine.say({ think: 'Round and round.' }, stuck);
  const id = await session.ask('Why?', undefined);
  await vi.waitFor(() => expect(session.draft.get()?.thinking).toBe('Round and round.'));
  session.stop();
  await untilIdle(session);
  const stopped = await answerIn(id);
  expect(stopped).toMatchObject({ outcome: 'stopped', text: '', thinking: 'Round and round.' });
  engine.say('Because so.');
  session.goOn(stopped);
  await untilIdle(session);
  expect(engine.prompts.at(-1)?.at(-1)).toEqual({ role: 'assistant', text: '', thinking: 'Round and round.' });
  expect(await answerIn(id)).toMatchObject({ text: 'Because so.', thinking: 'Round and round.', outcome: 'complete' });
});

test('an answer that was stopped before its first word of any kind is begun anew', async () => {
  const { engine, session } = await openSession();
  engine.say(hold());
  const id = await session.ask('Why?', undefined);
  await vi.waitFor(() => expect(engine.prompts).toHaveLength(1));
  session.stop();
  await untilIdle(session);
  engine.say({ think: 'Straight on.' }, 'Because so.');
  session.goOn(await answerIn(id));
  await untilIdle(session);
  expect(engine.prompts.at(-1)?.at(-1)).toEqual({ role: 'user', text: 'Why?' });
  expect(await answerIn(id)).toMatchObject({ text: 'Because so.', thinking: 'Straight on.' });
});

test('a model that would think for ever is told to answer when half of its room is thought away', async () => {
  const { engine, session } = await openSession({ windowTokens: 600 });
  const endless = Array.from({ length: 400 }, () => ({ think: 'hmm ' }));
  engine.say(...endless, 'never said');
  const answering = vi.waitFor(() => expect(engine.prompts).toHaveLength(2), { timeout: 10_000 });
  const asked = session.ask('Why?', undefined);
  engine.sayNext('Because so.');
  const id = await asked;
  await answering;
  await untilIdle(session);
  const { thinking = '', text, outcome } = await answerIn(id);
  expect({ text, outcome }).toEqual({ text: 'Because so.', outcome: 'complete' });
  const thoughts = thinking.length / 'hmm '.length;
  expect(thoughts).toBeGreaterThan(200);
  expect(thoughts).toBeLessThan(300);
  expect(engine.prompts[1]?.at(-1)).toMatchObject({ role: 'assistant', text: '' });
});

test('an answer that is gone on with keeps the thinking that it began with', async () => {
  const { engine, session } = await openSession();
  const stuck = hold();
  engine.say({ think: 'Let me see.' }, 'Because', stuck);
  const id = await session.ask('Why?', undefined);
  await vi.waitFor(() => expect(session.draft.get()?.text).toBe('Because'));
  session.stop();
  await untilIdle(session);
  engine.say(' so.');
  session.goOn(await answerIn(id));
  await untilIdle(session);
  expect(await answerIn(id)).toMatchObject({ text: 'Because so.', thinking: 'Let me see.' });
});

test('it is drawn folded, as text, and says how long it took', () => {
  const thinking = '<b>One</b> [way](http://127.0.0.1:9/x) ![out](http://127.0.0.1:9/y)';
  const details = show(makeAnswer('c', { text: 'Because so.', thinking, thinkingMs: 3200 }));
  expect(details?.open).toBe(false);
  expect(details?.querySelector('summary')?.textContent).toMatch(/^Thought for 3[.,]2 s$/);
  expect(details?.querySelector('p')?.textContent).toBe(thinking);
  expect(details?.querySelectorAll('a, img, b, button')).toHaveLength(0);
  expect(place.querySelector('[data-answer-text]')?.textContent).toBe('Because so.');
});

test('while it thinks it says so, and stays open for who has opened it', () => {
  const turn = makeAnswer('d', { outcome: 'writing', thinking: 'Hm' });
  const details = show(turn, true);
  expect(details?.querySelector('summary')?.textContent).toBe('Thinking…');
  details!.open = true;
  expect(show({ ...turn, thinking: 'Hm, hm' }, true)).toBe(details);
  expect(details?.open).toBe(true);
  expect(details?.textContent).toContain('Hm, hm');
  expect(show({ ...turn, thinking: 'Hm, hm', thinkingMs: 900, text: 'Yes' }, true)?.textContent).toMatch(
    /^Thought for/,
  );
});

test('an answer without thinking has no fold', () => {
  expect(show(makeAnswer('e', { text: 'Yes.' }))).toBeNull();
  expect(show(makeAnswer('f', { text: 'Yes.', thinking: ' \n' }))).toBeNull();
});
