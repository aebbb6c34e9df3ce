import '../../../src/ui/base.css';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newestPart } from '../../../src/chat/newest-part.ts';
import { createSession } from '../../../src/chat/session.ts';
import { Transcript } from '../../../src/chat/Transcript.tsx';
import type { Talk } from '../../../src/chat/follow-talk.ts';
import { createId, type Turn } from '../../../src/vault/records.ts';
import { makeAnswer, makeQuestion } from '../../support/conversations.ts';
import { vault } from '../../support/session-scene.ts';

const quiet = createSession({ vault, engineReady: () => new Promise(() => {}), contextTokens: () => 0 });
const listModels = async (): Promise<[]> => [];
let place: HTMLElement;
let root: Root;

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  place.style.cssText = 'height: 400px; overflow-y: auto';
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  place.remove();
});

function makeTurns(count: number): Turn[] {
  let parentId: string | null = null;
  return Array.from({ length: count }, (_, index): Turn => {
    const common = { id: createId(index), parentId };
    parentId = common.id;
    if (index % 2 === 0) return { ...makeQuestion('long', `Question ${index}`, index, common.parentId), id: common.id };
    return makeAnswer('long', { ...common, createdAtMs: index, text: `Answer ${index}. `.repeat(40) });
  });
}

function show(talk: Talk, soughtId?: string, isClosed = false): void {
  const props = { talk, soughtId, session: quiet, isClosed, listModels };
  flushSync(() => root.render(createElement(Transcript, props)));
}

const drawnIds = (): (string | undefined)[] =>
  [...place.querySelectorAll<HTMLElement>('[data-turn]')].map(({ dataset }) => dataset['turnId']);
const idsOf = (turns: readonly Turn[]): string[] => turns.map(({ id }) => id);
const isAtEnd = (): boolean => place.scrollHeight - place.scrollTop - place.clientHeight < 2;

test('the end of a long conversation stands there first, and what is above it comes without moving it', async () => {
  const turns = makeTurns(300);
  const part = newestPart(turns.slice(-48), undefined) ?? [];
  show({ turns: part, leafId: undefined, isWhole: false });
  const first = drawnIds();
  expect(first.length).toBeLessThan(48);
  expect(first).toEqual(idsOf(turns).slice(-first.length));
  expect(isAtEnd()).toBe(true);
  show({ turns, leafId: undefined, isWhole: true });
  expect(drawnIds()).toEqual(first);
  await vi.waitFor(() => expect(drawnIds()).toEqual(idsOf(turns)), { timeout: 30_000 });
  expect(isAtEnd()).toBe(true);
});

test('who has scrolled away from the end reads on at the same place while the rest is drawn', async () => {
  const turns = makeTurns(600);
  show({ turns, leafId: undefined, isWhole: true });
  place.scrollTop = place.scrollHeight / 2;
  // The browser draws what has come into sight, and knows its height from then on.
  for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const middle = place.getBoundingClientRect().top + 200;
  const read = [...place.querySelectorAll<HTMLElement>('[data-turn]')].find(
    (turn) => turn.getBoundingClientRect().bottom > middle,
  );
  const before = read?.getBoundingClientRect().top ?? 0;
  expect(drawnIds().length).toBeLessThan(600);
  await vi.waitFor(() => expect(drawnIds()).toHaveLength(600), { timeout: 30_000 });
  expect(Math.abs((read?.getBoundingClientRect().top ?? 0) - before)).toBeLessThan(2);
});

test('what is around a turn that is looked for is drawn at once, and the rest without moving it, on both sides', async () => {
  const turns = makeTurns(600);
  const sought = turns[200]!;
  show({ turns, leafId: undefined, isWhole: true });
  show({ turns, leafId: undefined, isWhole: true }, sought.id);
  const first = drawnIds();
  expect(first).toContain(sought.id);
  expect(first.length).toBeLessThan(48);
  expect(first).toEqual(
    idsOf(turns)
      .slice(turns.findIndex(({ id }) => id === first[0]))
      .slice(0, first.length),
  );
  const element = place.querySelector(`[data-turn-id="${sought.id}"]`)!;
  element.scrollIntoView({ block: 'center' });
  for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const before = element.getBoundingClientRect().top;
  // Found: nothing is looked for any more. What is said meanwhile comes at the end.
  const more = [...turns, ...makeTurns(601).slice(600)];
  show({ turns: more, leafId: undefined, isWhole: true });
  await vi.waitFor(() => expect(drawnIds()).toEqual(idsOf(more)), { timeout: 30_000 });
  expect(Math.abs(element.getBoundingClientRect().top - before)).toBeLessThan(2);
  expect(isAtEnd()).toBe(false);
});

test('a turn that is looked for among those that are drawn changes nothing of what is drawn', async () => {
  const turns = makeTurns(60);
  show({ turns, leafId: undefined, isWhole: true });
  await vi.waitFor(() => expect(drawnIds()).toEqual(idsOf(turns)), { timeout: 30_000 });
  show({ turns, leafId: undefined, isWhole: true }, turns[3]!.id);
  expect(drawnIds()).toEqual(idsOf(turns));
});

test('a turn that changes is drawn again, and no question that has not', async () => {
  let readCount = 0;
  /** Says when it is drawn. Nothing of a question comes late, as of an answer. */
  const watched = (turn: Turn): Turn =>
    turn.role === 'user'
      ? Object.defineProperty({ ...turn }, 'text', { get: () => ((readCount += 1), turn.text), enumerable: true })
      : turn;
  const turns = makeTurns(20);
  const before = turns.map(watched);
  show({ turns: before, leafId: undefined, isWhole: true });
  expect(readCount).toBe(10);
  const last = { ...turns[19]!, text: 'It grows' } as Turn;
  show({ turns: [...before.slice(0, 19), last], leafId: undefined, isWhole: true });
  await vi.waitFor(() => expect(place.textContent).toContain('It grows'));
  expect(readCount).toBe(10);
  // While an answer is written nothing can be asked.
  show({ turns: [...before.slice(0, 19), last], leafId: undefined, isWhole: true }, undefined, true);
  expect(place.querySelector('[data-closed]')).not.toBeNull();
  expect(readCount).toBe(10);
});
