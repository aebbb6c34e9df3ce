import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseManifest, type ModelManifest, type ModelPart } from '../../../src/model-store/manifest.ts';
import { createModelStore, type ModelStore } from '../../../src/model-store/model-store.ts';
import { sha256Hex } from '../../../src/shared/hash.ts';
import { forgetEverything } from '../../support/storage.ts';

/** A model of a few kilobytes: what is in it does not matter here, every byte of it does. */
async function makeModel(id: string): Promise<{ manifest: ModelManifest; bytes: Uint8Array<ArrayBuffer>[] }> {
  const bytes = [4096, 4096, 1000].map((size) => crypto.getRandomValues(new Uint8Array(size)));
  const whole = new Uint8Array(await new Blob(bytes).arrayBuffer());
  const describePart = async (part: Uint8Array<ArrayBuffer>, name: string) => ({
    name,
    sizeBytes: part.length,
    sha256: await sha256Hex(part),
  });
  const manifest = parseManifest({
    version: 1,
    id,
    name: 'Small',
    maker: 'Nobody',
    format: 'gguf',
    quantization: 'none',
    languages: [],
    contextTokens: 1,
    memoryBytes: 1,
    licence: { spdx: 'CC0-1.0', text: 'Do what you like.' },
    file: await describePart(whole, 'small.gguf'),
    parts: await Promise.all(bytes.map((part, index) => describePart(part, `part-0${index + 1}.bin`))),
  });
  return { manifest, bytes };
}

/** Where the parts lie, and a way to them that does not pass the store. */
interface Place {
  prepare(): void;
  restore(): void;
  write(id: string, name: string, bytes: Uint8Array<ArrayBuffer> | undefined): Promise<void>;
  list(id: string): Promise<string[]>;
}

const { createWritable } = FileSystemFileHandle.prototype;

const files: Place = {
  prepare() {},
  restore() {},
  async write(id, name, bytes) {
    const folder = await modelFolder(id);
    if (!bytes) return await folder.removeEntry(name);
    const handle = await folder.getFileHandle(name, { create: true });
    const writable = await createWritable.call(handle);
    await writable.write(bytes);
    await writable.close();
  },
  async list(id) {
    const names: string[] = [];
    const folder = await modelFolder(id).catch(() => undefined); // not there is as good as empty
    if (folder) for await (const name of folder.keys()) names.push(name);
    return names.toSorted();
  },
};

async function modelFolder(id: string): Promise<FileSystemDirectoryHandle> {
  return await (await (await navigator.storage.getDirectory()).getDirectoryHandle('models')).getDirectoryHandle(id);
}

const cache: Place = {
  // A browser whose files cannot be written from a page, as older Safaris are.
  prepare: () => Reflect.deleteProperty(FileSystemFileHandle.prototype, 'createWritable'),
  restore: () => Object.assign(FileSystemFileHandle.prototype, { createWritable }),
  async write(id, name, bytes) {
    const all = await caches.open('airlock-models');
    if (bytes) await all.put(`/models/${id}/${name}`, new Response(bytes));
    else await all.delete(`/models/${id}/${name}`);
  },
  async list(id) {
    const paths = (await (await caches.open('airlock-models')).keys()).map(({ url }) => new URL(url).pathname);
    return paths
      .filter((path) => path.startsWith(`/models/${id}/`))
      .map((path) => path.slice(path.lastIndexOf('/') + 1))
      .toSorted();
  },
};

beforeAll(forgetEverything);

describe.for([['in files', files] as const, ['in a cache', cache] as const])('models kept %s', ([, place]) => {
  let store: ModelStore;
  beforeAll(() => {
    place.prepare();
    store = createModelStore();
  });
  afterAll(() => place.restore());

  async function install(): Promise<Awaited<ReturnType<typeof makeModel>>> {
    const model = await makeModel(`small-${crypto.randomUUID()}`);
    for (const [index, part] of model.manifest.parts.entries())
      await store.putPart(model.manifest, part, model.bytes[index]!);
    await store.finish(model.manifest);
    return model;
  }
  const partOf = (manifest: ModelManifest, index: number): ModelPart => manifest.parts[index]!;
  const isListed = async (id: string): Promise<boolean> =>
    (await createModelStore().list()).some(({ manifest }) => manifest.id === id);

  test('are whole when they are opened: their parts in order are their bytes', async () => {
    const { manifest, bytes } = await install();
    const opened = await store.open(manifest.id);
    expect(opened.manifest).toEqual(manifest);
    expect(await sha256Hex(await new Blob(opened.parts).arrayBuffer())).toBe(manifest.file.sha256);
    expect(opened.parts.map(({ size }) => size)).toEqual(bytes.map(({ length }) => length));
    expect(await place.list(manifest.id)).toEqual(['part-01.bin', 'part-02.bin', 'part-03.bin']);
  });

  test('are listed once they are finished, for other tabs too, and not before', async () => {
    const { manifest, bytes } = await makeModel(`small-${crypto.randomUUID()}`);
    await store.putPart(manifest, partOf(manifest, 0), bytes[0]!);
    expect(await isListed(manifest.id)).toBe(false);
    await expect(store.open(manifest.id)).rejects.toMatchObject({ name: 'ModelFileMissing' });
    const { manifest: finished } = await install();
    expect(await isListed(finished.id)).toBe(true);
  });

  test('lack what was not put yet, and are told of part by part while they are checked', async () => {
    const { manifest, bytes } = await makeModel(`small-${crypto.randomUUID()}`);
    expect(await store.missingParts(manifest)).toEqual(manifest.parts);
    await store.putPart(manifest, partOf(manifest, 1), bytes[1]!);
    const checked: string[] = [];
    expect(await store.missingParts(manifest, ({ name }) => checked.push(name))).toEqual([
      partOf(manifest, 0),
      partOf(manifest, 2),
    ]);
    expect(checked).toEqual(['part-02.bin']);
  });

  test('take no bytes that are not the part’s', async () => {
    const { manifest, bytes } = await makeModel(`small-${crypto.randomUUID()}`);
    const flipped = Uint8Array.from(bytes[0]!);
    flipped[2000]! ^= 1;
    const wrong = [flipped, bytes[1]!, bytes[0]!.slice(0, -1), Uint8Array.from([...bytes[0]!, 0]), new Uint8Array()];
    for (const one of wrong) {
      await expect(store.putPart(manifest, partOf(manifest, 0), one)).rejects.toMatchObject({
        name: 'ModelFileCorrupt',
        detail: { file: 'part-01.bin' },
      });
    }
    expect(await place.list(manifest.id)).toEqual([]);
  });

  const damages: [string, string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | undefined][] = [
    [
      'altered by one bit',
      'ModelFileCorrupt',
      (bytes) => bytes.map((byte, index) => (index === 500 ? byte ^ 4 : byte)),
    ],
    ['too short', 'ModelFileCorrupt', (bytes) => bytes.slice(0, -1)],
    ['empty', 'ModelFileCorrupt', () => new Uint8Array()],
    ['gone', 'ModelFileMissing', () => undefined],
  ];
  test.for(damages)(
    'are not opened when a part is %s: the part is named, the model leaves the list, and only that part is missing',
    async ([, name, damage]) => {
      const { manifest, bytes } = await install();
      await place.write(manifest.id, 'part-02.bin', damage(bytes[1]!));
      await expect(store.open(manifest.id)).rejects.toMatchObject({ name, detail: { file: 'part-02.bin' } });
      expect(await isListed(manifest.id)).toBe(false);
      expect(await store.missingParts(manifest)).toEqual([partOf(manifest, 1)]);

      await store.putPart(manifest, partOf(manifest, 1), bytes[1]!);
      await store.finish(manifest);
      expect(await sha256Hex(await new Blob((await store.open(manifest.id)).parts).arrayBuffer())).toBe(
        manifest.file.sha256,
      );
    },
  );

  test('leave no file behind when they are removed, and the others stay', async () => {
    const [removed, kept] = [await install(), await install()];
    await store.remove(removed.manifest.id);
    expect(await place.list(removed.manifest.id)).toEqual([]);
    expect(await isListed(removed.manifest.id)).toBe(false);
    await expect(store.open(removed.manifest.id)).rejects.toMatchObject({ name: 'ModelFileMissing' });
    expect((await store.open(kept.manifest.id)).parts).toHaveLength(3);
  });

  test('can be removed when they were never there', async () => {
    await expect(store.remove('never')).resolves.toBeUndefined();
  });
});
