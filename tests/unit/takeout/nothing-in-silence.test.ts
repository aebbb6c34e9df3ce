import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openTexts } from '../../../src/takeout/read/archive.ts';
import { survey } from '../../../src/takeout/read/survey.ts';
import { detailLines, leftOutLine } from '../../../src/settings/takeout/report-words.ts';
import { cases } from '../../support/cases.ts';
import { sources, strangeExport } from '../../support/strange-exports.ts';
import { findAll } from '../../support/takeout.ts';

vi.setConfig({ testTimeout: 60_000 + cases * 20 });

test('whatever a source adds to its format comes in, or is counted by the name of its kind', async () => {
  await fc.assert(
    fc.asyncProperty(strangeExport, async ({ file, strange }) => {
      const [found, ...others] = await findAll(file);
      if (found?.kind !== 'conversation') throw new Error(`No conversation: ${JSON.stringify(found)}`);
      expect(others).toEqual([]);
      const said = found.whole.turns.map((turn) => JSON.stringify(turn)).join('\n');
      const missing = strange.filter(({ word }) => !said.includes(word));
      const counted = Object.values(found.left).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(missing.length);
      expect(new Set(found.unreadableKinds)).toEqual(new Set(missing.map(({ kind }) => kind)));
    }),
    { numRuns: cases },
  );
});

/** A conversation of one message that is all of a kind that nobody knows. */
const unknownAlone: Record<(typeof sources)[number], unknown> = {
  chatgpt: [
    { mapping: { a: { message: { author: { role: 'user' }, content: { content_type: 'opera', libretto: 'Ah' } } } } },
  ],
  claude: [{ chat_messages: [{ uuid: 'a', sender: 'human', content: [{ type: 'opera', libretto: 'Ah' }] }] }],
  'open-webui': [{ chat: { history: { messages: { a: { role: 'user', content: '', opera: { libretto: 'Ah' } } } } } }],
  llama: { conv: {}, messages: [{ id: 'a', role: 'user', content: [{ type: 'opera', libretto: 'Ah' }] }] },
  webllm: { messages: [{ role: 'user', content: [{ type: 'opera', libretto: 'Ah' }] }] },
};

test.for(sources)(
  '%s: a message of which nothing can be read leaves a note, and the report names its kind',
  async (source) => {
    const file = new File([JSON.stringify(unknownAlone[source])], 'file.json');
    const report = await survey(await openTexts(file, () => {}), file, () => {});
    expect(report.conversations.map(({ turns, left, unreadableKinds }) => ({ turns, left, unreadableKinds }))).toEqual([
      { turns: 1, left: { unreadable: 1 }, unreadableKinds: ['opera'] },
    ]);
    const lines = detailLines(report).map(({ what }) => what);
    expect(lines).toEqual(['without 1 message, or part of one, that cannot be read (\u2068opera\u2069)']);
  },
);

test('a conversation whose list of messages is something else says that it cannot be read', async () => {
  const claude = await findAll(JSON.stringify([{ uuid: 'c', name: 'Odd', chat_messages: { all: 'of it' } }]));
  expect(claude).toEqual([{ kind: 'refused', source: 'claude', title: 'Odd', why: 'unreadable' }]);
  const llama = await findAll(JSON.stringify({ conv: { name: 'Odd' }, messages: 'all of it' }));
  expect(llama).toEqual([{ kind: 'refused', source: 'llama', title: 'Odd', why: 'unreadable' }]);
});

test('messages that share an id, or have none, are all taken', async () => {
  const messages = ['One', 'Two', 'Three'].map((content) => ({ role: 'user', content }));
  const [none] = await findAll(JSON.stringify({ conv: { id: 'c' }, messages }));
  const same = messages.map(({ role, content }) => ({ id: 'same', role, content }));
  const [shared] = await findAll(JSON.stringify({ conv: { id: 'c' }, messages: same }));
  for (const found of [none, shared]) {
    if (found?.kind !== 'conversation') throw new Error('No conversation.');
    expect(found.whole.turns.map(({ text }) => text).toSorted()).toEqual(['One', 'Three', 'Two']);
  }
});

test('a line of llama.cpp of a new type is counted, and the conversation goes on after it', async () => {
  const lines = [
    { type: 'session', id: 'c', name: 'T', currNode: 'b' },
    { type: 'message', message: { id: 'a', role: 'user', content: 'One' } },
    { type: 'opera', libretto: 'Ah' },
    { type: 'message', message: { id: 'b', role: 'assistant', content: 'Two', parent: 'a' } },
  ];
  const found = await findAll(lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ kind: 'conversation', left: { unreadable: 1 }, unreadableKinds: ['opera'] });
});

test('names of unknown kinds are few, short and on one line, whatever a file calls them', async () => {
  const content = Array.from({ length: 50 }, (_, index) => ({ type: `a\n${index}${'z'.repeat(300)}`, body: 'x' }));
  const [found] = await findAll(JSON.stringify([{ chat_messages: [{ sender: 'human', content }] }]));
  if (found?.kind !== 'conversation') throw new Error('No conversation.');
  expect(found.left).toEqual({ unreadable: 50 });
  expect(found.unreadableKinds).toHaveLength(20);
  expect(leftOutLine(found)).not.toContain('\n');
  expect(Math.max(...found.unreadableKinds.map(({ length }) => length))).toBeLessThanOrEqual(40);
});
