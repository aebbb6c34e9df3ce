import { beforeEach, describe, expect, test } from 'vitest';
import { addFiles } from '../../../src/model-store/add-files.ts';
import { assembleFiles } from '../../../src/model-store/assemble-files.ts';
import type { ChosenFile } from '../../../src/model-store/chosen-file.ts';
import { copyIn, type FoundModel, type Imported } from '../../../src/model-store/copy-in.ts';
import { findModel, isModel } from '../../../src/model-store/find-model.ts';
import { filesList, filesOf } from '../../../src/model-store/manifest.ts';
import { createModelStore } from '../../../src/model-store/model-store.ts';
import { sha256Hex } from '../../../src/shared/hash.ts';
import { makeGguf } from '../../support/make-gguf.ts';
import { chosen, mlcFolderFiles, shardBytes } from '../../support/mlc-folder.ts';
import { forgetEverything } from '../../support/storage.ts';

const store = createModelStore();
const partBytes = 8 * 1024 * 1024;
const folder = 'My-Model-q4f32_1-MLC';

beforeEach(forgetEverything);

async function find(files: readonly ChosenFile[]): Promise<FoundModel> {
  const found = await findModel(files);
  if ('missing' in found) throw new Error(`Missing: ${found.missing.join(', ')}`);
  return found;
}

const bring = async (files: readonly ChosenFile[], copied: number[] = []): Promise<Imported> =>
  await copyIn(store, await find(files), {
    signal: new AbortController().signal,
    onProgress: (bytes) => copied.push(bytes),
  });

/** The folder with one file changed, added, or (undefined) taken away. */
function changed(name: string, content?: string | Blob): ChosenFile[] {
  const files = mlcFolderFiles();
  if (content === undefined) files.delete(name);
  else files.set(name, content);
  return chosen(files);
}

const lists = (dataPath: unknown, nbytes: unknown): string => JSON.stringify({ records: [{ dataPath, nbytes }] });

describe('a folder in MLC format', () => {
  test('comes in byte for byte, in parts that never reach from one file into the next', async () => {
    const copied: number[] = [];
    const { model, isNew } = await bring(chosen(mlcFolderFiles()), copied);
    expect(isNew).toBe(true);
    expect(model.manifest).toMatchObject({ name: folder, format: 'mlc', quantization: 'q4f32_1', contextTokens: 2048 });
    expect(model.origin).toMatchObject({ source: 'disk', fileName: folder });
    const files = filesOf(model.manifest);
    expect(files.map(({ file }) => file.name)).toEqual([
      'mlc-chat-config.json',
      'tensor-cache.json',
      'tokenizer.json',
      'LICENSE',
      'params_shard_0.bin',
      'params_shard_1.bin',
      'model.wasm',
    ]);
    expect(files[4]!.parts.map(({ sizeBytes }) => sizeBytes)).toEqual([partBytes, shardBytes[0] - partBytes]);
    expect(copied.at(-1)).toBe(model.manifest.file.sizeBytes);
    const { manifest, parts } = await store.open(model.manifest.id);
    for (const { name, blob } of assembleFiles(manifest, parts)) {
      const given = new Blob([mlcFolderFiles().get(name)!]);
      expect(await sha256Hex(await blob.arrayBuffer()), name).toBe(await sha256Hex(await given.arrayBuffer()));
      expect(manifest.files!.find((file) => file.name === name)!.sha256).toBe(
        await sha256Hex(await given.arrayBuffer()),
      );
    }
    expect(manifest.file.sha256).toBe(await sha256Hex(new TextEncoder().encode(filesList(manifest.files!))));
  });

  test('is known when it comes again under another name, and is not copied', async () => {
    const first = await bring(chosen(mlcFolderFiles()));
    expect(await bring(chosen(mlcFolderFiles(), 'other'))).toEqual({ model: first.model, isNew: false });
    // Another library makes another model.
    expect((await bring(changed('model.wasm', new Blob(['\0asm other'])))).isNew).toBe(true);
  });

  test('may lie deep in what was chosen, or be files alone, and its library may lie elsewhere', async () => {
    const files = mlcFolderFiles();
    const library = files.get('model.wasm')!;
    files.delete('model.wasm');
    const apart = [
      ...chosen(files, 'stick/models/Llama'),
      ...chosen(new Map([['Llama-ctx4k_cs1k-webgpu.wasm', library]]), 'stick'),
    ];
    expect((await find(apart)).claims.name).toBe('Llama');
    const loose = [...chosen(files, ''), ...chosen(new Map([['Llama-ctx4k_cs1k-webgpu.wasm', library]]), '')];
    expect((await find(loose)).claims.name).toBe('Llama');
  });

  test('may have its list of weights under the older name, and a tokenizer that is no JSON', async () => {
    const files = mlcFolderFiles();
    files.set('ndarray-cache.json', files.get('tensor-cache.json')!);
    files.set('tokenizer.model', 'whatever');
    files.delete('tensor-cache.json');
    files.delete('tokenizer.json');
    const names = (await find(chosen(files))).files.map(({ name }) => name);
    expect(names).toContain('ndarray-cache.json');
    expect(names).toContain('tokenizer.model');
  });

  test('of which something is missing names it; what is added joins the rest', async () => {
    for (const name of ['tensor-cache.json', 'tokenizer.json', 'params_shard_1.bin'])
      expect(await findModel(changed(name)), name).toEqual({ name: folder, missing: [name] });
    expect(await findModel(changed('params_shard_1.bin', ''))).toMatchObject({ missing: ['params_shard_1.bin'] });
    const lacking = changed('model.wasm');
    expect(await findModel(lacking)).toEqual({ name: folder, missing: ['*.wasm'] });
    const library = chosen(new Map([['my.wasm', mlcFolderFiles().get('model.wasm')!]]), '');
    expect(isModel(library)).toBe(false);
    expect(isModel(lacking)).toBe(true);
    const found = await find(addFiles(lacking, library));
    expect(found.files.at(-1)!.name).toBe('my.wasm');
    expect(found.claims.name).toBe(folder);
  });

  test('that was saved by the app is held against the hashes that travel with it', async () => {
    const { model } = await bring(chosen(mlcFolderFiles()));
    await store.remove(model.manifest.id);
    const sums = filesList(model.manifest.files!);
    expect((await bring(changed('SHA256SUMS.txt', sums))).model.manifest.file.sha256).toBe(model.manifest.file.sha256);

    // Swapped for another of the same size: no list but this one would tell.
    const files = mlcFolderFiles().set('SHA256SUMS.txt', sums);
    files.set('params_shard_1.bin', new Blob([new Uint8Array(shardBytes[1])]));
    await expect(bring(chosen(files))).rejects.toMatchObject({
      name: 'ModelFileCorrupt',
      detail: { file: 'params_shard_1.bin', fault: 'altered' },
    });
    expect(await store.unlisted()).toEqual([]);
    expect(await store.list()).toHaveLength(1);
  });

  test('counts only at the end: cancelled between two files, nothing of it stays', async () => {
    const cancel = new AbortController();
    const importing = copyIn(store, await find(chosen(mlcFolderFiles())), {
      signal: cancel.signal,
      onProgress: (bytes) => bytes > partBytes && cancel.abort(),
    });
    await expect(importing).rejects.toMatchObject({ name: 'AbortError' });
    expect(await store.unlisted()).toEqual([]);
    expect(await store.list()).toEqual([]);
  });
});

describe('what is wrong is refused before a byte is copied', () => {
  const gguf = new Blob([makeGguf()]);
  const sound = mlcFolderFiles();
  const wrong: [string, string, string, ChosenFile[]][] = [
    [
      'a folder of something else',
      'no-model',
      'pictures/a.jpg',
      chosen(
        new Map([
          ['a.jpg', 'x'],
          ['b.jpg', 'y'],
        ]),
        'pictures',
      ),
    ],
    [
      'two models',
      'several-models',
      folder,
      [...chosen(sound), ...chosen(new Map([['two/mlc-chat-config.json', '{}']]), folder)],
    ],
    ['a model of each kind', 'several-models', 'm.gguf', changed('m.gguf', gguf)],
    [
      'a GGUF in pieces',
      'split',
      'm-00001-of-00002.gguf',
      chosen(
        new Map([
          ['m-00001-of-00002.gguf', gguf],
          ['m-00002-of-00002.gguf', gguf],
        ]),
      ),
    ],
    ['two libraries', 'several-libraries', 'model.wasm, b.wasm', changed('b.wasm', sound.get('model.wasm'))],
    ['a library that is none', 'not-library', 'model.wasm', changed('model.wasm', '<html>')],
    [
      'a web page in place of the settings',
      'not-json',
      'mlc-chat-config.json',
      changed('mlc-chat-config.json', '<html>'),
    ],
    ['settings of another kind', 'header', 'mlc-chat-config.json', changed('mlc-chat-config.json', '{"a":1}')],
    ['a web page in place of the list', 'not-json', 'tensor-cache.json', changed('tensor-cache.json', '<html>')],
    ['a list of nothing', 'header', 'tensor-cache.json', changed('tensor-cache.json', '{"records":[]}')],
    [
      'a list that points outside',
      'header',
      'tensor-cache.json',
      changed('tensor-cache.json', lists('../../secret.bin', 5)),
    ],
    [
      'a list that points into a folder',
      'header',
      'tensor-cache.json',
      changed('tensor-cache.json', lists('a/b.bin', 5)),
    ],
    [
      'a list that begins at the root',
      'header',
      'tensor-cache.json',
      changed('tensor-cache.json', lists('/etc/passwd', 5)),
    ],
    [
      'a list that names the settings',
      'header',
      'tensor-cache.json',
      changed('tensor-cache.json', lists('mlc-chat-config.json', 5)),
    ],
    ['a size below zero', 'header', 'tensor-cache.json', changed('tensor-cache.json', lists('params_shard_0.bin', -5))],
    [
      'a size that is no number',
      'header',
      'tensor-cache.json',
      changed('tensor-cache.json', lists('params_shard_0.bin', '5')),
    ],
    [
      'a size of half a byte',
      'header',
      'tensor-cache.json',
      changed('tensor-cache.json', lists('params_shard_0.bin', 0.5)),
    ],
    [
      'one name twice',
      'header',
      'tensor-cache.json',
      changed(
        'tensor-cache.json',
        JSON.stringify({
          records: [
            { dataPath: 'a', nbytes: 1 },
            { dataPath: 'a', nbytes: 1 },
          ],
        }),
      ),
    ],
    [
      'a size that is a lie',
      'other-size',
      'params_shard_0.bin',
      changed('tensor-cache.json', lists('params_shard_0.bin', 9_000_001)),
    ],
    [
      'a file that is cut off',
      'other-size',
      'params_shard_1.bin',
      changed('params_shard_1.bin', new Blob([new Uint8Array(4999)])),
    ],
    ['a tokenizer that is cut off', 'not-json', 'tokenizer.json', changed('tokenizer.json', '{"model":')],
  ];
  test.each(wrong)('%s', async (_what, fault, file, files) => {
    await expect(find(files)).rejects.toMatchObject({ name: 'ModelFileCorrupt', detail: { file, fault } });
  });

  test('a model that no 32-bit engine could hold, by its own header', async () => {
    // Never written anywhere: a Blob refers to one piece of zeros again and again.
    const zeros = new Blob([new Uint8Array(64 * 1024 * 1024)]);
    const file = new File([makeGguf(), ...Array.from({ length: 62 }, () => zeros)], 'large.gguf');
    expect(file.size).toBeLessThan(2 ** 32);
    await expect(find([{ path: file.name, file }])).rejects.toMatchObject({
      name: 'ModelDoesNotFit',
      detail: { limitBytes: 2 ** 32 },
    });
    const smaller = new File([makeGguf(), ...Array.from({ length: 60 }, () => zeros)], 'large.gguf');
    expect((await find([{ path: smaller.name, file: smaller }])).claims.memoryBytes).toBeLessThan(2 ** 32);
  });
});
