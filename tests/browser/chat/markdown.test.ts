import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Markdown } from '../../../src/chat/markdown/Markdown.tsx';

/** Files of their own have to come first. */
const inTime = { timeout: 30_000 };

let place: HTMLElement;
let draw: (text: string, isGrowing?: boolean) => void;

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  draw = (text, isGrowing = false) => flushSync(() => root.render(createElement(Markdown, { text, isGrowing })));
});
afterEach(() => place.remove());

const select = (selector: string): Element[] => [...place.querySelectorAll(selector)];
const textsOf = (selector: string): string[] => select(selector).map(({ textContent }) => textContent.trim());

const long = [
  '# Head\n\nWords of a paragraph with **strong** ones.\n\n',
  '- one\n- two\n  - deeper\n\n',
  '```js\nconst x = 1;\n```\n\n',
  '| a | b |\n|---|--:|\n| 1 | 2 |\n\n> said\n\n',
].join('');

describe('an answer that grows', () => {
  test('keeps the elements of what is finished', () => {
    const text = long.repeat(8);
    const marks = new Map<Element, string>();
    for (let length = 0; length <= text.length; length += 7) {
      draw(text.slice(0, length), true);
      for (const [element, words] of marks) {
        expect(element.isConnected, words).toBe(true);
        expect(element.textContent).toBe(words);
      }
      // All but the last two blocks.
      for (const element of select('[data-answer-text] > div > *').slice(0, -2))
        marks.set(element, element.textContent);
    }
    expect(marks.size).toBeGreaterThan(40);
  });

  test('keeps the rows of the list and of the table that grow', () => {
    for (const [row, selector] of [
      ['- a row of words\n', 'li'],
      ['| cell | **cell** |\n', 'tbody tr'],
    ] as const) {
      const head = selector === 'li' ? '' : '| a | b |\n|---|---|\n';
      draw(head + row.repeat(3), true);
      const first = select(selector)[0];
      const inner = first?.firstElementChild ?? first;
      draw(head + row.repeat(30), true);
      expect(select(selector)).toHaveLength(30);
      expect(first?.isConnected).toBe(true);
      expect(inner?.isConnected).toBe(true);
    }
  });

  test('does not become a heading on its way to a list', () => {
    draw('Three things:\n-', true);
    expect(select('h2, h3, hr')).toEqual([]);
    draw('Three things:\n- one', true);
    expect(textsOf('li')).toEqual(['one']);
    draw('Three things:\n-');
    expect(select('h3')).toHaveLength(1);
  });

  test('ends as it would have been drawn at once', () => {
    const text = `${long.repeat(3)}Words[^1] and [more][name].\n\n[^1]: A note\n\n[name]: https://sky.invalid/\n`;
    for (let length = 0; length <= text.length; length += 11) draw(text.slice(0, length), true);
    draw(text);
    const grown = place.innerHTML;
    draw('');
    draw(text);
    expect(place.innerHTML).toBe(grown);
  });
});

describe('what is in an answer', () => {
  test('columns stand as they were told to', () => {
    draw('| l | c | r |\n|:--|:-:|--:|\n| 1 | 2 | 3 |');
    expect(select('td').map((cell) => getComputedStyle(cell).textAlign)).toEqual(['left', 'center', 'right']);
    draw('| ج | ب | ا |\n|:--|:-:|--:|\n| 1 | E | 3 |');
    expect(select('td').map((cell) => getComputedStyle(cell).textAlign)).toEqual(['right', 'center', 'left']);
  });

  test('each block has the direction of its own first letters, and code its own', () => {
    draw('An English line.\n\nسطر بالعربية، `sqrt(T)` فيه.\n\n`code` ثم نص.\n\n- أولًا\n- An English one\n\n> قال');
    const directionOf = (selector: string): string[] =>
      select(selector).map((element) => getComputedStyle(element).direction);
    expect(directionOf('[data-answer-text] > div > p')).toEqual(['ltr', 'rtl', 'rtl']);
    expect(directionOf('code')).toEqual(['ltr', 'ltr']);
    expect(directionOf('ul, blockquote')).toEqual(['rtl', 'rtl']);
    // One edge for a list, whatever is written in it.
    expect(select('li').map((item) => getComputedStyle(item).textAlign)).toEqual(['right', 'right']);
  });

  test('tasks say whether they are done', () => {
    draw('- [ ] one\n- [x] two');
    expect(select('li [role=img]').map((box) => box.getAttribute('aria-label'))).toEqual(['to do', 'done']);
  });

  test('footnotes lead to each other and change no address', () => {
    const before = [location.href, history.length];
    draw('One[^a], two[^b], none[^c].\n\n[^b]: The **second**\n[^a]: The first\n');
    expect(textsOf('[data-note-mark]')).toEqual(['2', '1']);
    expect(place.textContent).toContain('none[^c].');
    place.querySelector<HTMLElement>('[data-note-mark="2"]')?.click();
    expect(document.activeElement?.textContent).toContain('The first');
    place.querySelector<HTMLElement>('[data-note="2"] button')?.click();
    expect(document.activeElement).toBe(place.querySelector('[data-note-mark="2"]'));
    expect([location.href, history.length]).toEqual(before);
  });

  test('code is coloured when it is whole, and says its language', async () => {
    draw('```ts\nconst answer = "forty-two";', true);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(select('pre span')).toEqual([]);
    draw('```ts\nconst answer = "forty-two";\n```', true);
    await expect.poll(() => textsOf('pre span'), inTime).toEqual(['const', '"forty-two"']);
    expect(place.textContent).toContain('TypeScript');
    expect(textsOf('pre')).toEqual(['const answer = "forty-two";']);
  });

  test('code in a language that nobody knows is shown as it is', async () => {
    draw('```" onload=alert(1)\nx = 1\n```\n\n```brainfart\n++\n```');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(select('pre span')).toEqual([]);
    expect(textsOf('pre')).toEqual(['x = 1', '++']);
    expect(place.textContent).toContain('brainfart');
  });

  test('formulas are drawn as MathML, and prices are not', async () => {
    draw('Take $x^2$ and \\(\\mathbb{R}\\), for $5 or $10.\n\n$$\n\\frac{a}{b}\n\n$$\n\n\\[\n\\sqrt{2}\n- 1\n\\]');
    await expect.poll(() => select('math'), inTime).toHaveLength(3);
    expect(textsOf('math')).toEqual(['x2', 'ℝ', '2−1']);
    expect(select('math')[2]?.getAttribute('display')).toBe('block');
    expect(place.textContent).toContain('for $5 or $10.');
    expect(select('li')).toEqual([]);
  });

  test('what is no formula is shown as it is written', async () => {
    draw('$$\\frac{$$ and $\\def\\x{\\x\\x}\\x$');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(select('math')).toEqual([]);
    expect(textsOf('code')).toEqual(['$$\\frac{$$', '$\\def\\x{\\x\\x}\\x$']);
  });
});

test('a very long answer is drawn some at a time, to the last word', async () => {
  const paragraph = `${'The sky is **blue**. '.repeat(30)}\n\n`;
  const count = Math.ceil(200_000 / paragraph.length);
  draw(`${paragraph.repeat(count)}# The end`);
  expect(select('p').length).toBeLessThan(count / 2);
  await expect.poll(() => textsOf('h2'), { timeout: 50_000 }).toEqual(['The end']);
  expect(select('p')).toHaveLength(count);
});
