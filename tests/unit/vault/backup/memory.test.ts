import { expect, test, vi } from 'vitest';
import { createBackupKey } from '../../../../src/vault/backup/backup-key.ts';
import { sealChunks } from '../../../../src/vault/backup/chunks.ts';
import { writeLines, type BackupLine } from '../../../../src/vault/backup/lines.ts';
import { writePreface } from '../../../../src/vault/backup/preface.ts';
import { readConversations } from '../../../../src/vault/backup/read-records.ts';
import { makeConversation, makeQuestion } from '../../../support/conversations.ts';
import { makeBackup } from '../../../support/backup-bytes.ts';

// A busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

/** A backup of any size needs the memory of some conversations: nothing is made before it is asked for, and nothing is read ahead. */

const conversationCount = 300;
const textLetters = 40_000;
const recordBytes = textLetters + 500;

async function* many(onMade: (madeCount: number) => void): AsyncGenerator<BackupLine, void> {
  for (let index = 0; index < conversationCount; index += 1) {
    const id = `c${index}`;
    yield { kind: 'conversation', key: [id], value: makeConversation({ id }) };
    yield { kind: 'turn', key: [id, 't'], value: { ...makeQuestion(id, 'x'.repeat(textLetters)), id: 't' } };
    onMade(index + 1);
  }
}

test('writing is never more than some records ahead of the disk', async () => {
  const { chunkKey } = await createBackupKey(new Uint8Array(32));
  const preface = writePreface(1);
  let madeCount = 0;
  let takenBytes = 0;
  const body = writeLines(
    preface.line,
    many((count) => (madeCount = count)),
    () => {},
  );
  for await (const chunk of sealChunks(chunkKey, preface.line, body)) {
    expect(madeCount * recordBytes - takenBytes).toBeLessThan(4 * recordBytes);
    takenBytes += chunk.length;
  }
  expect(takenBytes).toBeGreaterThan(conversationCount * textLetters);
});

test.each([
  ['sealed', true],
  ['in the open', false],
])('reading what is %s is never more than a piece of 1 MiB ahead of who asks', async (_name, isSealed) => {
  const made = await makeBackup(
    many(() => {}),
    isSealed,
  );
  let readBytes = 0;
  const whole = new Blob([made.bytes]);
  const file = {
    size: whole.size,
    slice: (from: number, to: number) => {
      readBytes += Math.min(to, whole.size) - from;
      return whole.slice(from, to);
    },
  } as Blob;
  let takenCount = 0;
  const watching = { onProgress: () => {}, signal: new AbortController().signal };
  for await (const { turns } of readConversations({ ...made, file }, watching)) {
    takenCount += turns.length;
    expect(readBytes - takenCount * textLetters).toBeLessThan(2 * 1024 * 1024 + takenCount * 500);
  }
  expect(takenCount).toBe(conversationCount);
  expect(readBytes).toBeGreaterThan(8 * 1024 * 1024);
});
