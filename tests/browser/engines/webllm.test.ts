import { expect, onTestFinished, test } from 'vitest';
import type { Engine, MlcModel } from '../../../src/engines/engine.ts';
import { probeGpu } from '../../../src/engines/gpu.ts';
import { createWebllmEngine } from '../../../src/engines/webllm.ts';
import { troubleWords } from '../../../src/shared/error-words.ts';
import { crashGpu } from '../../support/crash-gpu.ts';
import { capital, greedy, hear, troubleOf, watchPhases } from '../../support/embedded-model.ts';
import { emptyLibrary, mlcFiles, mlcModel, strangeLibrary } from '../../support/mlc-files.ts';

/** The real web-llm in the thread that the app gives it, on a GPU in software, with files that are wrong in one way each. */

function spawnWebllm(): Worker {
  return new Worker(new URL('../../../src/engines/webllm.worker.ts', import.meta.url), {
    type: 'module',
    name: 'webllm',
  });
}

function makeEngine(spawn = spawnWebllm): { engine: Engine; marks: string[] } {
  const marks: string[] = [];
  const mark = { begin: (id: string) => void marks.push(id), end: () => void marks.push('end') };
  const engine = createWebllmEngine({ spawn, mark });
  onTestFinished(() => engine.unload());
  return { engine, marks };
}

function modelWith(change: (files: Map<string, string | Blob>) => void): MlcModel {
  const files = mlcFiles();
  change(files);
  return mlcModel(files);
}

test('the probe finds the GPU in software and calls it that', async () => {
  const verdict = await probeGpu();
  expect(verdict).toMatchObject({ isUsable: true, facts: { isSoftware: true, hasF16: false } });
});

const wrong: [string, (files: Map<string, string | Blob>) => void, name: string, file?: string][] = [
  ['a library that is no WebAssembly', () => {}, 'ModelFileCorrupt', 'its library'],
  [
    'a library for another version of web-llm',
    (files) => files.set('model.wasm', strangeLibrary),
    'ModelLibraryMismatch',
  ],
  ['a library without anything in it', (files) => files.set('model.wasm', new Blob([emptyLibrary])), 'EngineFailed'],
  ['no library', (files) => files.delete('model.wasm'), 'ModelFileMissing', 'its library (.wasm)'],
  ['no weights', (files) => files.delete('params_shard_0.bin'), 'ModelFileMissing', 'params_shard_0.bin'],
  [
    'weights that are cut off',
    (files) => files.set('params_shard_0.bin', new Blob([new Uint8Array(7)])),
    'ModelFileCorrupt',
    'params_shard_0.bin',
  ],
  [
    'a sign-in page for a tokenizer',
    (files) => files.set('tokenizer.json', '<html>'),
    'ModelFileCorrupt',
    'tokenizer.json',
  ],
  [
    'weights in f16, which this GPU cannot do',
    (files) => {
      const config = (files.get('mlc-chat-config.json') as string).replace('q4f32_1', 'q4f16_1');
      files.set('mlc-chat-config.json', config);
    },
    'GpuLacksFeature',
  ],
];
test.for(wrong)('a model with %s ends in words for it', async ([, change, name, file]) => {
  const { engine, marks } = makeEngine();
  const phases = watchPhases(engine);
  const trouble = await troubleOf(engine.load(modelWith(change)));
  expect(trouble.name, trouble.message).toBe(name);
  if (file) expect(troubleWords(trouble).sentence).toContain(file);
  expect(phases).toEqual(['loading', 'failed']);
  expect(engine.state.get()).toEqual({ phase: 'failed', trouble });
  expect(marks).toEqual(['made-up', 'end']);
  expect((await troubleOf(hear(engine.generate(capital, greedy)))).name).toBe('EngineLost');
});

/** The thread as it is, begun in a browser whose GPU is another. Its module is loaded as it would be. */
function spawnWith(change: string): () => Worker {
  return () => {
    const address = new URL('../../../src/engines/webllm.worker.ts?worker_file&type=module', import.meta.url).href;
    const code = `${change}\nawait import(${JSON.stringify(address)});`;
    const blobAddress = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    return new Worker(blobAddress, { type: 'module', name: 'webllm' });
  };
}

test('without WebGPU the words say so, and what works', async () => {
  const { engine } = makeEngine(spawnWith(`Object.defineProperty(navigator, 'gpu', { value: undefined });`));
  const trouble = await troubleOf(engine.load(mlcModel(mlcFiles())));
  expect(trouble.name, trouble.message).toBe('GpuUnavailable');
  expect(troubleWords(trouble).nextStep).toContain('processor');
});

test('without an adapter the words say so', async () => {
  const { engine } = makeEngine(spawnWith('GPU.prototype.requestAdapter = async () => null;'));
  expect((await troubleOf(engine.load(mlcModel(mlcFiles())))).name).toBe('GpuUnavailable');
});

test('a GPU with too little room is told by its limit', async () => {
  const smaller = `Object.defineProperty(GPUSupportedLimits.prototype, 'maxStorageBuffersPerShaderStage', { get: () => 8 });`;
  const { engine } = makeEngine(spawnWith(smaller));
  const trouble = await troubleOf(engine.load(mlcModel(mlcFiles())));
  expect(trouble.name, trouble.message).toBe('GpuTooSmall');
  expect(troubleWords(trouble).sentence).toMatch(/maxStorageBuffersPerShaderStage is 8, and 10 is needed/);
});

test('after the GPU process has died the next load finds a GPU again', async () => {
  const { engine } = makeEngine();
  const adapter = await navigator.gpu.requestAdapter();
  const device = await adapter!.requestDevice();
  await crashGpu();
  await device.lost;
  // Past the adapter, to what is wrong with the files.
  expect((await troubleOf(engine.load(mlcModel(mlcFiles())))).name).toBe('ModelFileCorrupt');
});

test('a load that is cancelled leaves nothing running, and another can begin', async () => {
  const { engine, marks } = makeEngine();
  const cancel = new AbortController();
  const load = engine.load(mlcModel(mlcFiles()), { signal: cancel.signal });
  cancel.abort();
  await expect(load).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  expect(engine.state.get()).toEqual({ phase: 'empty' });
  expect(marks).toEqual(['made-up', 'end']);
  expect((await troubleOf(engine.load(mlcModel(mlcFiles())))).name).toBe('ModelFileCorrupt');
});

test('a model for the CPU is not taken', async () => {
  const { engine } = makeEngine();
  const { files: _, engine: __, ...facts } = mlcModel(mlcFiles());
  expect((await troubleOf(engine.load({ ...facts, parts: [] }))).name).toBe('EngineFailed');
});
