import { createElement, type ComponentProps } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { Dialog } from '../../../src/ui/Dialog.tsx';

test('a dialog that is opened again at the moment it is closed stays open', async () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  onTestFinished(() => root.unmount());
  const props = { title: 'A dialog', onClose: () => root.render(null) } as ComponentProps<typeof Dialog>;
  const open = (): void => flushSync(() => root.render(createElement(Dialog, props, 'Inside')));
  open();
  // As Escape does.
  document.querySelector('dialog')?.requestClose();
  open();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(document.querySelector('dialog')?.open).toBe(true);
  document.querySelector('dialog')?.requestClose();
  await expect.poll(() => document.querySelector('dialog')).toBe(null);
});
