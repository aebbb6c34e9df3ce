import * as fc from 'fast-check';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Markdown } from '../../../src/chat/markdown/Markdown.tsx';
import { findLive } from '../../support/find-live.ts';
import { hostileAnswers } from '../../support/hostile-answers.ts';

/** The discard port of this device: nobody is there, and what is asked of it shows in the page's timings. */
const origin = 'http://127.0.0.1:9';
const answers = hostileAnswers(origin);

const place = document.body.appendChild(document.createElement('div'));
const root = createRoot(place);

/** Draws a text as an answer and returns what the app says it held back. */
function show(text: string, key = text): string {
  flushSync(() => root.render(createElement(Markdown, { text, key })));
  return place.querySelector<HTMLElement>('[data-held-back]')?.innerText ?? '';
}

/** What was asked of the network, or tried, with the address that the answers try. */
const findAsked = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(origin) || name.includes('.invalid'));

/** Presses the address at `index` and reads what its dialog says. */
function openAddress(index = 0): { shown: string; notes: string[]; canCopy: boolean } {
  flushSync(() => place.querySelectorAll<HTMLElement>('[data-answer-text] button')[index]?.click());
  const dialog = document.querySelector('dialog');
  return {
    shown: dialog?.querySelector('[data-address]')?.textContent ?? '',
    notes: [...(dialog?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent),
    canCopy: [...(dialog?.querySelectorAll('button') ?? [])].some(({ innerText }) => innerText === 'Copy address'),
  };
}

test('the check finds what is live: the same answers as HTML would be', () => {
  const live = answers.filter(({ held }) => held.includes('HTML tag'));
  expect(live.length).toBeGreaterThan(40);
  for (const { name, text } of live) {
    // A document that is made so asks for nothing and runs nothing.
    const page = new DOMParser().parseFromString(
      text.replaceAll(/<!(?:--|\[CDATA\[)|<template[^>]*>/g, ''),
      'text/html',
    );
    expect(findLive(page.documentElement), name).not.toEqual([]);
  }
});

beforeAll(async () => {
  // What is drawn with them is judged, and not what stands there until their files have come.
  show('$x$\n\n```js\nlet x\n```');
  for (const drawn of ['math', 'pre span'])
    await vi.waitFor(() => expect(place.querySelector(drawn)).not.toBeNull(), { timeout: 30_000 });
});

describe('an answer that tries to leak is inert, and says what was held back', () => {
  test.each(answers)('$name', ({ text, held }) => {
    expect(show(text)).toBe(held);
    expect(findLive(place)).toEqual([]);
    expect(place.innerText.trim()).not.toBe('');
  });
  test('also once its code has colours', async () => {
    const code = answers.filter(({ name }) => name.startsWith('code in '));
    expect(code.length).toBeGreaterThan(4);
    for (const { name, text } of code) {
      show(text, `${name} in colours`);
      await expect.poll(() => place.querySelectorAll('pre span').length, { timeout: 30_000 }).toBeGreaterThan(0);
      expect(findLive(place), name).toEqual([]);
    }
  });
  test('and none of them asked for anything', async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(findAsked()).toEqual([]);
    void fetch(`${origin}/control`).catch(() => {}); // nobody is there
    await expect.poll(findAsked).toEqual([`${origin}/control`]);
  });
});

test('an answer that grows is inert at every length', () => {
  for (const { name, text } of answers) {
    const lengths = Array.from({ length: 8 }, (_, step) => Math.floor((text.length * step) / 8));
    for (const length of lengths) {
      show(text.slice(0, length), name);
      expect(findLive(place), `${name}, the first ${length} characters`).toEqual([]);
    }
  }
});

test('any mixture of them is inert', () => {
  const short = answers.map(({ text }) => text).filter((text) => text.length < 1500);
  const joint = fc.constantFrom(
    '',
    ' ',
    '\n',
    '\n\n',
    '\n> ',
    '\n- ',
    '|',
    '`',
    '[',
    '](',
    ')',
    '<',
    '>',
    '"',
    '\u202E',
  );
  const piece = fc
    .tuple(fc.constantFrom(...short), fc.nat(1500), fc.nat(1500), joint)
    .map(([text, one, other, after]) => text.slice(Math.min(one, other), Math.max(one, other)) + after);
  fc.assert(
    fc.property(fc.array(piece, { minLength: 2, maxLength: 6 }), (pieces) => {
      show(pieces.join(''), 'mixture');
      expect(findLive(place)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('the dialog of an address', () => {
  test.each([
    ['what turns it around', `[x](${origin}/\u202Egnp.exe)`, `${origin}/⟨U+202E⟩gnp.exe`],
    ['what has no width', `[x](${origin}/a\u200Bb\u2060c\uFEFFd)`, `${origin}/a⟨U+200B⟩b⟨U+2060⟩c⟨U+FEFF⟩d`],
    ['invisible letters', `[x](${origin}/\u{E0061})`, `${origin}/⟨U+E0061⟩`],
    ['half a character', `[x](${origin}/\uD800)`, `${origin}/⟨U+D800⟩`],
    ['entities', `[x](${origin}/&#x202e;&amp;)`, `${origin}/⟨U+202E⟩&`],
  ])('writes out %s', (_what, text, shown) => {
    show(text);
    const read = openAddress();
    expect(read.shown).toBe(shown);
    expect(read.notes).toContain('Characters that cannot be seen are written out, as in ⟨U+202E⟩.');
  });

  test.each([
    ['Cyrillic letters', 'https://\u0430\u0440\u0440\u04CF\u0435.com/', 'xn--80ak6aa92e.com'],
    ['a mixture', 'https://p\u0430yp\u0430l.com/login', 'xn--pypl-53dc.com'],
    ['punycode', 'https://xn--80ak6aa92e.com/', 'xn--80ak6aa92e.com'],
  ])('says plainly which host %s stand for', (_what, address, host) => {
    show(`[apple](${address})`);
    expect(openAddress().notes.slice(0, 2)).toEqual([
      `It leads to ${host}.`,
      `Letters of its host can look like others. In plain letters it is ${host}.`,
    ]);
  });

  test('says where an address leads that claims to lead elsewhere', () => {
    show('[https://bank.example/login](https://bank.example@leak.invalid/?q=all)');
    expect(openAddress().notes).toEqual([
      'It leads to leak.invalid.',
      'The answer shows another host in its place.',
      'What stands before the @ is not the host.',
      'Whoever opens it sends along what stands after the question mark.',
    ]);
  });

  test('offers to copy web and mail addresses, and no others', () => {
    show(
      '[a](https://sky.invalid/) [b](mailto:a@sky.invalid) [c](javascript:alert) [d](data:,x) [e](java&Tab;script:x)',
    );
    expect([0, 1].map((index) => openAddress(index).canCopy)).toEqual([true, true]);
    for (const index of [2, 3, 4]) {
      show('[c](javascript:alert) [d](data:,x) [e](java&Tab;script:x)', `held ${index}`);
      const { canCopy, notes } = openAddress(index - 2);
      expect(canCopy).toBe(false);
      expect(notes[0]).toContain('There is no button to copy it.');
    }
  });

  test('is inert for every address in every answer, and shows nothing that hides', () => {
    for (const { name, text } of answers) {
      show(text, `${name} again`);
      const count = Math.min(4, place.querySelectorAll('[data-answer-text] button').length);
      for (let index = 0; index < count; index += 1) {
        show(text, `${name} ${index}`);
        const { shown } = openAddress(index);
        expect(shown, name).not.toMatch(/\p{C}|\p{Default_Ignorable_Code_Point}/u);
        expect(
          document.body.querySelectorAll('a, img, iframe, form, link, style, script, object, [style], [src], [href]'),
        ).toHaveLength(0);
      }
    }
  });
});

test('an address whose words cannot be seen can still be pressed', () => {
  show('[](https://sky.invalid/) [ ](https://sky.invalid/) [\u200B\u202E](https://sky.invalid/)');
  expect(place.innerText.trim()).toBe('Address Address Address');
});

test('what is ordinary is drawn as it should be, and nothing is said of it', () => {
  expect(show('- [ ] one\n- [x] **two**\n\n[Link](https://sky.invalid/) `&lt;` &lt;b&gt; &#233;')).toBe('');
  expect(place.innerText).toBe('☐ one\n☑ two\n\nLink &lt; <b> é');
});
