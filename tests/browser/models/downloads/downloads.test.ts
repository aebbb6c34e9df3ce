import { beforeEach, describe, expect, test } from 'vitest';
import type { Mishap } from '../../../support/hub-facts.ts';
import { troubleWords } from '../../../../src/shared/error-words.ts';
import { sha256Hex } from '../../../../src/shared/hash.ts';
import {
  flipByte,
  installedHash,
  openDownloads,
  partBytes,
  putGguf,
  putMlc,
  reach,
  sent,
  stateOf,
  store,
} from '../../../support/download-scene.ts';
import { cdnOrigin, hubOrigin, hubRequests, resetHub, sentBytes, setMishaps } from '../../../support/hub-control.ts';
import { forgetEverything } from '../../../support/storage.ts';

beforeEach(async () => {
  await resetHub();
  await forgetEverything();
  sent.length = 0;
});

describe('what a hub has', () => {
  test('a GGUF comes whole, from the commit that its branch meant, and says where it is from', async () => {
    const { model, bytes } = await putGguf('small');
    const downloads = openDownloads();
    await downloads.begin(model);
    expect(stateOf(downloads, model)).toMatchObject({ phase: 'done' });
    expect(await installedHash('small')).toBe(await sha256Hex(bytes));
    const [installed] = await store.list();
    expect(installed?.origin).toEqual({
      source: 'host',
      hashesBy: 'host',
      addresses: {
        'small.gguf': `${hubOrigin}/maker/small/resolve/${'0123456789abcdef'.repeat(3).slice(0, 40)}/small.gguf`,
      },
    });
    expect(installed?.manifest).toMatchObject({ format: 'gguf', licence: { spdx: 'mit' } });
    expect(await sentBytes('/repos/')).toBe(bytes.length);
  });

  test('a model in MLC’s format comes with its lists, tokenizer, weights and library, and with nothing else', async () => {
    const model = await putMlc('gpu', [partBytes + 77, 1000, 2000]);
    const downloads = openDownloads();
    await downloads.begin(model);
    expect(stateOf(downloads, model)).toMatchObject({ phase: 'done' });
    const [installed] = await store.list();
    expect(installed?.manifest.files?.map(({ name }) => name).toSorted()).toEqual([
      'mlc-chat-config.json',
      'model.wasm',
      'params_shard_0.bin',
      'params_shard_1.bin',
      'params_shard_2.bin',
      'tensor-cache.json',
      'tokenizer.json',
    ]);
    // Nobody said beforehand what the library is to be.
    expect(installed?.origin).toMatchObject({ hashesBy: 'first-use' });
    await store.verify('gpu');
  });

  test('every request is a plain GET without cookie and referrer, and each host that was asked is told', async () => {
    const { model, bytes } = await putGguf('small', 5000);
    await openDownloads().begin(model);
    const requests = await hubRequests();
    expect(requests.length).toBeGreaterThan(3);
    for (const { cookie, referer } of requests) expect([cookie, referer]).toEqual([undefined, undefined]);
    expect(new Set(sent.map(({ address }) => new URL(address).origin))).toEqual(new Set([hubOrigin, cdnOrigin]));
    const fromCdn = sent.filter(({ address }) => address.startsWith(cdnOrigin));
    expect(fromCdn.reduce((sum, { bytesIn }) => sum + bytesIn, 0)).toBe(bytes.length);
  });
});

describe('bad luck on the way', () => {
  const everyTime: [string, Mishap][] = [
    ['breaks in mid-part', { on: '/repos/', times: 1, what: 'break', afterBytes: partBytes + 12_345 }],
    ['breaks at the boundary of two parts', { on: '/repos/', times: 1, what: 'break', afterBytes: partBytes }],
    ['breaks twice', { on: '/repos/', times: 2, what: 'break', afterBytes: partBytes / 2 }],
    ['falls silent', { on: '/repos/', times: 1, what: 'silent', afterBytes: partBytes + 500_000 }],
    ['ends too early', { on: '/repos/', times: 1, what: 'short', afterBytes: 100_000 }],
    ['is told to wait', { on: '/repos/', times: 2, what: 'status', status: 429, retryAfterSeconds: 0 }],
    ['meets a server in trouble', { on: '/resolve/', times: 2, what: 'status', status: 503 }],
    ['does not reach the list at first', { on: '/api/', times: 1, what: 'status', status: 502 }],
  ];
  test.for(everyTime)('a connection that %s goes on where it was', async ([, mishap]) => {
    const { model, bytes } = await putGguf('small', partBytes + 900_000);
    await setMishaps(mishap);
    const downloads = openDownloads();
    await downloads.begin(model);
    expect(stateOf(downloads, model)).toMatchObject({ phase: 'done' });
    expect(await installedHash('small')).toBe(await sha256Hex(bytes));
    // What was in the air when it broke has left the server in vain; it is less than a part.
    expect((await sentBytes('/repos/')) - bytes.length).toBeLessThan(partBytes);
  });

  test('a host that knows no ranges sends the file again, and what was here is kept', async () => {
    const { model, bytes } = await putGguf('small');
    await setMishaps(
      { on: '/repos/', times: 1, what: 'break', afterBytes: partBytes + 100 },
      { on: '/repos/', what: 'no-ranges' },
    );
    const downloads = openDownloads();
    await downloads.begin(model);
    expect(await installedHash('small')).toBe(await sha256Hex(bytes));
  });

  const hopeless: [string, Mishap, string, RegExp][] = [
    ['a login page in place of the file', { on: '/repos/', what: 'page' }, 'HostAnsweredOddly', /login page/],
    ['a login page in place of the list', { on: '/api/', what: 'page' }, 'HostAnsweredOddly', /login page/],
    [
      'a list that is none',
      { on: '/tree/', what: 'text', text: '{"error":"x"}' },
      'HostAnsweredOddly',
      /sent something other/,
    ],
    [
      'half a list',
      { on: '/revision/', what: 'text', text: '{"sha":"01' },
      'HostAnsweredOddly',
      /sent something other/,
    ],
    [
      'a commit that is a path',
      { on: '/revision/', what: 'text', text: '{"sha":"../../evil"}' },
      'HostAnsweredOddly',
      /sent something/,
    ],
    ['no such file', { on: '/repos/', what: 'status', status: 404 }, 'HostLacksFile', /has no small\.gguf/],
    [
      'a gate',
      { on: '/resolve/', what: 'status', status: 401 },
      'HostLacksFile',
      /does not give small\.gguf to everybody/,
    ],
    [
      'another length',
      { on: '/repos/', what: 'other-total', totalBytes: 5 },
      'HostAnsweredOddly',
      /sent something other/,
    ],
    ['too much to do', { on: '/repos/', what: 'status', status: 429 }, 'HostBusy', /Wait some minutes/],
    ['silence', { on: '/repos/', what: 'silent', afterBytes: 0 }, 'DownloadInterrupted', /what has arrived is kept/],
    [
      'a file that always ends too early',
      { on: '/repos/', what: 'short', afterBytes: 0 },
      'DownloadInterrupted',
      /kept/,
    ],
  ];
  test.for(hopeless)('%s is named in words, and nothing is listed', async ([, mishap, name, words]) => {
    const { model } = await putGguf('small', 5000);
    await setMishaps(mishap);
    const downloads = openDownloads();
    await downloads.begin(model);
    const state = stateOf(downloads, model);
    if (state?.phase !== 'failed') throw new Error(`It is ${state?.phase}.`);
    expect(state.trouble.name).toBe(name);
    const { sentence, nextStep } = troubleWords(state.trouble);
    expect(`${sentence} ${nextStep}`).toMatch(words);
    expect(await store.list()).toEqual([]);
    // And when the luck has turned, it goes on.
    await setMishaps();
    await downloads.begin(model);
    expect(stateOf(downloads, model)).toMatchObject({ phase: 'done' });
  });

  test('a host that is not listed is not asked, and named', async () => {
    const { model } = await putGguf('small', 5000);
    const downloads = openDownloads();
    await downloads.begin({ ...model, source: { kind: 'gguf-address', address: 'https://evil.test/x.gguf' } });
    const state = stateOf(downloads, model);
    expect(state).toMatchObject({ trouble: { name: 'HostRefused', detail: { host: 'evil.test' } } });
    expect(await hubRequests()).toEqual([]);
  });
});

describe('other bytes than promised', () => {
  test('a bit that is flipped on the way is found at the end, and the file comes once more', async () => {
    const { model, bytes } = await putGguf('small');
    await setMishaps({ on: '/repos/', times: 1, what: 'flip', atBytes: partBytes + 99 });
    const downloads = openDownloads();
    await downloads.begin(model);
    expect(stateOf(downloads, model)).toMatchObject({ phase: 'done' });
    expect(await installedHash('small')).toBe(await sha256Hex(bytes));
    expect(await sentBytes('/repos/')).toBe(2 * bytes.length);
  });

  test('a file that is always another of the same size is given up after the second time', async () => {
    const { model, bytes } = await putGguf('small');
    await setMishaps({ on: '/repos/', what: 'flip', atBytes: 2 * partBytes + 99 });
    const downloads = openDownloads();
    await downloads.begin(model);
    const state = stateOf(downloads, model);
    if (state?.phase !== 'failed') throw new Error(`It is ${state?.phase}.`);
    expect(troubleWords(state.trouble).sentence).toContain('small.gguf came twice');
    expect(await store.list()).toEqual([]);
    expect(await sentBytes('/repos/')).toBe(2 * bytes.length);
  });

  test('of several files only the wrong one comes again, a small one known by git’s name among them', async () => {
    const model = await putMlc('gpu', [1000, 2000]);
    await setMishaps(
      { on: '/repos/maker/gpu/params_shard_1.bin', times: 1, what: 'flip', atBytes: 5 },
      {
        on: 'resolve-cache/models/maker/gpu/0123456789abcdef0123456789abcdef01234567/tokenizer.json',
        times: 1,
        what: 'flip',
        atBytes: 9,
      },
    );
    const downloads = openDownloads();
    await downloads.begin(model);
    expect(stateOf(downloads, model)).toMatchObject({ phase: 'done' });
    expect(await sentBytes('/repos/maker/gpu/params_shard_0.bin')).toBe(1000);
    expect(await sentBytes('/repos/maker/gpu/params_shard_1.bin')).toBe(4000);
    await store.verify('gpu');
  });

  test('our own list counts for more than the host’s word: a file that was replaced there is not fetched', async () => {
    const { model, bytes } = await putGguf('small', 5000);
    const published = [{ name: 'small.gguf', sizeBytes: bytes.length, sha256: 'a'.repeat(64) }];
    const listed = { ...model, files: published };
    const downloads = openDownloads([listed]);
    await downloads.begin(listed);
    expect(stateOf(downloads, model)).toMatchObject({ phase: 'failed', trouble: { name: 'ModelFileCorrupt' } });
    expect(await sentBytes('/repos/')).toBe(0);
  });

  test('with our own list and a commit nobody is asked for theirs', async () => {
    const { model, bytes } = await putGguf('small', 5000);
    if (model.source.kind !== 'gguf-repository') throw new Error('unreachable');
    const files = [{ name: 'small.gguf', sizeBytes: bytes.length, sha256: await sha256Hex(bytes) }];
    const listed = { ...model, files, source: { ...model.source, revision: 'f'.repeat(40) } };
    await openDownloads([listed]).begin(listed);
    expect((await store.list())[0]?.origin).toMatchObject({ hashesBy: 'published' });
    expect((await hubRequests()).map(({ path }) => path.split('/')[1])).not.toContain('api');
  });

  test('a byte that is flipped on this device later is found, and its part alone comes again', async () => {
    const { model, bytes } = await putGguf('small');
    const downloads = openDownloads();
    await downloads.begin(model);
    await flipByte('small', 'file-0001-part-0002.bin');
    await expect(store.verify('small')).rejects.toMatchObject({ name: 'ModelFileCorrupt' });
    const [damaged] = await store.listDamaged();
    if (!damaged) throw new Error('It was not found.');
    const before = await sentBytes('/repos/');
    await downloads.mend(damaged);
    expect(stateOf(downloads, model)).toMatchObject({ phase: 'done' });
    expect((await sentBytes('/repos/')) - before).toBe(partBytes);
    expect(await installedHash('small')).toBe(await sha256Hex(bytes));
  });

  test('a byte that is flipped in a part that has arrived is found at the end, and its part alone comes again', async () => {
    const { model, bytes } = await putGguf('small');
    await setMishaps({ on: '/repos/', what: 'slow', bytesPerSecond: 15_000_000 });
    const downloads = openDownloads();
    void downloads.begin(model);
    await reach(downloads, model, 'fetching', ({ doneBytes }) => doneBytes > partBytes);
    downloads.pause('small');
    const { doneBytes } = await reach(downloads, model, 'paused');
    await flipByte('small', 'file-0001-part-0001.bin');
    await setMishaps();
    const before = await sentBytes('/repos/');
    await downloads.begin(model);
    expect(await installedHash('small')).toBe(await sha256Hex(bytes));
    expect((await sentBytes('/repos/')) - before).toBe(bytes.length - doneBytes + partBytes);
  });
});

test('where no policy holds a redirect, as in a bare page, what came from an unlisted host is not used', async () => {
  const { model } = await putGguf('small', 5000);
  const elsewhere = hubOrigin.replace('127.0.0.1', 'unlisted.localhost');
  await setMishaps({ on: '/resolve/', what: 'redirect', to: `${elsewhere}/repos/maker/small/small.gguf` });
  const downloads = openDownloads();
  await downloads.begin(model);
  const state = stateOf(downloads, model);
  if (state?.phase !== 'failed') throw new Error(`It is ${state?.phase}.`);
  expect(state.trouble.name).toBe('HostRefused');
  expect(troubleWords(state.trouble).sentence).toContain('sent on to unlisted.localhost');
  expect(await store.list()).toEqual([]);
});
