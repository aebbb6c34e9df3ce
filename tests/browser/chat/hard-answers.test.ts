import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, inject, test } from 'vitest';
import { Markdown } from '../../../src/chat/markdown/Markdown.tsx';
import { plainText } from '../../../src/chat/markdown/plain-text.ts';
import { drawMarkdown } from '../../../src/takeout/write/draw-markdown.ts';
import { nextTask } from '../../../src/shared/next-task.ts';
import { hardAnswers } from '../../support/hostile-corpus.ts';

/** Set by `npm run test:long`: then answers of up to a megabyte are drawn, and timed. Else they are short, and no time is judged. */
const isLong = inject('cases') !== '';

/** Draws an answer to its end, and says how long that took, and the longest that it kept the page from answering. */
async function draw(text: string): Promise<{ wholeMs: number; longestMs: number; text: string }> {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const startMs = performance.now();
  let longestMs = 0;
  let quiet = 0;
  root.render(createElement(Markdown, { text }));
  for (let before = performance.now(), seen = -1; quiet < 3;) {
    await nextTask();
    const now = performance.now();
    longestMs = Math.max(longestMs, now - before);
    before = now;
    await new Promise(requestAnimationFrame);
    before = performance.now();
    const count = place.querySelectorAll('*').length;
    quiet = count === seen && count > 0 ? quiet + 1 : 0;
    seen = count;
  }
  const drawn = place.textContent;
  const wholeMs = performance.now() - startMs;
  root.unmount();
  place.remove();
  return { wholeMs, longestMs, text: drawn };
}

const lengths = isLong ? [16_000, 130_000, 1_000_000] : [4000];

describe.each(lengths)('hard answers of %i characters', (length) => {
  test('are drawn on the screen, in time', { timeout: 3_600_000 }, async () => {
    const slow: string[] = [];
    await draw('$x$\n\n```js\nlet x\n```');
    for (const { name, text } of hardAnswers(length)) {
      const { wholeMs, longestMs, text: drawn } = await draw(text);
      if (/\p{L}/u.test(text) && drawn.trim() === '') slow.push(`${name}: nothing`);
      if (isLong && (longestMs > 200 || wholeMs > 2000))
        slow.push(`${name}: ${Math.round(wholeMs)} ms, ${Math.round(longestMs)} ms at once`);
    }
    expect(slow).toEqual([]);
  });

  test('are copied and exported', { timeout: 3_600_000 }, () => {
    const slow: string[] = [];
    for (const { name, text } of hardAnswers(length)) {
      for (const [form, write] of [
        ['copied', plainText],
        ['exported', drawMarkdown],
      ] as const) {
        const startMs = performance.now();
        write(text);
        const tookMs = performance.now() - startMs;
        if (isLong && tookMs > 4000) slow.push(`${name}, ${form}: ${Math.round(tookMs)} ms`);
      }
    }
    expect(slow).toEqual([]);
  });
});
