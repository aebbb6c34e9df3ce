import { expect, onTestFinished, test } from 'vitest';
import { chooseTarget } from '../../../src/settings/backup/backup-target.ts';

/** The browser's own dialog cannot be answered here: what it gives, a file, is real. */
async function answerDialog(): Promise<FileSystemFileHandle> {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getFileHandle(`${crypto.randomUUID()}.airlock`, { create: true });
  const before = Object.getOwnPropertyDescriptor(globalThis, 'showSaveFilePicker');
  Object.defineProperty(globalThis, 'showSaveFilePicker', { value: async () => handle, configurable: true });
  onTestFinished(() => {
    if (before) Object.defineProperty(globalThis, 'showSaveFilePicker', before);
  });
  return handle;
}

async function* pieces(...all: string[]): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  for (const text of all) yield new TextEncoder().encode(text);
}

const signal = new AbortController().signal;

test('what is read back is the file that was chosen', async () => {
  const handle = await answerDialog();
  const target = await chooseTarget('a.airlock');
  expect(target.kind).toBe('file');
  const written = await target.write(pieces('one ', 'two'), signal);
  expect(await written.text()).toBe('one two');
  expect(await (await handle.getFile()).text()).toBe('one two');
});

test('a saving that is cancelled leaves no empty file behind, and an earlier backup as it was', async () => {
  const controller = new AbortController();
  async function* cancelled(): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
    yield* pieces('begun');
    controller.abort();
    yield* pieces('never');
  }
  const fresh = await answerDialog();
  const abort = { name: 'AbortError' };
  await expect((await chooseTarget('a')).write(cancelled(), controller.signal)).rejects.toMatchObject(abort);
  await expect(fresh.getFile()).rejects.toMatchObject({ name: 'NotFoundError' });
  const earlier = await answerDialog();
  await (await chooseTarget('a')).write(pieces('an earlier backup'), signal);
  await expect((await chooseTarget('a')).write(cancelled(), controller.signal)).rejects.toMatchObject(abort);
  expect(await (await earlier.getFile()).text()).toBe('an earlier backup');
});
