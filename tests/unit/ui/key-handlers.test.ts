import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isComposing } from '../../../src/ui/is-composing.ts';

const src = new URL('../../../src', import.meta.url).pathname;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

/** Files that hear of keys, and why they need not know what is composed. */
const exempt: Readonly<Record<string, string>> = {
  'settings/lock-by-itself.ts': 'any key at all is a sign that somebody is there',
};

/** A handler of keys: an attribute, or a listener. What is only looked at, as a list of commands, is none. */
const handlers = /\bonKey(?:Down|Up|Press)(?:Capture)?=|['"`]key(?:down|up|press)['"`]/g;
const removals = /removeEventListener\(\s*['"`]key/g;

test('every handler of keys asks whether an input method has them', () => {
  const hearing = files.flatMap((name) => {
    const text = readFileSync(join(src, name), 'utf8');
    const count = (text.match(handlers) ?? []).length - (text.match(removals) ?? []).length;
    return count > 0 ? [{ name, count, asked: (text.match(/(?<!function )isComposing\(/g) ?? []).length }] : [];
  });
  expect(hearing.length).toBeGreaterThan(6);
  const careless = hearing.filter(({ name, count, asked }) => asked < count && !(name in exempt));
  expect(careless).toEqual([]);
});

test('no file reads what kind of key it was without asking', () => {
  const readers = files.filter((name) => {
    const text = readFileSync(join(src, name), 'utf8');
    return /isComposing\b|keyCode\b/.test(text) && !text.includes('is-composing.ts') && name !== 'ui/is-composing.ts';
  });
  expect(readers).toEqual([]);
});

test('a composition’s key is known by either sign, in an event of React and of the page', () => {
  const key = (isWithin: boolean, keyCode: number) => ({ isComposing: isWithin, keyCode }) as KeyboardEvent;
  expect([key(true, 13), key(false, 229), key(false, 13)].map(isComposing)).toEqual([true, true, false]);
  expect(isComposing({ nativeEvent: key(false, 229) })).toBe(true);
});
