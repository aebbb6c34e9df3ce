import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Palette } from '../../../src/app/palette/Palette.tsx';
import { createSearch } from '../../../src/vault/search/search.ts';
import { createVault } from '../../../src/vault/vault.ts';
import { makeConversation, makeQuestion } from '../../support/conversations.ts';
import { forgetEverything } from '../../support/storage.ts';

/** The palette over these conversations, newest first. `hold`: what is waited for before a search of this query ends. */
async function open(titles: readonly string[], hold: (query: string) => Promise<void> | undefined = () => undefined) {
  await forgetEverything();
  const vault = createVault();
  const search = createSearch(vault);
  const conversations = titles.map((title, index) => makeConversation({ title, updatedAtMs: titles.length - index }));
  for (const one of conversations) await vault.putTurn(makeQuestion(one.id, `${one.title} it is.`), one);
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const [onOpen, run] = [vi.fn(), vi.fn()];
  onTestFinished(() => {
    root.unmount();
    search.close();
    place.remove();
  });
  flushSync(() =>
    root.render(
      createElement(Palette, {
        vault,
        // The real one, held back where the test asks for it.
        search: { ...search, find: async (query) => (await hold(query), await search.find(query)) },
        commands: [{ name: 'Apricot jam, a command', run }],
        moreCommands: async () => [],
        onOpen,
        onClose: () => {},
      }),
    ),
  );
  const field = place.querySelector<HTMLElement>('[role=combobox]');
  const type = (text: string): void => {
    field?.focus();
    document.execCommand('insertText', false, text);
  };
  const enter = (): void =>
    void field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  return { place, search, conversations, type, enter, onOpen, run };
}

test('Enter at once, before the index and the list are there, opens what was meant', async () => {
  const { conversations, type, enter, onOpen, run } = await open(['Of an apple', 'Of an apricot']);
  type('apricot');
  await Promise.resolve(); // two keys are two tasks
  enter();
  await vi.waitFor(() => expect(onOpen).toHaveBeenCalledOnce());
  expect(onOpen.mock.calls[0]?.[0]).toBe(conversations[1]?.id);
  expect(run).not.toHaveBeenCalled();
});

test('signs alone find nothing, and it is said that there are no words', async () => {
  const { place, search, type, enter, onOpen, run } = await open(['Of an apple', 'Of C++']);
  await vi.waitFor(() => expect(search.state.get().phase).toBe('ready'));
  type('->');
  await vi.waitFor(() => expect(place.querySelector('[role=status]')?.textContent).toBe('No words to look for.'));
  expect(place.querySelectorAll('[role=option]')).toHaveLength(0);
  enter();
  expect([onOpen.mock.calls, run.mock.calls]).toEqual([[], []]);
});

test('Enter takes what fits all that was typed, also where what is found comes after it', async () => {
  await forgetEverything();
  const vault = createVault();
  const search = createSearch(vault);
  const [apple, apricot] = [
    makeConversation({ title: 'Of an apple', updatedAtMs: 2 }),
    makeConversation({ title: 'Of an apricot' }),
  ];
  await vault.putTurn(makeQuestion(apricot.id, 'An apricot is orange.'), apricot);
  await vault.putTurn(makeQuestion(apple.id, 'An apple is green.'), apple);
  const held = Promise.withResolvers<void>();
  const onOpen = vi.fn();
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => root.unmount());
  flushSync(() =>
    root.render(
      createElement(Palette, {
        vault,
        // The real one; the last word is held back until Enter was pressed.
        search: {
          ...search,
          find: async (query) => (query === 'apricot' && (await held.promise), await search.find(query)),
        },
        commands: [],
        moreCommands: async () => [],
        onOpen,
        onClose: () => {},
      }),
    ),
  );
  const field = place.querySelector<HTMLElement>('[role=combobox]');
  field?.focus();
  document.execCommand('insertText', false, 'ap');
  await vi.waitFor(() => expect(place.querySelector('mark')?.closest('[role=option]')?.textContent).toContain('apple'));
  document.execCommand('insertText', false, 'ricot');
  await Promise.resolve(); // two keys are two tasks
  field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(onOpen).not.toHaveBeenCalled();
  held.resolve();
  await vi.waitFor(() => expect(onOpen).toHaveBeenCalledOnce());
  expect(onOpen.mock.calls[0]?.[0]).toBe(apricot.id);
  expect(onOpen.mock.calls[0]?.[1]).toMatchObject({ turnId: expect.any(String) });
});
