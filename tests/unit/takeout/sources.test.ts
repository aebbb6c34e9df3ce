import { describe, expect, test } from 'vitest';
import { parseWhole } from '../../../src/takeout/own-format.ts';
import { createExport } from '../../../src/takeout/write/create-export.ts';
import { shownBranch } from '../../../src/takeout/write/shown-branch.ts';
import { findAll, fixture, fixtureNames, readAll, zipOf } from '../../support/takeout.ts';

const textsOf = (turns: readonly { text: string }[]): string[] => turns.map(({ text }) => text);

describe.for(fixtureNames)('%s', (name) => {
  test('is taken, and every record of it is one of ours', async () => {
    const wholes = await readAll(fixture(name), name);
    expect(wholes.length).toBeGreaterThan(0);
    for (const whole of wholes) expect(parseWhole(whole)).toEqual(whole);
  });

  test('makes the same records when it is read again, alone or in an archive', async () => {
    const once = await readAll(fixture(name), name);
    expect(await readAll(fixture(name), name)).toEqual(once);
    expect(await readAll(await zipOf({ [`export/${name}`]: fixture(name) }), name)).toEqual(once);
  });

  test('goes through our own file and comes back the same', async () => {
    const wholes = await readAll(fixture(name), name);
    const file = createExport({ format: 'json', isSingle: false, nowMs: 1 });
    for (const whole of wholes) await file.add(whole);
    expect(await readAll((await file.finish()).blob)).toEqual(wholes);
  });
});

test('ChatGPT: the branch that was shown is shown, the others are there, and an answer in pieces is one', async () => {
  const [found] = await findAll(fixture('chatgpt.json'));
  if (found?.kind !== 'conversation') throw new Error('No conversation.');
  expect(found.left).toEqual({ picture: 1, tool: 1, instructions: 1 });
  const { conversation, turns } = found.whole;
  expect(conversation).toMatchObject({ title: 'Lighthouse at Ness Point', createdAtMs: 1_717_401_600_250 });
  const { shown, otherTurns } = shownBranch(found.whole);
  expect(textsOf(shown)).toEqual([
    'How many steps are in the quokkastair lighthouse?\n\n(A picture was here.)',
    '```python\nprint(12 * 11)\n```\n\n```\n132\n```\n\nIt has **132** steps.',
    'And who kept it?',
    'A keeper named Odd.',
  ]);
  expect(otherTurns).toBe(2);
  expect(shown[1]).toMatchObject({
    thinking: 'Counting\n\nTwelve flights of eleven steps each.',
    modelName: 'made-up-4',
    outcome: 'complete',
  });
  expect(turns.find(({ text }) => text === 'I would guess 90.')).toMatchObject({
    outcome: 'length',
    parentId: shown[0]?.id,
  });
});

test('ChatGPT: what nobody ever asked anything in is named, and not taken', async () => {
  const found = await findAll(fixture('chatgpt.json'));
  expect(found[1]).toEqual({ kind: 'refused', source: 'chatgpt', title: 'Never asked', why: 'empty' });
});

test('ChatGPT: of a whole archive, also one in several files, conversations alone are read', async () => {
  const [first, second] = JSON.parse(fixture('chatgpt.json')) as unknown[];
  const archive = await zipOf({
    'user.json': '{"email":"somebody@example.org"}',
    'chat.html': '<p>',
    'conversations-000.json': JSON.stringify([first]),
    'conversations-001.json': JSON.stringify([second]),
  });
  expect((await findAll(archive)).map(({ kind }) => kind)).toEqual(['conversation', 'refused']);
});

test('Claude: blocks, thoughts, files that were read, branches, and old files in a row', async () => {
  const [first, second] = await findAll(fixture('claude.json'));
  if (first?.kind !== 'conversation' || second?.kind !== 'conversation') throw new Error('No conversations.');
  expect(first.left).toEqual({ picture: 1, tool: 2 });
  const { turns } = first.whole;
  expect(turns[0]?.text).toContain('Attached, recipe.txt:\n\n````\nTwo cups of flour.\n```\nsalt\n```\n````');
  expect(turns[1]).toMatchObject({
    text: 'About 120 grams, spooned.',
    thinking: 'Spooned or scooped?',
    modelName: 'Claude',
  });
  expect(turns.map(({ parentId }) => parentId)).toEqual([null, turns[0]?.id, turns[0]?.id]);
  expect(textsOf(shownBranch(second.whole).shown)).toEqual(['An old one, without blocks.', 'And in a row.']);
});

test('Open WebUI: the tree, what was thought, what was cut off, and the text of files', async () => {
  const [found] = await findAll(fixture('open-webui.json'));
  if (found?.kind !== 'conversation') throw new Error('No conversation.');
  expect(found.left).toEqual({ picture: 1 });
  const { turns } = found.whole;
  expect(turns[0]?.text).toContain('Attached, trees.md:\n\n```\nTwo birches.\n```');
  expect(turns[1]).toMatchObject({
    text: 'A becket hitch.',
    thinking: 'It must come loose again.\nSo no overhand.',
    modelName: 'Made-up 7B',
    outcome: 'complete',
  });
  expect(turns[2]).toMatchObject({ text: 'A bowline, I', outcome: 'stopped', parentId: turns[0]?.id });
  expect(found.whole.conversation.leafId).toBe(turns[1]?.id);
});

test('llama.cpp: one conversation as an object, and many as lines', async () => {
  const [found] = await findAll(fixture('llama.json'));
  if (found?.kind !== 'conversation') throw new Error('No conversation.');
  expect(found.left).toEqual({ instructions: 1, picture: 1 });
  expect(textsOf(shownBranch(found.whole).shown).at(-1)).toBe('Ask the gulls.');
  expect(found.whole.turns[1]).toMatchObject({ thinking: 'The table says low at 06:10.', modelName: 'made-up.gguf' });
  const lines = await readAll(fixture('llama-lines.jsonl'));
  expect(lines.map(({ conversation }) => conversation.title)).toEqual(['First of two', 'Second of two']);
  expect(lines.map(({ turns }) => textsOf(turns))).toEqual([['Is "}" a sign?', String.raw`Yes: {` + '\\'], ['Alone.']]);
});

test('WebLLM Chat: its name is the file’s, its time is the file’s', async () => {
  const [whole] = await readAll(fixture('webllm.json'), 'Names of clouds.json');
  expect(whole?.conversation).toMatchObject({ title: 'Names of clouds', createdAtMs: 1_700_000_000_000 });
  expect(textsOf(whole?.turns ?? [])).toEqual([
    'What is this cloud?\n\n(A picture was here.)',
    'Altocumulus, perhaps.',
  ]);
});

test('one conversation that stands in a file twice is taken once', async () => {
  const [whole] = JSON.parse(fixture('open-webui.json')) as unknown[];
  const found = await findAll(JSON.stringify([whole, whole]));
  expect(found.map((one) => (one.kind === 'refused' ? one.why : one.kind))).toEqual(['conversation', 'twice']);
});
