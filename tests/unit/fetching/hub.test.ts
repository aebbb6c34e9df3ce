import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listFiles, type Hub } from '../../../src/fetching/hub.ts';
import type { RemoteSource } from '../../../src/fetching/remote-source.ts';
import type { RemoteModel } from '../../../src/models/remote-model.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const sha256 = 'a'.repeat(64);
const small = (path: string, size = 10) => ({ type: 'file', path, size, oid: 'b'.repeat(40), xetHash: 'unknown' });
const large = (path: string, size = 1000) => ({ ...small(path, size), lfs: { oid: sha256, size, pointerSize: 134 } });

const gguf: RemoteSource = { kind: 'gguf-repository', repository: 'a/b', revision: 'main', fileName: 'm.gguf' };
const mlc: RemoteSource = {
  kind: 'mlc-repository',
  repository: 'a/b',
  revision: 'main',
  library: 'https://raw.githubusercontent.com/x/y/main/lib.wasm',
};
const weights = { records: [{ dataPath: 'params_shard_0.bin', nbytes: 1000, md5sum: 'x' }] };
const mlcTree = [
  small('mlc-chat-config.json'),
  small('tensor-cache.json'),
  small('tokenizer.json'),
  small('README.md'),
  small('LICENSE'),
  large('params_shard_0.bin'),
  large('params_shard_9.bin'),
];

/** A hub that answers with these texts, by the end of the address; it also remembers what it was asked. */
function hubOf(answers: Record<string, unknown>): Hub & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    hubOrigin: 'https://hub.example',
    librariesOrigin: 'https://libraries.example',
    async ask(address) {
      asked.push(address);
      const found = Object.entries(answers).find(([end]) => address.endsWith(end));
      return new TextEncoder().encode(typeof found?.[1] === 'string' ? found[1] : JSON.stringify(found?.[1]));
    },
  };
}

const list = (source: RemoteSource, answers: Record<string, unknown>, files?: RemoteModel['files']) =>
  listFiles({ source, ...(files && { files }) }, hubOf({ '/revision/main': { sha: commit }, ...answers }));

const troubleOf = async (work: Promise<unknown>): Promise<string> =>
  await work.then(
    () => 'none',
    (error: Error) => error.name,
  );

test('a GGUF is at the commit that its branch means now, as long as the hub says, and with its hash', async () => {
  const hub = hubOf({ '/revision/main': { sha: commit, siblings: [] }, [`/tree/${commit}`]: [large('m.gguf')] });
  expect(await listFiles({ source: gguf }, hub)).toEqual({
    hashesBy: 'host',
    files: [{ name: 'm.gguf', address: `https://hub.example/a/b/resolve/${commit}/m.gguf`, sizeBytes: 1000, sha256 }],
  });
  expect(hub.asked).toEqual([
    'https://hub.example/api/models/a/b/revision/main',
    `https://hub.example/api/models/a/b/tree/${commit}`,
  ]);
});

test('a model for the GPU has its library, its lists, its tokenizer, its licence and the weights that it names', async () => {
  const { files, hashesBy } = await list(mlc, { [`/tree/${commit}`]: mlcTree, 'tensor-cache.json': weights });
  expect(files.map(({ name }) => name)).toEqual([
    'lib.wasm',
    'mlc-chat-config.json',
    'tensor-cache.json',
    'tokenizer.json',
    'LICENSE',
    'params_shard_0.bin',
  ]);
  expect(files[0]?.address).toBe('https://libraries.example/x/y/main/lib.wasm');
  expect(files[1]).toMatchObject({ gitSha1: 'b'.repeat(40), sizeBytes: 10 });
  expect(hashesBy).toBe('first-use');
});

test('the older name of the list of weights will do', async () => {
  const older = mlcTree.map((entry) => (entry.path === 'tensor-cache.json' ? small('ndarray-cache.json') : entry));
  const { files } = await list(mlc, { [`/tree/${commit}`]: older, 'ndarray-cache.json': weights });
  expect(files.map(({ name }) => name)).toContain('ndarray-cache.json');
});

describe('an answer that lies is refused', () => {
  test.for([
    ['a commit that is none', { '/revision/main': { sha: 'main' } }],
    ['no commit', { '/revision/main': {} }],
    ['a list that is none', { [`/tree/${commit}`]: { error: 'x' } }],
    ['text', { [`/tree/${commit}`]: '<html>' }],
    ['no weights', { [`/tree/${commit}`]: mlcTree, 'tensor-cache.json': { records: [] } }],
    ['weights outside the folder', { [`/tree/${commit}`]: mlcTree, 'tensor-cache.json': shard('../x.bin') }],
    ['weights of no length', { [`/tree/${commit}`]: mlcTree, 'tensor-cache.json': shard('params_shard_0.bin', 0) }],
    [
      'weights of another length',
      { [`/tree/${commit}`]: mlcTree, 'tensor-cache.json': shard('params_shard_0.bin', 7) },
    ],
    [
      'weights that are the library',
      { [`/tree/${commit}`]: [...mlcTree, large('lib.wasm')], 'tensor-cache.json': shard('lib.wasm') },
    ],
  ] as const)('%s', async ([, answers]) => {
    expect(await troubleOf(list(mlc, answers))).toBe('HostAnsweredOddly');
  });

  test.for([
    ['a file that is not there', []],
    ['a negative length', [large('m.gguf', -1)]],
    ['a length beyond counting', [large('m.gguf', 2 ** 60)]],
    ['a hash that is none', [{ ...large('m.gguf'), lfs: { oid: 'x', size: 5 } }]],
    ['a folder of that name', [{ ...large('m.gguf'), type: 'directory' }]],
  ] as const)('%s is no file', async ([, tree]) => {
    expect(await troubleOf(list(gguf, { [`/tree/${commit}`]: tree }))).toBe('HostLacksFile');
  });

  function shard(dataPath: string, nbytes = 1000): unknown {
    return { records: [{ dataPath, nbytes }] };
  }
});

test('whatever a hub answers, it is a list of plain names with lengths and hashes, or a trouble', async () => {
  const entry = fc.record(
    {
      type: fc.constantFrom('file', 'directory', 'x'),
      path: fc.oneof(fc.constantFrom('m.gguf', '../m.gguf', '/m.gguf', 'a/m.gguf', '.git'), fc.string()),
      size: fc.oneof(fc.integer(), fc.double(), fc.string()),
      oid: fc.oneof(fc.constant('b'.repeat(40)), fc.string()),
      lfs: fc.oneof(fc.record({ oid: fc.constantFrom(sha256, 'x'), size: fc.integer() }), fc.constant(null)),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.array(entry), fc.json()), async (tree) => {
      const listed = await list(gguf, { [`/tree/${commit}`]: tree }).catch((error: Error) => error);
      if (listed instanceof Error) expect(listed.name).toMatch(/^Host(LacksFile|AnsweredOddly)$/);
      for (const file of 'files' in listed ? listed.files : []) {
        expect(file.name).toBe('m.gguf');
        expect(file.sizeBytes).toBeGreaterThan(0);
        expect(file.sha256 ?? file.gitSha1).toMatch(/^[0-9a-f]{40,64}$/);
      }
    }),
  );
});

describe('what our own list says', () => {
  const files = [{ name: 'm.gguf', sizeBytes: 1000, sha256 }];

  test('is enough by itself at a commit', async () => {
    const hub = hubOf({});
    expect(await listFiles({ source: { ...gguf, revision: commit }, files }, hub)).toMatchObject({
      hashesBy: 'published',
    });
    expect(hub.asked).toEqual([]);
  });

  test('is not outvoted by the host', async () => {
    for (const other of [{ sizeBytes: 999 }, { sha256: 'c'.repeat(64) }])
      expect(
        await troubleOf(list(gguf, { [`/tree/${commit}`]: [large('m.gguf')] }, [{ ...files[0]!, ...other }])),
      ).toBe('ModelFileCorrupt');
  });
});

test('a bare address is taken as it is, and its length is not known', async () => {
  const source: RemoteSource = { kind: 'gguf-address', address: 'https://hub.example/x/My%20Model.gguf?download=1' };
  expect(await list(source, {})).toEqual({
    hashesBy: 'first-use',
    files: [{ name: 'My-Model.gguf', address: source.address }],
  });
});
