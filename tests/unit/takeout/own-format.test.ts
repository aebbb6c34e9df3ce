import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parseWhole } from '../../../src/takeout/own-format.ts';
import { createExport } from '../../../src/takeout/write/create-export.ts';
import { findAll, readAll } from '../../support/takeout.ts';
import { wholeConversation } from '../../support/whole-conversations.ts';

// Much work, on machines of any speed.
vi.setConfig({ testTimeout: 60_000 });

test('what is exported comes back the same, record for record', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wholeConversation, { maxLength: 4 }), async (wholes) => {
      const file = createExport({ format: 'json', isSingle: false, nowMs: 1 });
      for (const whole of wholes) await file.add(whole);
      const { blob } = await file.finish();
      expect(await readAll(blob)).toEqual(wholes);
      // It is one JSON document, which any program reads.
      expect(JSON.parse(await blob.text())).toHaveLength(wholes.length + 1);
    }),
  );
});

const head = { format: 'airlock-conversations', version: 1, exportedAtMs: 1 };
const turn = { version: 2, role: 'user', id: 'b', conversationId: 'a', parentId: null, createdAtMs: 1, text: 'Hm?' };
const whole = {
  conversation: { version: 2, id: 'a', title: 'T', createdAtMs: 1, updatedAtMs: 1 },
  turns: [turn, { ...turn, id: 'c', parentId: 'b' }],
};

test('a trouble that this version has no words for is told as a model that stopped', () => {
  const failed = {
    ...turn,
    role: 'assistant',
    outcome: 'failed',
    modelName: '',
    trouble: { name: 'Made', detail: {} },
  };
  expect(parseWhole({ ...whole, turns: [failed] })?.turns[0]).toMatchObject({ trouble: { name: 'EngineLost' } });
});

test('what does not hang together is refused, each for itself', async () => {
  expect(parseWhole(whole)).toEqual(whole);
  const wrong = [
    { ...whole, turns: [turn, turn] },
    { ...whole, turns: [{ ...turn, conversationId: 'other' }] },
    { ...whole, turns: [{ ...turn, parentId: 'nobody' }] },
    {
      ...whole,
      turns: [
        { ...turn, parentId: 'c' },
        { ...turn, id: 'c', parentId: 'b' },
      ],
    },
    { ...whole, turns: [{ ...turn, parentId: 'b' }] },
    { ...whole, turns: [{ ...turn, id: '../../x' }] },
    { ...whole, turns: [{ ...turn, version: 3 }] },
    { ...whole, turns: {} },
    { ...whole, conversation: { ...whole.conversation, leafId: 'nobody' } },
    { ...whole, conversation: { ...whole.conversation, createdAtMs: Number.MAX_VALUE } },
  ];
  for (const one of wrong) expect(parseWhole(one), JSON.stringify(one)).toBeUndefined();
  const found = await findAll(JSON.stringify([head, wrong[0], whole]));
  expect(found.map(({ kind }) => kind)).toEqual(['refused', 'conversation']);
});

test('what is not known is not taken along', async () => {
  const [found] = await readAll(JSON.stringify([head, { ...whole, turns: [{ ...turn, html: '<b>' }] }]));
  expect(found?.turns).toEqual([turn]);
});

test('our records count in our own file only', async () => {
  expect(await findAll(JSON.stringify([whole]))).toEqual([{ kind: 'other' }]);
});

test('a file of a newer version is refused as a whole', async () => {
  const file = JSON.stringify([{ ...head, version: 2 }, whole]);
  await expect(readAll(file)).rejects.toMatchObject({ name: 'ImportRefused', detail: { fault: 'newer' } });
});
