import { beforeEach, expect, test } from 'vitest';
import { modelAt } from '../../../src/models/catalogue/model-at.ts';
import { resetHub } from '../../support/hub-control.ts';
import { openDownloads, putGguf, putMlc, stateOf, store } from '../../support/download-scene.ts';
import { forgetEverything } from '../../support/storage.ts';

beforeEach(async () => {
  await resetHub();
  await forgetEverything();
});

test.each([
  ['a GGUF', async () => (await putGguf('unknown')).model],
  ['a model in MLC’s format', async () => await putMlc('unknown', [5000])],
])('%s of which only the address was known is listed with what its files say of themselves', async (_, put) => {
  const model = await modelAt((await put()).source);
  const downloads = openDownloads();
  await downloads.begin(model);
  expect(stateOf(downloads, model)).toMatchObject({ phase: 'done' });
  const [installed] = await store.list();
  expect(installed?.manifest.id).toBe(model.id);
  expect(installed?.manifest.name).not.toBe('');
  expect(installed?.manifest.memoryBytes).toBeGreaterThan(installed?.manifest.file.sizeBytes ?? Infinity);
  expect(installed?.origin).toMatchObject({ source: 'host' });
});
