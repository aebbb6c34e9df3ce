import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { openTexts } from '../../../src/takeout/read/archive.ts';
import { survey } from '../../../src/takeout/read/survey.ts';
import { parseWhole } from '../../../src/takeout/own-format.ts';
import type { Found } from '../../../src/takeout/read/read-conversations.ts';
import { findAll, fixture, fixtureNames, readAll, zipOf } from '../../support/takeout.ts';

// Much work, on machines of any speed.
vi.setConfig({ testTimeout: 60_000 });

/** Whatever a file says: what is taken of it is well-formed, or it is told. */
function expectSound(found: readonly Found[]): void {
  for (const one of found) if (one.kind === 'conversation') expect(parseWhole(one.whole)).toEqual(one.whole);
}

/** The file with one of its values replaced. */
function changed(value: unknown, way: readonly number[], by: unknown): unknown {
  const [step, ...rest] = way;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const entries = Object.entries(value);
  const at = step % Math.max(1, entries.length);
  const next = entries.map(([key, one], index) => [key, index === at ? changed(one, rest, by) : one] as const);
  return Array.isArray(value) ? next.map(([, one]) => one) : Object.fromEntries(next);
}

describe.for(fixtureNames)('%s', (name) => {
  const values = name.endsWith('l')
    ? fixture(name)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown)
    : (JSON.parse(fixture(name)) as unknown);
  const write = (value: unknown): string =>
    name.endsWith('l') && Array.isArray(value)
      ? value.map((one) => JSON.stringify(one)).join('\n')
      : JSON.stringify(value);

  test('with any of its values of another kind is taken in part, and never throws', async () => {
    const input = [fc.array(fc.nat(30), { maxLength: 9 }), fc.jsonValue()] as const;
    await fc.assert(
      fc.asyncProperty(...input, async (way, by) => {
        const text = write(changed(values, way, by));
        if (/^[[{]/.test(text)) expectSound(await findAll(text));
      }),
      { numRuns: 150 },
    );
  });

  test('cut off anywhere is taken as far as it goes', async () => {
    const whole = await readAll(fixture(name), name);
    for (let share = 0.02; share < 1; share += 0.02) {
      const text = fixture(name).slice(0, Math.floor(fixture(name).length * share));
      const found = await findAll(text, name);
      expectSound(found);
      expect(found.filter(({ kind }) => kind === 'conversation').length).toBeLessThanOrEqual(whole.length);
    }
  });
});

test('keys that every object has do nothing', async () => {
  const mapping = `{"__proto__":{"parent":null,"message":null,"polluted":true},"constructor":{"parent":null},
    "q":{"parent":"__proto__","message":{"author":{"role":"user"},"content":{"content_type":"text","parts":["Hm?"]},"__proto__":{"polluted":1}}}}`;
  const wholes = await readAll(
    `[{"title":"T","title":"U","__proto__":{"polluted":1},"mapping":${mapping},"current_node":"constructor"}]`,
  );
  expect(wholes.map(({ conversation, turns }) => [conversation.title, turns.map(({ text }) => text)])).toEqual([
    ['U', ['Hm?']],
  ]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('a conversation that goes in a ring, and one twenty thousand messages long, end', async () => {
  const message = (text: string) => ({ author: { role: 'user' }, content: { content_type: 'text', parts: [text] } });
  const ring = { a: { parent: 'b', message: message('A') }, b: { parent: 'a', message: message('B') } };
  const [ringed] = await readAll(JSON.stringify([{ mapping: ring, current_node: 'a' }]));
  expect(ringed?.turns.map(({ text }) => text)).toEqual(['A', 'B']);
  const long = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [
      `n${index}`,
      { parent: `n${index - 1}`, message: message(`${index}`) },
    ]),
  );
  const [whole] = await readAll(JSON.stringify([{ mapping: long, current_node: 'n5' }]));
  expect(whole?.turns).toHaveLength(20_000);
  expect(whole?.turns.at(-1)?.text).toBe('19999');
});

test('what would take the square of its size takes its size: a star, an answer in many pieces, many fences', async () => {
  const piece = (role: string, parent: string) => ({
    parent,
    message: { author: { role }, content: { content_type: 'text', parts: ['`'.repeat(3) + ' word '.repeat(10)] } },
  });
  const star = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`n${index}`, piece('user', 'root')]));
  const run = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [`n${index}`, piece('assistant', `n${index - 1}`)]),
  );
  const [starred] = await readAll(JSON.stringify([{ mapping: { root: { parent: null }, ...star }, current_node: '' }]));
  expect(starred?.turns).toHaveLength(20_000);
  const [answered] = await readAll(JSON.stringify([{ mapping: run, current_node: '' }]));
  expect(answered?.turns).toHaveLength(1);
  const code = { content_type: 'code', text: '`x'.repeat(300_000) };
  const coded = { a: { parent: null, message: { author: { role: 'assistant' }, content: code } } };
  expect((await readAll(JSON.stringify([{ mapping: coded, current_node: '' }])))[0]?.turns[0]?.text).toMatch(
    /^```\n`x/,
  );
  const spaces = `<details type="reasoning">${' '.repeat(300_000)}`;
  const webui = { chat: { history: { currentId: 'a', messages: { a: { role: 'assistant', content: spaces } } } } };
  expect((await readAll(JSON.stringify([webui])))[0]?.turns[0]?.text).toBe(spaces);
});

test('a conversation nested a thousand deep is told, and the next is taken', async () => {
  const deep = `{"mapping":${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}}`;
  const found = await findAll(`[${deep},${fixture('llama.json')}]`);
  expect(found.map((one) => (one.kind === 'refused' ? one.why : one.kind))).toEqual(['too-deep', 'conversation']);
});

test('broken Unicode is mended, in the bytes and in the text', async () => {
  const text = fixture('llama.json').replace('Ask the gulls.', String.raw`Ask \ud800 the gulls.`);
  const bytes = new TextEncoder().encode(text);
  bytes[text.indexOf('slack')] = 0xff;
  const [whole] = await readAll(new Blob([bytes]));
  const texts = whole?.turns.map((turn) => turn.text).join(' ') ?? '';
  expect(texts).toContain('Ask \ufffd the gulls.');
  expect(texts).toContain('When is \ufffdlack water?');
  expect(texts.isWellFormed()).toBe(true);
});

async function refusalOf(file: Blob | string): Promise<unknown> {
  try {
    const texts = await openTexts(typeof file === 'string' ? new Blob([file]) : file, () => {});
    return await survey(texts, { name: 'file', lastModified: 1 }, () => {});
  } catch (error) {
    return (error as { detail?: { fault?: string } }).detail?.fault;
  }
}

test('a file that is something else is refused with a reason of its own', async () => {
  expect(await refusalOf('<html>')).toBe('not-json');
  expect(await refusalOf('')).toBe('not-json');
  expect(await refusalOf('[1, {"a": []}, "text"]')).toBe('no-conversations');
  expect(await refusalOf(await zipOf({ 'picture.png': 'no' }))).toBe('no-conversations');
  const archive = await zipOf({ 'conversations.json': fixture('chatgpt.json') });
  expect(await refusalOf(archive.slice(0, 400))).toBe('broken-archive');
  const bytes = new Uint8Array(await archive.arrayBuffer());
  bytes.fill(0xaa, 60, 300);
  expect(await refusalOf(new Blob([bytes]))).toBe('unreadable');
});
