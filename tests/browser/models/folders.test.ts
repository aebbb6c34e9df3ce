import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { createChosenModel } from '../../../src/model-store/chosen-model.ts';
import { createModelStore } from '../../../src/model-store/model-store.ts';
import { fromDrop, fromFolder } from '../../../src/models/gather-files.ts';
import { createImporter, type Importer, type ImportState } from '../../../src/models/importer.ts';
import { createShelf, type Shelf } from '../../../src/models/shelf.ts';
import { sha256Hex } from '../../../src/shared/hash.ts';
import { makeGguf } from '../../support/make-gguf.ts';
import { chosen, mlcFolderFiles } from '../../support/mlc-folder.ts';
import { forgetEverything } from '../../support/storage.ts';

/**
 * What people choose and save, with real handles: the browser's dialogs are no part of a test, and what they give is what
 * the origin's own folders give.
 */

const store = createModelStore();
const chosenModel = createChosenModel(store);
let stick: FileSystemDirectoryHandle;

beforeEach(async () => {
  await forgetEverything();
  stick = await (await navigator.storage.getDirectory()).getDirectoryHandle('stick', { create: true });
});

async function write(folder: FileSystemDirectoryHandle, name: string, content: string | Blob): Promise<void> {
  const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await writable.write(content);
  await writable.close();
}

/** As the dialogs of a browser, answered at once. */
function answerDialogs(dialogs: Partial<Record<'showDirectoryPicker' | 'showSaveFilePicker', () => unknown>>): void {
  for (const name of ['showDirectoryPicker', 'showSaveFilePicker'] as const) {
    const own = Object.getOwnPropertyDescriptor(globalThis, name);
    if (own) onTestFinished(() => void Object.defineProperty(globalThis, name, own));
    Reflect.deleteProperty(globalThis, name);
    if (dialogs[name]) Object.defineProperty(globalThis, name, { value: dialogs[name], configurable: true });
  }
}

function watch(importer: Importer): ImportState['phase'][] {
  const phases: ImportState['phase'][] = [];
  importer.state.subscribe(() => {
    const { phase } = importer.state.get();
    if (phases.at(-1) !== phase) phases.push(phase);
  });
  return phases;
}

async function bring(importer: Importer, files = chosen(mlcFolderFiles())): Promise<string> {
  await importer.begin(() => files);
  const state = importer.state.get();
  if (state.phase !== 'done') throw new Error(JSON.stringify(state));
  return state.model.manifest.id;
}

async function makeShelf(): Promise<Shelf> {
  const shelf = createShelf(store, chosenModel);
  await shelf.look();
  return shelf;
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.toSorted();
}

test('a model that is saved as a folder comes in again with the same hashes', async () => {
  const importer = createImporter(store, chosenModel);
  const id = await bring(importer);
  const [before] = await store.list();
  answerDialogs({ showDirectoryPicker: () => stick });
  const shelf = await makeShelf();
  await stick.getDirectoryHandle('my-model-q4f32_1-mlc', { create: true }); // somebody's own, in other letters
  await shelf.saveCopy(id);
  expect(shelf.state.get().work).toEqual({ phase: 'saved', id, kind: 'folder' });
  const name = 'My-Model-q4f32_1-MLC-2';
  expect(await namesIn(stick)).toEqual([name, 'my-model-q4f32_1-mlc']);
  const folder = await stick.getDirectoryHandle(name);
  expect(await namesIn(folder)).toEqual(
    [...mlcFolderFiles().keys(), 'ABOUT.txt', 'SHA256SUMS.txt'].filter((one) => one !== 'README.md').toSorted(),
  );
  const sums = await (await (await folder.getFileHandle('SHA256SUMS.txt')).getFile()).arrayBuffer();
  expect(await sha256Hex(sums)).toBe(before!.manifest.file.sha256);

  await store.remove(id);
  await importer.begin(async () => await fromFolder(folder));
  expect(importer.state.get()).toMatchObject({ phase: 'done', isNew: true });
  const [after] = await store.list();
  expect(after!.manifest.files).toEqual(before!.manifest.files);
  expect(after!.manifest.file.sha256).toBe(before!.manifest.file.sha256);

  // A byte of it changed on the way: the hashes that travel with it tell.
  await store.remove(after!.manifest.id);
  await write(folder, 'LICENSE', 'You may!');
  await importer.begin(async () => await fromFolder(folder));
  expect(importer.state.get()).toMatchObject({
    phase: 'failed',
    trouble: { detail: { file: 'LICENSE', fault: 'altered' } },
  });
  expect(await store.unlisted()).toEqual([]);
});

test('a saving that is cancelled leaves nothing on the stick', async () => {
  const id = await bring(createImporter(store, chosenModel));
  const shelf = await makeShelf();
  // Cancelled when the folder has just been made.
  const make = stick.getDirectoryHandle.bind(stick);
  stick.getDirectoryHandle = async (...asked) => {
    const folder = await make(...asked);
    expect(await namesIn(stick)).toEqual(['My-Model-q4f32_1-MLC']);
    shelf.cancel();
    return folder;
  };
  answerDialogs({ showDirectoryPicker: () => stick });
  await shelf.saveCopy(id);
  expect(shelf.state.get().work).toBeUndefined();
  expect(await namesIn(stick)).toEqual([]);
});

test('a GGUF file is saved where the dialog says, as the same file', async () => {
  const file = new File([makeGguf()], 'small.gguf');
  const id = await bring(createImporter(store, chosenModel), [{ path: file.name, file }]);
  let suggested: unknown;
  answerDialogs({
    showSaveFilePicker: (...asked: unknown[]) => {
      suggested = asked[0];
      return stick.getFileHandle('copy.gguf', { create: true });
    },
  });
  const shelf = await makeShelf();
  await shelf.saveCopy(id);
  expect(suggested).toEqual({ suggestedName: 'small.gguf' });
  expect(shelf.state.get().work).toEqual({ phase: 'saved', id, kind: 'file' });
  const copy = await (await stick.getFileHandle('copy.gguf')).getFile();
  expect(await sha256Hex(await copy.arrayBuffer())).toBe(await sha256Hex(await file.arrayBuffer()));
});

test('a dialog that is closed changes nothing, and a file that may not be read is said', async () => {
  const importer = createImporter(store, chosenModel);
  const phases = watch(importer);
  await importer.begin(() => Promise.reject(new DOMException('The user aborted a request.', 'AbortError')));
  expect(importer.state.get()).toEqual({ phase: 'idle' });
  await importer.begin(() => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError')));
  expect(importer.state.get()).toMatchObject({
    phase: 'failed',
    trouble: { name: 'ModelFileCorrupt', detail: { fault: 'unreadable' } },
  });
  expect(phases).toEqual(['reading', 'idle', 'reading', 'failed']);
});

test('what is missing is waited for: a closed dialog does not lose the rest', async () => {
  const importer = createImporter(store, chosenModel);
  const files = mlcFolderFiles();
  const library = files.get('model.wasm')!;
  files.delete('model.wasm');
  files.delete('tokenizer.json');
  await importer.begin(() => chosen(files));
  const lacking = { phase: 'lacking', name: 'My-Model-q4f32_1-MLC', missing: ['tokenizer.json', '*.wasm'] };
  expect(importer.state.get()).toEqual(lacking);
  await importer.begin(() => Promise.reject(new DOMException('', 'AbortError')));
  expect(importer.state.get()).toEqual(lacking);
  await importer.begin(() => chosen(new Map([['my.wasm', library]]), ''));
  expect(importer.state.get()).toEqual({ ...lacking, missing: ['tokenizer.json'] });
  await importer.begin(() => chosen(new Map([['tokenizer.json', mlcFolderFiles().get('tokenizer.json')!]]), ''));
  expect(importer.state.get()).toMatchObject({ phase: 'done', isNew: true });
  // Another model instead of what is missing is another model.
  await importer.begin(() => chosen(files, 'again'));
  await importer.begin(() => [{ path: 'small.gguf', file: new File([makeGguf()], 'small.gguf') }]);
  expect(importer.state.get()).toMatchObject({ phase: 'done', model: { manifest: { format: 'gguf' } } });
});

test('a folder is walked without what is hidden, and no farther than a model goes', async () => {
  const git = await (
    await stick.getDirectoryHandle('.git', { create: true })
  ).getDirectoryHandle('objects', { create: true });
  await write(git, 'x', 'x');
  await write(stick, '.DS_Store', 'x');
  const inner = await stick.getDirectoryHandle('inner', { create: true });
  await write(inner, 'a.bin', 'a');
  expect((await fromFolder(stick)).map(({ path }) => path)).toEqual(['stick/inner/a.bin']);
  let deep = inner;
  for (let depth = 0; depth < 9; depth += 1) deep = await deep.getDirectoryHandle('deeper', { create: true });
  await write(deep, 'b.bin', 'b');
  await expect(fromFolder(stick)).rejects.toMatchObject({ detail: { file: 'stick', fault: 'too-many' } });
});

test('files that are dropped come as they are', async () => {
  const dropped = new DataTransfer();
  for (const { file } of chosen(mlcFolderFiles())) dropped.items.add(file);
  dropped.items.add('some text', 'text/plain');
  expect((await fromDrop(dropped)).map(({ path }) => path)).toEqual([...mlcFolderFiles().keys()]);
});
