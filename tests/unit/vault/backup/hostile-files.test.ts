import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Trouble } from '../../../../src/shared/errors.ts';
import type { BackupLine } from '../../../../src/vault/backup/lines.ts';
import { readPreface } from '../../../../src/vault/backup/preface.ts';
import type { Bytes } from '../../../../src/vault/seal.ts';
import { makeAnswer, makeConversation, makeQuestion } from '../../../support/conversations.ts';
import { byteChange, changeBytes } from '../../../support/change-bytes.ts';
import { asLines, makeBackup, readAll, type MadeBackup } from '../../../support/backup-bytes.ts';

// A busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

/** Files that somebody changed, broke or made up. Each is refused in words, at once, or is what it was. */

const refusals = ['BackupCutOff', 'BackupDamaged', 'BackupForeign', 'BackupTooNew'];
const conversation = makeConversation({ id: 'a', title: 'Himmel 漢字 👩‍🚀' });
const question = { ...makeQuestion('a', 'Why?'), id: 'b' };
const answer = makeAnswer('a', { id: 'c', text: 'Because.\n'.repeat(9000) });
const whole = [{ conversation, turns: [question, answer] }];

const zero = {
  promptTokens: 0,
  cachedTokens: 0,
  completionTokens: 0,
  firstTokenMs: 0,
  tokensPerSecond: 0,
  leftOutTurns: 0,
};

/** What reading comes to: the name of the refusal, or undefined. What is no Trouble is thrown on. */
async function refusalOf(bytes: Bytes, made: MadeBackup): Promise<string | undefined> {
  try {
    const preface = await readPreface(new Blob([bytes]));
    // A first line that was changed and still makes sense leads to another key, by `check`: unit tests have no passphrase.
    await readAll(bytes, { ...made, preface });
    return undefined;
  } catch (error) {
    if (error instanceof Trouble) return error.name;
    throw error;
  }
}

describe.each([
  ['sealed', true],
  ['in the open', false],
])('a backup %s', (_name, isSealed) => {
  let made: MadeBackup;
  beforeAll(async () => {
    made = await makeBackup(asLines(whole), isSealed);
    expect(await refusalOf(made.bytes, made)).toBeUndefined();
  });

  test('that was changed anywhere, in any way, is refused in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(byteChange, { minLength: 1, maxLength: 3 }), async (changes) => {
        const bytes = changes.reduce(changeBytes, made.bytes);
        fc.pre(Buffer.compare(bytes, made.bytes) !== 0);
        expect(refusals).toContain(await refusalOf(bytes, made));
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test('with any one bit of its first line flipped is refused in words', async () => {
    const small = await makeBackup(asLines([]), isSealed);
    for (let bit = 0; bit < small.preface.line.length * 8; bit += 1) {
      const bytes = small.bytes.with(bit >> 3, small.bytes[bit >> 3]! ^ (1 << (bit & 7)));
      expect(refusals, `bit ${bit}`).toContain(await refusalOf(bytes, small));
    }
  });
});

/** A file whose lines somebody made up, with the right sum beneath them. */
async function madeUp(lines: readonly unknown[]): Promise<string | undefined> {
  async function* source(): AsyncGenerator<BackupLine, void> {
    for (const line of lines) yield line as BackupLine;
  }
  const made = await makeBackup(source(), false);
  return await refusalOf(made.bytes, made);
}

const line = (value: unknown, key: unknown = ['a'], kind: unknown = 'conversation'): unknown => ({ kind, key, value });
const setting = (name: unknown, value: unknown): unknown => ({ kind: 'setting', key: [name], value });
const typed = (place: unknown, value: unknown = { version: 1, text: 'Not sent' }): unknown => ({
  kind: 'draft',
  key: [place],
  value,
});
const turn = (value: object, key: unknown = ['a', 'b']): unknown => line({ ...question, ...value }, key, 'turn');

test('what was made up well is read, so that the refusals below are of what is wrong', async () => {
  expect(await madeUp([])).toBeUndefined();
  expect(await madeUp([line(conversation), turn({})])).toBeUndefined();
  expect(await madeUp([setting('looks', 'x'), typed('new'), line(conversation), turn({}), typed('a')])).toBeUndefined();
});

test('hostile keys, wrong types and records out of place are refused', async () => {
  const bad: readonly (readonly unknown[])[] = [
    [line({ ...conversation, id: '__proto__' }, ['__proto__'])],
    [line({ ...conversation, id: 'constructor ' }, ['constructor '])],
    [line({ ...conversation, id: '../a' }, ['../a'])],
    [line({ ...conversation, id: '' }, [''])],
    [line({ ...conversation, id: 'z'.repeat(65) }, ['z'.repeat(65)])],
    [line(conversation, ['b'])],
    [line(conversation, ['a', 'a'])],
    [line(conversation, 'a')],
    [line(conversation, [1])],
    [line(conversation, ['a'], 'vault')],
    [line(conversation, ['a'], '__proto__')],
    [line(conversation, ['a'], 'root')],
    [line(null)],
    [line([])],
    [line('text')],
    [line({ ...conversation, title: { text: 'a' } })],
    [line({ ...conversation, title: null })],
    [line({ ...conversation, updatedAtMs: '1' })],
    [line({ ...conversation, updatedAtMs: -1 })],
    [line({ ...conversation, updatedAtMs: 1e300 })],
    [line({ ...conversation, version: 3 })],
    [line({ ...conversation, model: 'a' })],
    [turn({})],
    [line(conversation), line(conversation)],
    [line(conversation), turn({}), turn({})],
    [line(conversation), turn({ conversationId: 'x' }, ['x', 'b'])],
    [line(conversation), turn({ role: 'system' })],
    [line(conversation), turn({ role: 'assistant' })],
    [line(conversation), turn({ text: ['a'] })],
    [typed('a')],
    [typed('__proto__')],
    [typed('new'), typed('new')],
    [line(conversation), typed('new')],
    [line(conversation), typed('b')],
    [line(conversation), typed('a'), typed('a')],
    [typed('new', 'text')],
    [typed('new', null)],
    [typed('new', { version: 2, text: 'of a later version' })],
    [typed('new', { version: 1, text: 7 })],
    [{ kind: 'draft', key: [], value: { version: 1, text: '' } }],
    [{ kind: 'draft', key: ['new', 'a'], value: { version: 1, text: '' } }],
    [setting('looks', 7)],
    [setting('looks', '')],
    [setting('looks', 'x'.repeat(1001))],
    [setting('looks', { toString: 'x' })],
    [setting('Looks', 'x')],
    [setting('__proto__', 'x')],
    [setting('x'.repeat(41), 'x')],
    [setting('looks', 'x'), setting('looks', 'x')],
    [{ kind: 'setting', key: [], value: 'x' }],
    [{ kind: 'setting', key: ['looks', 'more'], value: 'x' }],
    [line(conversation), setting('looks', 'x')],
    Array.from({ length: 101 }, (_, index) => setting(`x${'abcdefghij'[index % 10]}${'x'.repeat(index / 10)}`, 'x')),
    [line(conversation), line({ ...answer, outcome: 'won' }, ['a', 'c'], 'turn')],
  ];
  for (const lines of bad) expect(await madeUp(lines), JSON.stringify(lines)).toBe('BackupDamaged');
});

test('fields that nobody knows are not taken along, and no prototype is touched', async () => {
  const hostile = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as object;
  async function* source(): AsyncGenerator<BackupLine, void> {
    yield { kind: 'conversation', key: ['a'], value: { ...hostile, ...conversation, more: hostile } };
    const trouble = { name: 'OfAnotherVersion', detail: { ...hostile, a: 1 } };
    yield { kind: 'turn', key: ['a', 'c'], value: { ...answer, trouble: { ...trouble, detail: { a: 1 } } } };
  }
  const made = await makeBackup(source(), false);
  expect(await readAll(made.bytes, made)).toEqual([
    { conversation, turns: [{ ...answer, trouble: { name: 'EngineLost', detail: { a: 1 } } }] },
  ]);
  expect({}).not.toHaveProperty('polluted');
});

test('an answer with an impossible figure is read, and the figure left out', async () => {
  const figures = { ...zero, tokensPerSecond: Infinity };
  const made = await makeBackup(asLines([{ conversation, turns: [{ ...answer, thinkingMs: NaN, figures }] }]), false);
  expect((await readAll(made.bytes, made))[0]?.turns).toEqual([{ ...answer, thinkingMs: 0, figures: zero }]);
});

test('JSON of any depth and shape is refused, and quickly', async () => {
  const deep = `${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}`;
  const made = await makeBackup(asLines([]), false);
  const first = new TextDecoder().decode(made.preface.line);
  for (const body of [
    `${deep}\n`,
    `{"kind":"conversation","key":["a"],"value":${deep}}\n`,
    `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}\n`,
    ' '.repeat(70_000_000),
    '\n'.repeat(1000),
    '{"end":null}\n',
    'null\n',
    '7\n',
    '[]\n',
    '{"end":{"records":0}}\n',
    '{"kind":"conversation"',
    '\ud800\n',
  ])
    expect(refusals, body.slice(0, 60)).toContain(
      await refusalOf(new TextEncoder().encode(first + body), { ...made, chunkKey: undefined }),
    );
  const notUtf8 = new Uint8Array([...made.preface.line, 0x22, 0xff, 0xfe, 0x22, 0x0a]);
  expect(await refusalOf(notUtf8, made)).toBe('BackupDamaged');
});

test('any JSON at all as a record is refused or read, and throws nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 3 }), async (values) => {
      const refusal = await madeUp(values.map((value) => line(value, ['a'])));
      expect([undefined, ...refusals]).toContain(refusal);
    }),
    { seed: 5 },
  );
});
