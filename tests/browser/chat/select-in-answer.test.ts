import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listenForCopies } from '../../../src/chat/markdown/copy-by-hand.ts';
import { Markdown } from '../../../src/chat/markdown/Markdown.tsx';

listenForCopies();

let place: HTMLElement;
let draw: (text: string, isGrowing?: boolean) => void;

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  draw = (text, isGrowing = false) => flushSync(() => root.render(createElement(Markdown, { text, isGrowing })));
});
afterEach(() => {
  getSelection()?.removeAllRanges();
  place.remove();
});

/** The text node that holds a word, and where the word begins in it. */
function find(word: string): { node: Text; at: number } {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(word) ?? -1;
    if (node instanceof Text && at >= 0) return { node, at };
  }
  throw new Error(`"${word}" is not drawn.`);
}

function select(from: string, to: string): Selection {
  const [first, last] = [find(from), find(to)];
  const selection = getSelection();
  if (!selection) throw new Error('Nothing can be selected here.');
  selection.setBaseAndExtent(first.node, first.at, last.node, last.at + to.length);
  return selection;
}

describe('what is selected in an answer that grows stays selected', () => {
  const tokens = [' and', ' more', ' of', ' it,', ' **strong**', ' words', '\nand', ' lines'];
  test.each([
    ['a paragraph', 'The light turns'],
    ['strong words', 'So **The light turns'],
    ['a heading', '# The light turns'],
    ['a row', '- one\n- The light turns'],
    ['a row in a row', '- one\n  - The light turns'],
    ['a quote', '> The light turns'],
    ['code', '```js\nThe light turns'],
    ['a cell', '| a |\n|---|\n| The light turns'],
    ['a paragraph after others', `${'Before.\n\n'.repeat(40)}The light turns`],
  ])('%s', (_what, start) => {
    draw('', true);
    draw(start, true);
    const selection = select('light', 'turns');
    let text = start;
    for (const token of tokens.slice(0, start.startsWith('```') || start.startsWith('|') ? 4 : 8)) {
      text += token;
      draw(text, true);
      expect(selection.toString()).toBe('light turns');
    }
    draw(text);
    expect(selection.toString()).toBe('light turns');
  });

  test('also while it is dragged to what has just come', () => {
    draw('The light', true);
    const selection = select('light', 'light');
    let text = 'The light';
    for (const token of [' turns', ' over', ' the', ' sea']) {
      text += token;
      draw(text, true);
      const { node, at } = find(token.trim());
      selection.extend(node, at + token.trim().length);
      expect(selection.toString()).toBe(text.slice(4));
    }
  });

  test('an answer that was never seen growing has one text node for each text', () => {
    draw('One text of many words.');
    expect(place.querySelector('p')?.childNodes).toHaveLength(1);
  });
});

describe('copying by hand', () => {
  function copy(): Record<string, string> {
    const data = new DataTransfer();
    document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
    return { text: data.getData('text/plain'), html: data.getData('text/html') };
  }
  function copyAll(markdown: string): string {
    draw(markdown);
    const answer = place.querySelector('[data-answer-text]');
    if (answer) getSelection()?.selectAllChildren(answer);
    return copy()['text'] ?? '';
  }

  test.each([
    'Words in **bold**, *slanted*, ~~struck~~ and `code`.',
    '# Head\n\nWords\nand more',
    '- one\n- two\n  - deeper\n\n3. three\n4. four',
    '- [x] done\n- [ ] to do',
    '> said\n> again',
    '```js\nlet x = 1;\n\nlet y;\n```',
    '| a | b |\n| --- | --- |\n| 1 | **2** |',
    'See [the sky](https://sky.invalid/) and https://sea.invalid/.',
    'H<sub>2</sub>O',
  ])('gives the Markdown of %j', (markdown) => expect(copyAll(markdown)).toBe(markdown));

  test('gives the source of formulas', async () => {
    const text = 'Area is $\\pi r^2$ here\n\n$$\n\\frac{a}{b}\n$$';
    draw(text);
    await expect.poll(() => place.querySelectorAll('math').length, { timeout: 30_000 }).toBe(2);
    expect(copyAll(text)).toBe(text);
  });

  test('leaves out the button and the language of code, and keeps what stands around it', () => {
    draw('Before\n\n```python\nif x:\n```\n\nAfter');
    select('Before', 'After');
    const { text = '', html = '' } = copy();
    expect(text).toBe('Before\n\n```python\nif x:\n```\n\nAfter');
    expect(html).toContain('if x:');
    expect(html).not.toContain('Copy code');
    expect(getComputedStyle(place.querySelector('[data-unselected]') ?? place).userSelect).toBe('none');
  });

  test('gives numbers of the rows that are selected', () => {
    draw('1. one\n2. two\n3. three');
    select('two', 'three');
    expect(copy()['text']).toBe('2. two\n3. three');
  });

  test('leaves words of one line, and what is no answer, to the browser', () => {
    draw('Some words of a line');
    select('words', 'of');
    expect(copy()).toEqual({ text: '', html: '' });
    getSelection()?.selectAllChildren(document.body.appendChild(document.createElement('p')));
    expect(copy()).toEqual({ text: '', html: '' });
  });
});
