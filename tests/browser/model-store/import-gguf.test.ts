import { beforeEach, describe, expect, test } from 'vitest';
import { createChosenModel } from '../../../src/model-store/chosen-model.ts';
import { copyIn, type CopyOptions, type Imported } from '../../../src/model-store/copy-in.ts';
import { findGguf } from '../../../src/model-store/find-gguf.ts';
import { createModelStore } from '../../../src/model-store/model-store.ts';
import { sweepImports } from '../../../src/model-store/sweep-imports.ts';
import { sha256Hex } from '../../../src/shared/hash.ts';
import { makeGguf, plainMetadata, text } from '../../support/make-gguf.ts';
import { forgetEverything } from '../../support/storage.ts';

const store = createModelStore();
const chosen = createChosenModel(store);
const partBytes = 8 * 1024 * 1024;

beforeEach(forgetEverything);

/** A file of three parts, unless told otherwise. Its name inside tells it from others. */
function makeFile(name = 'Small Model', weightBytes = 2 * partBytes + 5000): File {
  const metadata = [...plainMetadata.filter(([key]) => key !== 'general.name'), ['general.name', text(name)] as const];
  return new File([makeGguf({ metadata, weightBytes })], `${name.toLowerCase().replace(/ /g, '-')}.gguf`);
}

const bring = async (file: File, options: Partial<CopyOptions> = {}): Promise<Imported> =>
  await copyIn(store, await findGguf(file), { signal: new AbortController().signal, ...options });

async function partFolder(id: string): Promise<FileSystemDirectoryHandle> {
  return await (await (await navigator.storage.getDirectory()).getDirectoryHandle('models')).getDirectoryHandle(id);
}

async function flipByte(id: string, name: string): Promise<void> {
  const handle = await (await partFolder(id)).getFileHandle(name);
  const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  bytes[1234]! ^= 1;
  const writable = await handle.createWritable();
  await writable.write(bytes);
  await writable.close();
}

/** Ids of which anything lies on the disk. */
async function onDisk(): Promise<string[]> {
  const ids: string[] = [];
  const models = await (await navigator.storage.getDirectory()).getDirectoryHandle('models').catch(() => undefined);
  if (models) for await (const id of models.keys()) ids.push(id);
  return ids;
}

describe('a model file from disk', () => {
  test('comes in byte for byte, in parts, with what it says of itself', async () => {
    const file = makeFile();
    const copied: number[] = [];
    const { model, isNew } = await bring(file, { onProgress: (bytes) => copied.push(bytes) });
    expect(isNew).toBe(true);
    expect(model.origin).toEqual({
      source: 'disk',
      fileName: 'small-model.gguf',
      architecture: 'llama',
      hasChatTemplate: true,
      saysContext: true,
    });
    expect(model.manifest).toMatchObject({ name: 'Small Model', maker: 'Somebody', contextTokens: 2048 });
    expect(copied).toEqual([partBytes, 2 * partBytes, file.size]);
    expect((await store.list()).map(({ manifest }) => manifest)).toEqual([model.manifest]);
    const { parts } = await store.open(model.manifest.id);
    expect(parts.map(({ size }) => size)).toEqual([partBytes, partBytes, file.size - 2 * partBytes]);
    const sha256 = await sha256Hex(await file.arrayBuffer());
    expect(await sha256Hex(await new Blob(parts).arrayBuffer())).toBe(sha256);
    expect(model.manifest.file.sha256).toBe(sha256);
  });

  test('has a name that is only a name, whatever the file is called', async () => {
    const file = new File([await makeFile().arrayBuffer()], '../..\\Mödel (1).gguf');
    const { model } = await bring(file);
    expect(model.manifest.file.name).toMatch(/^[\w][\w.-]*\.gguf$/);
  });

  test('is known when it comes again, under any name, and is not copied', async () => {
    const first = await bring(makeFile());
    const again = await bring(new File([await makeFile().arrayBuffer()], 'other.gguf'));
    expect(again).toEqual({ model: first.model, isNew: false });
    expect(await onDisk()).toEqual([first.model.manifest.id]);
    // Of the same size, but another.
    expect((await bring(makeFile('Other Model'))).isNew).toBe(true);
    expect(await store.list()).toHaveLength(2);
  });

  test('that is wrong leaves nothing', async () => {
    const whole = makeFile();
    const cut = new File([whole.slice(0, whole.size - 2 * partBytes - 5000)], 'cut.gguf');
    await expect(bring(cut)).rejects.toMatchObject({
      name: 'ModelFileCorrupt',
      detail: { file: 'cut.gguf', fault: 'cut-off' },
    });
    expect(await onDisk()).toEqual([]);
  });

  test('counts only at the end: cancelled between two parts, nothing of it stays', async () => {
    const cancel = new AbortController();
    const importing = bring(makeFile(), { signal: cancel.signal, onProgress: () => cancel.abort() });
    await expect(importing).rejects.toMatchObject({ name: 'AbortError' });
    expect(await onDisk()).toEqual([]);
    expect(await store.list()).toEqual([]);
  });

  test('that the disk has no room for leaves nothing, and the words know how much it is', async () => {
    let puts = 0;
    const full = {
      ...store,
      putPart: async (...put: Parameters<typeof store.putPart>) => {
        puts += 1;
        if (puts === 2) throw new DOMException('Full.', 'QuotaExceededError');
        await store.putPart(...put);
      },
    };
    const file = makeFile();
    const found = await findGguf(file);
    await expect(copyIn(full, found, { signal: new AbortController().signal })).rejects.toMatchObject({
      name: 'StorageFull',
      detail: { neededBytes: file.size },
    });
    expect(await onDisk()).toEqual([]);
  });

  test('that comes twice at once is one model', async () => {
    const [first, second] = await Promise.all([bring(makeFile()), bring(makeFile())]);
    expect(Number(first.isNew) + Number(second.isNew)).toBe(1);
    expect(await store.list()).toHaveLength(1);
    expect(await onDisk()).toEqual([first.model.manifest.id]);
    expect(second.model.manifest.id).toBe(first.model.manifest.id);
  });

  test('comes beside another at the same time', async () => {
    await Promise.all([bring(makeFile('Model A')), bring(makeFile('Model B'))]);
    expect((await store.list()).map(({ manifest }) => manifest.name).toSorted()).toEqual(['Model A', 'Model B']);
    for (const { manifest } of await store.list()) await store.verify(manifest.id);
  });

  test('with a flipped byte is found when it is checked, and its file mends it', async () => {
    const file = makeFile();
    const { id } = (await bring(file)).model.manifest;
    await flipByte(id, 'part-0002.bin');
    await expect(store.verify(id)).rejects.toMatchObject({
      name: 'ModelFileCorrupt',
      detail: { file: 'Small Model', fault: 'damaged' },
    });
    expect(await store.list()).toEqual([]);
    expect((await store.listDamaged()).map(({ manifest }) => manifest.id)).toEqual([id]);
    const mended = await bring(file);
    expect(mended.isNew).toBe(true);
    expect(await store.listDamaged()).toEqual([]);
    expect(await onDisk()).toEqual([mended.model.manifest.id]);
    await store.verify(mended.model.manifest.id);
  });

  test('can be removed, and its bytes are free', async () => {
    const { id } = (await bring(makeFile())).model.manifest;
    await store.remove(id);
    expect(await store.list()).toEqual([]);
    expect(await onDisk()).toEqual([]);
  });
});

test('what a broken import left is swept away; one that is on its way is not', async () => {
  const [part] = (await bring(makeFile())).model.manifest.parts;
  if (!part) throw new Error('The model has no parts.');
  const bytes = new Uint8Array(await makeFile().slice(0, partBytes).arrayBuffer());
  await store.putPart({ id: 'disk-left' }, part, bytes);
  await store.putPart({ id: 'disk-busy' }, part, bytes);
  await store.putPart({ id: 'site-model' }, part, bytes);
  await navigator.locks.request('airlock-import-disk-busy', async () => await sweepImports(store));
  expect((await store.unlisted()).toSorted()).toEqual(['disk-busy', 'site-model']);
  expect(await store.list()).toHaveLength(1);
});

describe('the model that the chat loads', () => {
  test('is the chosen one, for other tabs too, and the first of the list when that is gone', async () => {
    const [a, b] = [(await bring(makeFile('Model A'))).model, (await bring(makeFile('Model B'))).model];
    expect(await chosen.id()).toBe(a.manifest.id);
    await chosen.choose(b.manifest.id);
    expect((await createChosenModel(createModelStore()).installed())?.manifest.name).toBe('Model B');
    await chosen.forget(a.manifest.id); // not the chosen one
    expect(await chosen.id()).toBe(b.manifest.id);
    await store.remove(b.manifest.id);
    expect(await chosen.id()).toBe(a.manifest.id);
    await store.remove(a.manifest.id);
    expect(await chosen.id()).toBeUndefined();
  });

  test('stays the chosen one while it is damaged: another is not put in its place unasked', async () => {
    await bring(makeFile('Model A'));
    const { id } = (await bring(makeFile('Model B'))).model.manifest;
    await chosen.choose(id);
    await flipByte(id, 'part-0001.bin');
    await expect(store.open(id)).rejects.toMatchObject({ name: 'ModelFileCorrupt' });
    expect(await chosen.id()).toBe(id);
    expect(await chosen.installed()).toBeUndefined();
  });

  test('says when it was last used', async () => {
    const { id } = (await bring(makeFile())).model.manifest;
    expect((await store.list())[0]?.usedAtMs).toBeUndefined();
    await store.verify(id);
    expect((await store.list())[0]?.usedAtMs).toBeUndefined();
    await store.open(id);
    expect((await store.list())[0]?.usedAtMs).toBeGreaterThan(Date.now() - 60_000);
  });
});
