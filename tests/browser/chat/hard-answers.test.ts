import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { describe, expect, inject, test } from 'vitest';
import { Markdown } from '../../../src/chat/markdown/Markdown.tsx';
import { plainText } from '../../../src/chat/markdown/plain-text.ts';
import { nextTask } from '../../../src/shared/next-task.ts';
import { drawMarkdown } from '../../../src/takeout/write/draw-markdown.ts';
import { hardAnswers } from '../../support/hostile-corpus.ts';

/** Set by `npm run test:long`: then answers of up to a megabyte are drawn, and timed. Else they are short, and no time is judged. */
const isLong = inject('cases') !== '';

/** On two quiet cores. */
const mostAtOnceMs = 200;
const mostMs = 2000;

/** Draws an answer to its end, and says how long that took, and the longest that it kept the page from answering. */
async function draw(text: string): Promise<{ wholeMs: number; longestMs: number }> {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const startMs = performance.now();
  let [longestMs, endMs] = [0, startMs];
  root.render(createElement(Markdown, { text }));
  for (let quiet = 0, seen = -1; quiet < 3;) {
    const before = performance.now();
    await nextTask();
    const drawnMs = performance.now();
    longestMs = Math.max(longestMs, drawnMs - before);
    const count = place.querySelectorAll('*').length;
    const isSame = count === seen && count > 0;
    quiet = isSame ? quiet + 1 : 0;
    if (!isSame) endMs = drawnMs;
    seen = count;
    await new Promise(requestAnimationFrame);
  }
  root.unmount();
  place.remove();
  return { wholeMs: endMs - startMs, longestMs };
}

function drawAtOnce(text: string): string {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  flushSync(() => root.render(createElement(Markdown, { text })));
  const drawn = place.textContent;
  root.unmount();
  place.remove();
  return drawn;
}

test.skipIf(isLong)('hard answers are drawn, copied and exported', { timeout: 300_000 }, () => {
  for (const { name, text } of hardAnswers(400)) {
    if (!/[a-z]{1}\s/.test(text.replaceAll(/<[^>]*>/g, ''))) continue;
    expect(drawAtOnce(text).trim(), name).not.toBe('');
    expect(plainText(text), name).not.toBe('');
    expect(drawMarkdown(text), name).not.toBe('');
  }
});

describe.skipIf(!isLong).each([16_000, 130_000, 1_000_000])('hard answers of %i characters', (length) => {
  test('are drawn on the screen, in time', { timeout: 3_600_000 }, async () => {
    await draw('$x$\n\n```js\nlet x\n```');
    const slow: string[] = [];
    for (const { name, text } of hardAnswers(length)) {
      const { wholeMs, longestMs } = await draw(text);
      if (longestMs > mostAtOnceMs || wholeMs > mostMs)
        slow.push(`${name}: ${Math.round(wholeMs)} ms, ${Math.round(longestMs)} ms at once`);
    }
    expect(slow).toEqual([]);
  });

  test('are copied and exported', { timeout: 3_600_000 }, () => {
    const slow: string[] = [];
    for (const { name, text } of hardAnswers(length)) {
      for (const write of [plainText, drawMarkdown]) {
        const startMs = performance.now();
        write(text);
        const tookMs = performance.now() - startMs;
        if (tookMs > 2 * mostMs) slow.push(`${name}, ${write.name}: ${Math.round(tookMs)} ms`);
      }
    }
    expect(slow).toEqual([]);
  });
});

test.skipIf(!isLong)('hard answers grow in time', { timeout: 3_600_000 }, () => {
  const slow: string[] = [];
  for (const { name, text } of hardAnswers(64_000)) {
    const place = document.body.appendChild(document.createElement('div'));
    const root = createRoot(place);
    let longestMs = 0;
    for (let end = 4000; end <= text.length; end += 4000) {
      const startMs = performance.now();
      flushSync(() => root.render(createElement(Markdown, { text: text.slice(0, end), isGrowing: true })));
      longestMs = Math.max(longestMs, performance.now() - startMs);
    }
    if (longestMs > mostAtOnceMs) slow.push(`${name}: ${Math.round(longestMs)} ms`);
    root.unmount();
    place.remove();
  }
  expect(slow).toEqual([]);
});
