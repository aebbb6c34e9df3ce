import { expect, test } from 'vitest';
import { assembleFiles } from '../../../src/model-store/assemble-files.ts';
import { filesList, filesOf, parseManifest } from '../../../src/model-store/manifest.ts';

const hash = (digit: string): string => digit.repeat(64);
const config = { name: 'mlc-chat-config.json', sizeBytes: 3, sha256: hash('a') };
const shard = { name: 'params_shard_0.bin', sizeBytes: 7, sha256: hash('b') };
const parts = [3, 4, 3].map((sizeBytes, index) => ({ name: `part-${index}.bin`, sizeBytes, sha256: hash('c') }));
const input = {
  version: 1,
  id: 'several',
  name: 'Several',
  maker: '',
  format: 'mlc',
  quantization: 'q4f16_1',
  languages: [],
  contextTokens: 4096,
  memoryBytes: 1,
  licence: { spdx: 'MIT', text: '' },
  file: { name: 'several', sizeBytes: 10, sha256: hash('d') },
  files: [config, shard],
  parts,
};

test('a model of several files has each of them with its parts', async () => {
  const manifest = parseManifest(input);
  expect(filesOf(manifest)).toEqual([
    { file: config, parts: [parts[0]] },
    { file: shard, parts: [parts[1], parts[2]] },
  ]);
  const files = assembleFiles(manifest, [new Blob(['{ }']), new Blob(['abcd']), new Blob(['efg'])]);
  expect(await Promise.all(files.map(async ({ name, blob }) => `${name}: ${await blob.text()}`))).toEqual([
    'mlc-chat-config.json: { }',
    'params_shard_0.bin: abcdefg',
  ]);
});

test('a model of one file is that file', () => {
  const { files: _, ...one } = input;
  const manifest = parseManifest({ ...one, format: 'gguf' });
  expect(filesOf(manifest)).toEqual([{ file: input.file, parts }]);
});

test.for([
  [
    'parts that reach from one file into the next',
    {
      files: [
        { ...config, sizeBytes: 4 },
        { ...shard, sizeBytes: 6 },
      ],
    },
  ],
  ['files that are more than the parts', { files: [config, shard, { ...shard, name: 'params_shard_1.bin' }] }],
  ['files that are fewer than the parts', { files: [config] }],
  ['two files of one name', { files: [config, { ...shard, name: config.name }] }],
  ['a file outside its folder', { files: [config, { ...shard, name: '../shard.bin' }] }],
  ['an MLC model without files', { files: undefined }],
  ['a GGUF model with files', { format: 'gguf' }],
] as const)('no manifest has %s', ([, change]) => {
  expect(() => parseManifest({ ...input, ...change })).toThrow();
});

test('the list of files is what sha256sum writes, whatever their order', () => {
  const list = `${hash('a')}  mlc-chat-config.json\n${hash('b')}  params_shard_0.bin\n`;
  expect(filesList([shard, config])).toBe(list);
});
