import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { Kept } from '../../../src/chat/list/Kept.tsx';
import type { Conversation } from '../../../src/vault/records.ts';

const conversations = Array.from({ length: 60 }, (_, index): Conversation => {
  const times = { createdAtMs: 60 - index, updatedAtMs: 60 - index };
  return { version: 2, id: `0kept${index}`, title: `Kept ${index}`, ...times };
});

test('a line of the list can be pressed while the list still scrolls', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  place.style.height = '300px';
  createRoot(place).render(
    createElement(Kept, {
      vault: { changeConversation: () => Promise.resolve() },
      conversations,
      openId: undefined,
      onOpen() {},
      onSearch() {},
      onSaveCopy() {},
    }),
  );
  const list = await vi.waitUntil(() => place.querySelector('ul'), { timeout: 10_000 });
  await vi.waitUntil(() => list.querySelector('button'), { timeout: 10_000 });
  const scroller = list.parentElement as HTMLElement;
  const { x, y, height } = scroller.getBoundingClientRect();

  // What is under a pointer that rests there, in each frame, from the first scrolling to the last.
  const pressed: boolean[] = [];
  for (let step = 0; step < 20; step += 1) {
    scroller.scrollTop += 13;
    await new Promise(requestAnimationFrame);
    const under = document.elementFromPoint(x + 60, y + height / 2);
    pressed.push(under?.closest('li') !== null);
  }
  expect(scroller.scrollTop).toBe(260);
  expect(pressed).toEqual(pressed.map(() => true));
});
