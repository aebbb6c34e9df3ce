import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { createHead } from '../../../../src/vault/backup/backup-head.ts';
import { chunkBytes, tagBytes } from '../../../../src/vault/backup/chunks.ts';
import type { BackupLine } from '../../../../src/vault/backup/lines.ts';
import { readPreface } from '../../../../src/vault/backup/preface.ts';
import { readBody, sealedEnd } from '../../../../src/vault/backup/read-body.ts';
import type { WholeConversation } from '../../../../src/vault/whole-conversation.ts';
import { recordsVersion } from '../../../../src/vault/records.ts';
import type { Bytes } from '../../../../src/vault/seal.ts';
import { makeConversation, makeQuestion } from '../../../support/conversations.ts';
import { arbitraryBackup, arbitraryHead } from '../../../support/arbitrary-backup.ts';
import { asLines, collect, makeBackup, readAll, type MadeBackup } from '../../../support/backup-bytes.ts';

// A busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const sealedChunkBytes = chunkBytes + tagBytes;

test('what was written is read as it was, sealed and in the open', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryBackup, arbitraryHead, fc.boolean(), async (all, head, isSealed) => {
      const made = await makeBackup(asLines(all, head), isSealed);
      const preface = await readPreface(new Blob([made.bytes]));
      expect(preface).toEqual(made.preface);
      const found = createHead();
      expect(await readAll(made.bytes, made, found)).toEqual(all);
      expect(found).toEqual(head);
    }),
  );
});

test('bodies of every length around a chunk’s are read as they were', async () => {
  const turn = makeQuestion('a', '');
  for (let length = chunkBytes - 700; length < chunkBytes + 60; length += 19) {
    const all: WholeConversation[] = [
      { conversation: makeConversation({ id: 'a' }), turns: [{ ...turn, text: 'x'.repeat(length) }] },
    ];
    const made = await makeBackup(asLines(all), true);
    expect(await readAll(made.bytes, made), `${length} letters`).toEqual(all);
  }
});

test('a file in the open can be read by a person: one record a line', async () => {
  const made = await makeBackup(
    asLines([
      { conversation: makeConversation({ id: 'a', title: 'Der Himmel 漢' }), turns: [makeQuestion('a', 'Why?')] },
    ]),
    false,
  );
  const lines = new TextDecoder().decode(made.bytes).split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[1]).toContain('"title":"Der Himmel 漢"');
  expect(JSON.parse(lines[3] ?? '')).toMatchObject({
    end: { records: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
});

test('a sealed file shows nothing of what is in it', async () => {
  const text = 'Kanarienvogel';
  const made = await makeBackup(
    asLines([{ conversation: makeConversation({ id: 'a', title: text }), turns: [] }]),
    true,
  );
  expect(Buffer.from(made.bytes).includes(text)).toBe(false);
  const open = await makeBackup(
    asLines([{ conversation: makeConversation({ id: 'a', title: text }), turns: [] }]),
    false,
  );
  expect(Buffer.from(open.bytes).includes(text)).toBe(true); // or this search would find nothing anywhere
});

test('records of version 1 come back as those of this version: a row becomes one branch', async () => {
  const id = 'a';
  async function* ofVersion1(): AsyncGenerator<BackupLine, void> {
    yield { kind: 'conversation', key: [id], value: { version: 1, id, title: 'Old', createdAtMs: 1, updatedAtMs: 2 } };
    for (const turn of ['t1', 't2']) {
      const value = { version: 1, role: 'user', id: turn, conversationId: id, createdAtMs: 1, text: turn };
      yield { kind: 'turn', key: [id, turn], value };
    }
  }
  const made = await makeBackup(ofVersion1(), true);
  const [whole] = await readAll(made.bytes, made);
  expect(whole?.conversation).toMatchObject({ version: recordsVersion, title: 'Old' });
  expect(whole?.turns).toMatchObject([
    { version: recordsVersion, id: 't1', parentId: null },
    { version: recordsVersion, id: 't2', parentId: 't1' },
  ]);
});

describe('of a sealed file of several chunks', () => {
  let made: MadeBackup;
  let chunks: Bytes[];
  const ownLine = (): number => made.preface.line.length;
  /** What the chunks alone come to: the sum inside would find a change, too, and hide that they did not. */
  const rebuild = (kept: readonly Bytes[]): Promise<Bytes> => {
    const file = new Blob([made.preface.line, ...kept, sealedEnd]);
    const watching = { onProgress: () => {}, signal: new AbortController().signal };
    return collect(readBody({ ...made, file }, watching));
  };
  const damaged = { name: 'BackupDamaged' };

  beforeAll(async () => {
    const turns = Array.from({ length: 40 }, (_, index) => ({
      ...makeQuestion('a', `${index} `.repeat(3000)),
      id: `t${String(index).padStart(3, '0')}`,
    }));
    const all = [{ conversation: makeConversation({ id: 'a' }), turns }];
    made = await makeBackup(asLines(all), true);
    const body = made.bytes.subarray(ownLine(), made.bytes.length - sealedEnd.length);
    chunks = Array.from({ length: Math.ceil(body.length / sealedChunkBytes) }, (_, index) =>
      body.subarray(index * sealedChunkBytes, (index + 1) * sealedChunkBytes),
    );
    expect(chunks.length).toBeGreaterThan(4);
    expect(await rebuild(chunks)).toHaveLength(body.length - tagBytes * chunks.length);
  });

  test('two chunks cannot change places', async () => {
    await expect(rebuild([chunks[1]!, chunks[0]!, ...chunks.slice(2)])).rejects.toMatchObject(damaged);
  });

  test('no chunk can be left out, doubled or added, at the end either', async () => {
    await expect(rebuild(chunks.toSpliced(2, 1))).rejects.toMatchObject(damaged);
    await expect(rebuild(chunks.toSpliced(2, 0, chunks[2]!))).rejects.toMatchObject(damaged);
    await expect(rebuild(chunks.slice(0, -1))).rejects.toMatchObject(damaged);
    await expect(rebuild([...chunks, chunks.at(-1)!])).rejects.toMatchObject(damaged);
    await expect(rebuild([])).rejects.toMatchObject(damaged);
  });

  test('the first line cannot be another’s', async () => {
    const line = new TextDecoder().decode(made.preface.line).replace('1700000000000', '1700000000001');
    const preface = { ...made.preface, line: new TextEncoder().encode(line) };
    const bytes = new Uint8Array(Buffer.concat([preface.line, ...chunks, sealedEnd]));
    await expect(readAll(bytes, { ...made, preface })).rejects.toMatchObject(damaged);
  });

  test('a file that was cut off anywhere is said to be cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: ownLine(), max: made.bytes.length - 1 }), async (length) => {
        await expect(readAll(made.bytes.slice(0, length), made)).rejects.toMatchObject({ name: 'BackupCutOff' });
      }),
    );
  });
});

describe('the first line', () => {
  const read = (text: string | Uint8Array<ArrayBuffer>): Promise<unknown> => readPreface(new Blob([text]));
  const line = (change: object): string =>
    `${JSON.stringify({ format: 'airlock backup', version: 1, records: 1, madeAtMs: 1, ...change })}\n`;

  test('of a foreign file is refused as foreign', async () => {
    for (const text of [
      '',
      '\n',
      'PK\u0003\u0004',
      '{}\n',
      '[1]\n',
      'null\n',
      '"a"\n',
      '{"format":"other"}\n',
      'x'.repeat(9000),
    ])
      await expect(read(text), text.slice(0, 20)).rejects.toMatchObject({ name: 'BackupForeign' });
  });

  test('of a newer version is refused as newer, whatever else it says', async () => {
    for (const change of [{ version: 4 }, { records: 99 }, { version: 7, argon2id: 'of another kind' }])
      await expect(read(line(change))).rejects.toMatchObject({ name: 'BackupTooNew' });
  });

  test('that is cut off is said to be cut off', async () => {
    const whole = line({});
    for (const length of [1, 12, 30, whole.length - 1])
      await expect(read(whole.slice(0, length)), `${length}`).rejects.toMatchObject({ name: 'BackupCutOff' });
  });

  test('cannot ask for a key that takes all the memory or time there is, or for a weak one', async () => {
    const good = { memoryKiB: 65_536, passes: 3, salt: '00'.repeat(16), check: '00'.repeat(32) };
    expect(await read(line({ argon2id: good }))).toMatchObject({ argon2id: good });
    for (const change of [
      { memoryKiB: 4_000_000 },
      { memoryKiB: 1024 },
      { passes: 1 },
      { passes: 1e9 },
      { passes: 3.5 },
      { salt: '00' },
      { check: 7 },
      { memoryKiB: '65536' },
    ])
      await expect(read(line({ argon2id: { ...good, ...change } }))).rejects.toMatchObject({ name: 'BackupDamaged' });
  });
});
