import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { Menu } from '../../../src/ui/Menu.tsx';

test('a menu follows its button when the window changes, and whoever was on a line of it stays there', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  place.style.paddingLeft = '200px';
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  const items = ['One', 'Two'].map((label) => ({ label, onChoose: () => {} }));
  const props = { label: 'More', items, children: '…' };
  flushSync(() => root.render(createElement(Menu, props)));
  document.querySelector<HTMLElement>('button[aria-label=More]')?.click();
  await expect.poll(() => document.activeElement?.textContent).toBe('One');
  const last = document.querySelector<HTMLElement>('[role=menuitem]:last-child');
  last?.focus();
  const leftOf = (): number => document.querySelector('[role=menu]')?.getBoundingClientRect().left ?? Number.NaN;
  const before = leftOf();
  place.style.paddingLeft = '40px';
  dispatchEvent(new Event('resize'));
  await expect.poll(leftOf).toBeCloseTo(before - 160, 0);
  expect(document.activeElement).toBe(last);
});
