import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { TooMuch } from '../../../src/chat/attach/TooMuch.tsx';
import { createStore } from '../../../src/shared/store.ts';

test('that a question does not fit is said before it is sent, and that it is for what the assistant is told', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  const engine = createStore<{ model?: { contextTokens: number } }>({});
  const typed = createStore('word '.repeat(100));
  const show = (instructions: string | undefined): void =>
    flushSync(() => root.render(createElement(TooMuch, { engine, typed, instructions })));
  const said = (): string => place.textContent;

  show('word '.repeat(200));
  expect(said()).toBe('');
  engine.set({ model: { contextTokens: 400 } });
  await vi.waitFor(() => expect(said()).toMatch(/instructions \(about 256\), about 387 of the 300 tokens/));
  // With nothing to be told, the same words fit; and more of them do not.
  show(undefined);
  expect(said()).toBe('');
  typed.set('word '.repeat(300));
  await vi.waitFor(() => expect(said()).toMatch(/takes about 4\d\d of the 300 tokens/));
  expect(said()).not.toContain('instructions');
});
