import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { fetchModel } from '../../../scripts/fetch-model/fetch-model.ts';
import { readOptions } from '../../../scripts/fetch-model/read-options.ts';
import { wordsFor } from '../../../scripts/fetch-model/words-for.ts';
import { filesOf, parseManifest, type ModelManifest } from '../../../src/model-store/manifest.ts';
import type { RemoteModel } from '../../../src/models/remote-model.ts';
import { startHub, type Hub } from '../../support/hub.ts';
import { mlcFolderFiles } from '../../support/mlc-folder.ts';

/** Against the hub on this machine, which counts what it sends. */

const id = 'fetch-model-test';
const repository = 'somebody/My-Model-MLC';
const partBytes = 24 * 1024 * 1024;
let hub: Hub;
let publicFolder: string;
const files = new Map<string, Buffer>();

beforeAll(async () => {
  hub = await startHub();
  for (const [name, content] of mlcFolderFiles()) files.set(name, Buffer.from(await new Blob([content]).arrayBuffer()));
  // One file that is longer than a part.
  files.set('params_shard_0.bin', Buffer.alloc(partBytes + 1000, 7));
  const lengths = ['params_shard_0.bin', 'params_shard_1.bin'].map((name) => [name, files.get(name)!.length] as const);
  const records = lengths.map(([dataPath, nbytes]) => ({ dataPath, nbytes }));
  files.set('tensor-cache.json', Buffer.from(JSON.stringify({ records })));
});
beforeEach(() => {
  hub.reset();
  for (const [name, bytes] of files) hub.put(`${repository}/${name}`, bytes, { isSmall: !name.endsWith('.bin') });
  publicFolder = mkdtempSync(join(tmpdir(), 'airlock-public-'));
});
afterEach(() => {
  rmSync(publicFolder, { recursive: true });
  rmSync(join('.cache/fetch-model', id), { recursive: true, force: true });
});
afterAll(() => hub.stop());

const model = (): RemoteModel => ({
  id,
  name: 'My Model',
  maker: 'Somebody',
  format: 'mlc',
  quantization: 'q4f32_1',
  languages: ['en'],
  contextTokens: 2048,
  memoryBytes: 500_000_000,
  licence: 'MIT',
  sizeBytes: 25_000_000,
  source: {
    kind: 'mlc-repository',
    repository,
    revision: 'main',
    library: `${hub.origin}/repos/${repository}/model.wasm`,
  },
});

async function run(models = [model()]): Promise<ModelManifest> {
  const options = { hubOrigin: hub.origin, librariesOrigin: hub.origin, publicFolder };
  return (await fetchModel(id, models, options, () => {})).manifest;
}

const failed = async (): Promise<string> => await run().then(() => 'nothing', wordsFor);
const served = (): string => join(publicFolder, 'models', id);
const asked = (part: string) => hub.requests.filter(({ path }) => path.includes(part));

test('a model is put into the site in parts that a static host takes, byte for byte', async () => {
  const manifest = await run();
  expect(parseManifest(JSON.parse(readFileSync(join(served(), 'manifest.json'), 'utf8')))).toEqual(manifest);
  expect(manifest).toMatchObject({ id, name: 'My Model', licence: { spdx: 'MIT' }, format: 'mlc' });
  expect(Math.max(...manifest.parts.map(({ sizeBytes }) => sizeBytes))).toBe(partBytes);
  expect(readdirSync(served()).toSorted()).toEqual(
    ['manifest.json', ...manifest.parts.map(({ name }) => name)].toSorted(),
  );
  for (const { file, parts } of filesOf(manifest)) {
    const bytes = Buffer.concat(parts.map(({ name }) => readFileSync(join(served(), name))));
    expect(bytes.equals(files.get(file.name)!), file.name).toBe(true);
    expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
  expect(existsSync(join('.cache/fetch-model', id))).toBe(false);
});

test('a connection that breaks is taken up where it broke', async () => {
  hub.mishaps([{ on: '/repos/somebody/My-Model-MLC/params_shard_0', what: 'break', afterBytes: 5_000_000, times: 1 }]);
  await run();
  const [first, second] = asked('/repos/somebody/My-Model-MLC/params_shard_0');
  expect(first?.range).toBeUndefined();
  const from = Number(/^bytes=(\d+)-$/.exec(second?.range ?? '')?.[1]);
  expect(from).toBeGreaterThan(4_000_000);
  expect(second?.sentBytes).toBe(files.get('params_shard_0.bin')!.length - from);
});

test('where it breaks again and again it gives up; the next run goes on, and asks for no file again that is here', async () => {
  const shard = '/repos/somebody/My-Model-MLC/params_shard_0';
  hub.mishaps([{ on: shard, what: 'break', afterBytes: 5_000_000 }]);
  expect(await failed()).toMatch(/^The connection broke while params_shard_0\.bin was on its way\. Try again/);
  expect(existsSync(served())).toBe(false);
  const before = hub.requests.length;
  hub.mishaps([]);
  await run();
  const again = hub.requests.slice(before);
  expect(again.filter(({ path }) => path.includes('/repos/') && path.endsWith('model.wasm'))).toEqual([]);
  // Four tries brought five megabytes each.
  expect(again.find(({ path }) => path === `${shard}.bin`)?.sentBytes).toBeLessThan(6_000_000);
}, 30_000);

test('a flipped byte is found, nothing of that file stays, and the site carries nothing', async () => {
  hub.mishaps([{ on: '/repos/somebody/My-Model-MLC/params_shard_1', what: 'flip', atBytes: 100, times: 1 }]);
  expect(await failed()).toContain('params_shard_1.bin: another SHA-256.');
  expect(existsSync(served())).toBe(false);
  await run();
  expect(existsSync(join(served(), 'manifest.json'))).toBe(true);
});

test('a host that ignores ranges sends all of it again, and that is not taken for the rest', async () => {
  const on = '/repos/somebody/My-Model-MLC/params_shard_0';
  hub.mishaps([
    { on, what: 'break', afterBytes: 5_000_000, times: 1 },
    { on, what: 'no-ranges' },
  ]);
  await run();
  expect(asked(on).at(-1)?.sentBytes).toBe(files.get('params_shard_0.bin')!.length);
});

test('what the app would refuse is not put into the site', async () => {
  hub.put(`${repository}/model.wasm`, Buffer.from('<html>'), { isSmall: true });
  expect(await failed()).toContain('model.wasm is not a model library.');
  expect(existsSync(served())).toBe(false);
});

test('each thing that cannot be is one line with what to do', async () => {
  await expect(run([])).rejects.toThrow(`The catalogue has no model ${id}. Without a name all are listed.`);
  hub.mishaps([{ on: '/api/models', what: 'status', status: 404 }]);
  expect(await failed()).toContain('Choose another model');
  hub.mishaps([]);
  await run();
  await expect(run()).rejects.toThrow('is there already. Remove it to fetch the model anew.');
});

test('the command line is read', () => {
  expect(readOptions(['--help'])).toBeNull();
  expect(readOptions([])?.id).toBeUndefined();
  expect(readOptions(['a-model', '--hub', 'http://127.0.0.1:9/', '--public', 'x'])).toMatchObject({
    id: 'a-model',
    hubOrigin: 'http://127.0.0.1:9',
    publicFolder: 'x',
  });
  expect(() => readOptions(['a-model', '--hub', 'nowhere'])).toThrow('--hub needs an address');
  expect(() => readOptions(['a-model', '--what'])).toThrow('--help lists');
});
