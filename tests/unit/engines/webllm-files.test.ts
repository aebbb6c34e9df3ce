import { expect, test } from 'vitest';
import { Trouble } from '../../../src/shared/errors.ts';
import { checkFiles } from '../../../src/engines/webllm-files.ts';
import { readProgress } from '../../../src/engines/webllm-progress.ts';
import { mlcFiles } from '../../support/mlc-files.ts';

async function troubleIn(change: (files: Map<string, string | Blob>) => void): Promise<[string, unknown]> {
  const files = mlcFiles();
  change(files);
  const given = [...files].map(([name, content]) => ({ name, blob: new Blob([content]) }));
  const error = await checkFiles(given).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Trouble ? [error.name, error.detail['file']] : ['none', error];
}

test('a model whose files are all there passes, and says what is known of it', async () => {
  const given = [...mlcFiles()].map(([name, content]) => ({ name, blob: new Blob([content]) }));
  const { libraryName, config, controlTokens, blobs } = await checkFiles(given);
  expect(libraryName).toBe('model.wasm');
  expect(config).toMatchObject({ context_window_size: 2048, quantization: 'q4f32_1' });
  expect(controlTokens).toEqual(['<|im_end|>']);
  expect(blobs.get('ndarray-cache.json')).toBe(blobs.get('tensor-cache.json'));
});

test('the older name of the list of weights will do', async () => {
  expect(
    await troubleIn((files) => {
      files.set('ndarray-cache.json', files.get('tensor-cache.json')!);
      files.delete('tensor-cache.json');
    }),
  ).toEqual(['none', undefined]);
});

for (const file of ['mlc-chat-config.json', 'tensor-cache.json', 'tokenizer.json', 'params_shard_0.bin'])
  test(`without ${file} it is missing by name`, async () => {
    expect(await troubleIn((files) => files.delete(file))).toEqual(['ModelFileMissing', file]);
  });

test('without a library it is missing', async () => {
  expect(await troubleIn((files) => files.delete('model.wasm'))).toEqual(['ModelFileMissing', 'its library (.wasm)']);
});

for (const file of ['mlc-chat-config.json', 'tensor-cache.json', 'tokenizer.json'])
  for (const text of ['<!doctype html><title>Log in</title>', '{"a":', '[]', 'null', ''])
    test(`${file} with ${JSON.stringify(text)} in it is corrupt by name`, async () => {
      expect(await troubleIn((files) => files.set(file, text))).toEqual(['ModelFileCorrupt', file]);
    });

for (const length of [0, 15, 17])
  test(`weights of ${length} bytes instead of 16 are corrupt by name`, async () => {
    expect(await troubleIn((files) => files.set('params_shard_0.bin', new Blob([new Uint8Array(length)])))).toEqual([
      'ModelFileCorrupt',
      'params_shard_0.bin',
    ]);
  });

test('progress is read out of what web-llm says', () => {
  const read = (progress: number, text: string): unknown => readProgress({ progress, text }, 1000);
  expect(read(0.5, 'Loading model from cache[1/2]: 150MB loaded. 50% completed, 1 secs elapsed.')).toEqual({
    readBytes: 500,
    totalBytes: 1000,
  });
  expect(read(0.9, 'Loading GPU shader modules[66/73]: 90% completed, 30 secs elapsed.')).toEqual({
    readBytes: 1000,
    totalBytes: 1000,
    shaders: { done: 66, total: 73 },
  });
  expect(read(0, 'Start to fetch params')).toBeUndefined();
  expect(read(1, 'Finish loading on WebGPU - google')).toBeUndefined();
});
