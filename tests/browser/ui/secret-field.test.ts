import { createElement, createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { TextField, type TextFieldHandle } from '../../../src/ui/TextField.tsx';

test('a field that shows dots gives what was typed, and not the dots', () => {
  const place = document.body.appendChild(document.createElement('div'));
  const heard: string[] = [];
  const ref = createRef<TextFieldHandle>();
  const onChange = (text: string): void => void heard.push(text);
  flushSync(() =>
    createRoot(place).render(createElement(TextField, { label: 'Passphrase', secret: true, onChange, ref })),
  );
  const field = place.querySelector<HTMLElement>('[role=textbox]');
  field?.focus();
  document.execCommand('insertText', false, 'a canary in a coal mine');
  expect(getComputedStyle(field as HTMLElement).getPropertyValue('-webkit-text-security')).toBe('disc');
  expect(ref.current?.getText()).toBe('a canary in a coal mine');
  expect(heard).toEqual(['a canary in a coal mine']);
});
