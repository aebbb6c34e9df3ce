import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Shown } from '../../../src/assistants/kit.ts';
import { beside, readKitFile, writeKitFile } from '../../../src/assistants/kit-file.ts';
import { arbitraryKit } from '../../support/arbitrary-kit.ts';

const one: Shown = { version: 1, kind: 'template', id: 'a', changedAtMs: 1, name: 'Reply', text: 'Hello {{name}}' };
const head = { format: 'airlock-assistants', version: 1, exportedAtMs: 1 };
const read = async (value: unknown) =>
  await readKitFile(new Blob([typeof value === 'string' ? value : JSON.stringify(value)]));

describe('a file of assistants and templates', () => {
  test('gives back what was put into it, field for field', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryKit, async (items) => {
        expect(await readKitFile(writeKitFile(items, 1))).toEqual({ items, refusedCount: 0 });
      }),
    );
  });

  test('is taken in part where a part of it is wrong, and says how many that are', async () => {
    const wrong: unknown[] = [
      null,
      [],
      'text',
      { ...one, version: 2 },
      { ...one, id: '../x' },
      { ...one, id: '__proto__' },
      { ...one, name: '' },
      { ...one, name: 'two\nlines' },
      { ...one, text: 'x'.repeat(20_001) },
      { ...one, kind: 'hidden' },
      { ...one, kind: 'assistant' },
      { ...one, kind: 'assistant', systemText: '', glyph: { colour: 'stone', sign: 'two' } },
      { ...one, kind: 'assistant', systemText: '', glyph: { colour: 'stone' }, settings: { temperature: 3 } },
      { ...one, kind: 'assistant', systemText: '', glyph: { colour: 'stone' }, settings: { topP: '1' } },
      one, // a second time
    ];
    expect(await read({ ...head, items: [one, ...wrong] })).toEqual({ items: [one], refusedCount: wrong.length });
  });

  test('takes nothing along that is not known', async () => {
    const text = JSON.stringify({ ...head, items: [{ ...one, html: '<b>', constructor: 1 }] });
    const hostile = text.replace('"html"', '"__proto__":{"isEvil":true},"html"');
    expect(await read(hostile)).toEqual({ items: [one], refusedCount: 0 });
    expect(({} as { isEvil?: boolean }).isEvil).toBeUndefined();
  });

  test('is refused where it is cut off, nested without end, of another kind, later or too large', async () => {
    const whole = JSON.stringify({ ...head, items: [one] });
    expect(await read(whole.slice(0, -2))).toEqual({ fault: 'broken' });
    expect(await read('')).toEqual({ fault: 'broken' });
    expect(await read({ ...head, items: 'none' })).toEqual({ fault: 'broken' });
    expect(await read('['.repeat(1_000_000))).toEqual({ fault: 'broken' });
    expect(await read(`${'['.repeat(5000)}${']'.repeat(5000)}`)).toEqual({ fault: 'foreign' });
    expect(await read([one])).toEqual({ fault: 'foreign' });
    expect(await read('null')).toEqual({ fault: 'foreign' });
    expect(await read({ ...head, version: 2, items: [one] })).toEqual({ fault: 'later' });
    expect(await readKitFile(new Blob([new Uint8Array(16_000_001)]))).toEqual({ fault: 'tooLarge' });
  });

  test('is kept to a thousand', async () => {
    const items = Array.from({ length: 1003 }, (_, index) => ({ ...one, id: `a${index}` }));
    expect(await read({ ...head, items })).toMatchObject({ refusedCount: 3 });
  });
});

describe('what comes beside what is here', () => {
  test('adds nothing twice, and writes over nothing', () => {
    const other = { ...one, text: 'Another text' };
    expect(beside([one], [one])).toEqual({ toKeep: [], hereAlready: 1 });
    const { toKeep, hereAlready } = beside([one], [other]);
    expect(hereAlready).toBe(0);
    expect(toKeep).toEqual([{ ...other, id: expect.not.stringMatching(/^a$/) }]);
  });

  test('does not take the place of one that comes with the app', () => {
    expect(beside([], [{ ...one, id: 'starterreply' }]).toKeep[0]?.id).not.toBe('starterreply');
  });
});
