import { beforeEach, describe, expect, test } from 'vitest';
import { sha256Hex } from '../../../../src/shared/hash.ts';
import {
  idsOnDisk,
  installedHash,
  openDownloads,
  partBytes,
  putGguf,
  putMlc,
  reach,
  stateOf,
  store,
} from '../../../support/download-scene.ts';
import { resetHub, sentBytes, setMishaps } from '../../../support/hub-control.ts';
import { forgetEverything, readRaw } from '../../../support/storage.ts';

beforeEach(async () => {
  await resetHub();
  await forgetEverything();
});

const silence = { what: 'silent', afterBytes: 0 } as const;
const slow = { on: '/repos/', what: 'slow', bytesPerSecond: 15_000_000 } as const;

test('a paused download is found after a reload, goes on when told to, and fetches at most one part again', async () => {
  const { model, bytes } = await putGguf('small');
  await setMishaps(slow);
  const first = openDownloads();
  void first.begin(model);
  await reach(first, model, 'fetching', ({ doneBytes }) => doneBytes > partBytes + 1_000_000);
  first.pause('small');
  const before = await reach(first, model, 'paused');
  expect(before.doneBytes).toBeGreaterThan(0);
  expect(before.doneBytes % partBytes).toBe(0);
  expect(await store.list()).toEqual([]);

  const second = openDownloads();
  const paused = await reach(second, model, 'paused');
  expect(paused).toEqual({ ...before, totalBytes: bytes.length });
  const quietBytes = await sentBytes('/repos/');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await sentBytes('/repos/')).toBe(quietBytes); // nobody said to go on
  await setMishaps();
  await second.begin(model);
  expect(await installedHash('small')).toBe(await sha256Hex(bytes));
  expect((await sentBytes('/repos/')) - bytes.length).toBeLessThan(partBytes);
  expect((await readRaw('airlock-downloads', 'downloads')).size).toBe(0);
});

test('a connection that is lost for good is said, and when it is back the download goes on by itself', async () => {
  const { model, bytes } = await putGguf('small');
  await setMishaps({ on: '/repos/', what: 'break', afterBytes: 0 });
  const downloads = openDownloads();
  await downloads.begin(model);
  expect(stateOf(downloads, model)).toMatchObject({ phase: 'failed', trouble: { name: 'DownloadInterrupted' } });
  await setMishaps();
  dispatchEvent(new Event('online'));
  await reach(downloads, model, 'done');
  expect(await installedHash('small')).toBe(await sha256Hex(bytes));
});

describe('a cancelled download', () => {
  test('stops at once, leaves nothing, and asks for nothing more', async () => {
    const { model } = await putGguf('small');
    await setMishaps(slow);
    const downloads = openDownloads();
    void downloads.begin(model);
    await reach(downloads, model, 'fetching', ({ doneBytes }) => doneBytes > partBytes);
    await downloads.cancel('small');
    expect(downloads.state.get().size).toBe(0);
    expect(await idsOnDisk()).toEqual([]);
    expect((await readRaw('airlock-downloads', 'downloads')).size).toBe(0);
    const bytes = await sentBytes();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await sentBytes()) - bytes).toBeLessThan(100_000);
  });

  test('that was broken off in the middle of its removal is removed at the next visit', async () => {
    const { model } = await putGguf('small', 5000);
    await setMishaps({ on: '/repos/', what: 'status', status: 404 });
    const first = openDownloads();
    await first.begin(model);
    // As if the page had ended after its first word.
    const { createDownloadRecords } = await import('../../../../src/models/downloads/download-record.ts');
    await createDownloadRecords(async () => undefined).put({ version: 2, model, isCancelled: true });
    await store.putPart(
      { id: 'small' },
      { name: 'x', sizeBytes: 1, sha256: await sha256Hex(new Uint8Array(1)) },
      new Uint8Array(1),
    );
    const second = openDownloads();
    await expect.poll(idsOnDisk).toEqual([]);
    expect(second.state.get().size).toBe(0);
  });
});

test('of two tabs one fetches, and the other says so and then has the model, too', async () => {
  const { model, bytes } = await putGguf('small');
  await setMishaps(slow);
  const [one, other] = [openDownloads(), openDownloads()];
  const ended = one.begin(model);
  await reach(one, model, 'fetching', ({ doneBytes }) => doneBytes > 0);
  await other.begin(model);
  expect(stateOf(other, model)).toEqual({ phase: 'elsewhere' });
  // A third, opened meanwhile, learns it by itself.
  await reach(openDownloads(), model, 'elsewhere');
  await setMishaps();
  await ended;
  await reach(other, model, 'done');
  expect(await sentBytes('/repos/')).toBe(bytes.length);
});

test('when the tab that fetches stops, another can go on', async () => {
  const { model, bytes } = await putGguf('small');
  await setMishaps(slow);
  const [one, other] = [openDownloads(), openDownloads()];
  void one.begin(model);
  await reach(one, model, 'fetching', ({ doneBytes }) => doneBytes > partBytes);
  await other.begin(model);
  one.pause('small');
  await reach(other, model, 'paused');
  await setMishaps();
  await other.begin(model);
  expect(await installedHash('small')).toBe(await sha256Hex(bytes));
});

test('a download that is broken off after each file of several has each whole file once', async () => {
  const shards = [1000, 2000, 3000, 4000];
  const model = await putMlc('gpu', shards);
  const downloads = openDownloads();
  for (const [index] of shards.entries()) {
    // From this file on the host says nothing: those before it have come whole.
    await setMishaps(
      ...shards.slice(index).map((size) => Object.assign({ on: `shard_${shards.indexOf(size)}.bin` }, silence)),
    );
    const ended = downloads.begin(model);
    const before = shards.slice(0, index).reduce((sum, size) => sum + size, 0);
    await reach(downloads, model, 'fetching', ({ doneBytes }) => doneBytes > before);
    await expect.poll(async () => await sentBytes('/repos/')).toBe(before);
    downloads.pause('gpu');
    await ended;
    expect(stateOf(downloads, model)).toMatchObject({ phase: 'paused' });
    expect(await store.list()).toEqual([]);
  }
  await setMishaps();
  await downloads.begin(model);
  expect(stateOf(downloads, model)).toMatchObject({ phase: 'done' });
  for (const [index, sizeBytes] of shards.entries())
    expect(await sentBytes(`/repos/maker/gpu/params_shard_${index}.bin`)).toBe(sizeBytes);
});
