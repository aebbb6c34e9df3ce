import { createElement, createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { TextField, type TextFieldHandle, type TextFieldProps } from '../../../src/ui/TextField.tsx';

/** Keys that went further than the field. */
let outside: string[];
beforeEach(() => {
  outside = [];
  const hear = ({ key }: KeyboardEvent): void => void outside.push(key);
  document.addEventListener('keydown', hear);
  onTestFinished(() => document.removeEventListener('keydown', hear));
});

function draw(props: Partial<TextFieldProps> = {}) {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const ref = createRef<TextFieldHandle>();
  const onSubmit = vi.fn();
  const field = createElement(TextField, { label: 'Message', multiline: true, onSubmit, ref, ...props });
  flushSync(() =>
    root.render(createElement('div', { onKeyDown: ({ key }) => void outside.push(`React ${key}`) }, field)),
  );
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  const element = place.querySelector<HTMLElement>('[role=textbox]');
  if (!element) throw new Error('No field.');
  element.focus();
  const press = (init: KeyboardEventInit): boolean =>
    element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  return { element, onSubmit, press, ref };
}

const composing: readonly KeyboardEventInit[] = [{ isComposing: true }, { keyCode: 229 }];

test('keys of a composition send nothing, and go no further than the field', () => {
  const { press, onSubmit } = draw();
  for (const sign of composing)
    for (const key of ['Enter', 'Escape', 'ArrowDown', 'Tab', 'k']) expect(press({ key, ...sign })).toBe(true);
  expect(onSubmit).not.toHaveBeenCalled();
  expect(outside).toEqual([]);
  press({ key: 'Enter' });
  expect(onSubmit).toHaveBeenCalledOnce();
  press({ key: 'Escape' });
  expect(outside).toContain('Escape');
});

test.for([
  ['a mouse', false],
  ['a finger', true],
] as const)('with %s, Enter and Ctrl or ⌘ with Enter do what they are for', ([, isCoarse]) => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(pointer: coarse)' && isCoarse }));
  onTestFinished(() => void vi.unstubAllGlobals());
  const { press, onSubmit } = draw();
  press({ key: 'Enter', shiftKey: true });
  expect(onSubmit).not.toHaveBeenCalled();
  press({ key: 'Enter' });
  expect(onSubmit).toHaveBeenCalledTimes(isCoarse ? 0 : 1);
  press({ key: 'Enter', ctrlKey: true });
  press({ key: 'Enter', metaKey: true });
  expect(onSubmit).toHaveBeenCalledTimes(isCoarse ? 2 : 3);
});

test('a long text has one direction, and a shorter one a direction for each paragraph again', () => {
  const { element, ref } = draw();
  const direction = (): string => getComputedStyle(element).unicodeBidi;
  document.execCommand('insertText', false, 'short');
  expect(direction()).toBe('plaintext');
  // To find a direction for each paragraph the browser lays out all of the text with every key.
  document.execCommand('insertText', false, 'a'.repeat(200_000));
  expect(direction()).toBe('isolate');
  expect(ref.current?.getText()).toHaveLength(200_005);
  ref.current?.setText(`ا${'a'.repeat(20_000)}`);
  expect([direction(), getComputedStyle(element).direction]).toEqual(['isolate', 'rtl']);
  ref.current?.setText('short');
  expect([direction(), element.hasAttribute('dir')]).toEqual(['plaintext', false]);
});

test('the indent of the first line is there as it was pasted', () => {
  const { ref } = draw();
  document.execCommand('insertText', false, '    def f():\n        return 1');
  expect(ref.current?.getText()).toBe('    def f():\n        return 1');
});
