import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/models/catalogue.ts';
import { fitModel } from '../../../../src/models/catalogue/best-variant.ts';
import type { Device } from '../../../../src/models/catalogue/device.ts';
import { recommend } from '../../../../src/models/catalogue/recommend.ts';
import { recommendationWords } from '../../../../src/models/catalogue/recommendation-words.ts';
import { noGpu, someDevice, someGpu } from '../../../support/devices.ts';

const recommendOn = (change: Partial<Device>, language = 'en') => {
  const device = someDevice(change);
  return recommend(
    catalogue.models.map((model) => fitModel(model, device)),
    device,
    language,
  );
};

test.each<[string, Partial<Device>, string, string]>([
  ['a computer with a good graphics card', {}, 'en', 'qwen3-4b-q4f16'],
  [
    'one whose card lacks 16 bits',
    { gpu: someGpu({ hasF16: false }) },
    'en',
    'ministral-3-3b-instruct-2512-bf16-q4f32',
  ],
  ['one without a graphics card', { gpu: noGpu }, 'en', 'llama-3.2-1b-instruct-q4-k-m'],
  ['the same, for somebody who reads Japanese', { gpu: noGpu }, 'ja', 'qwen3.5-0.8b-q8-0'],
  ['the same with one thread', { gpu: noGpu, threads: 1 }, 'en', 'qwen3-0.6b-q8-0'],
  ['an iPhone', { kind: 'iphone', memoryBytes: undefined }, 'en', 'gemma3-1b-it-q4f16'],
  ['a phone with 8 GB', { kind: 'phone' }, 'en-GB', 'llama-3.2-1b-instruct-q4f16'],
])('to %s it recommends one that surely fits', (_, change, language, id) => {
  const found = recommendOn(change, language);
  expect(found?.best.variant.remote.id).toBe(id);
  expect(found?.best.fit.verdict).toBe('fits');
  expect(found?.model.isSpecial).toBe(false);
});

test('where nothing surely fits, it recommends nothing', () => {
  expect(recommendOn({ storageLeftBytes: 0 })).toBeUndefined();
  expect(recommendOn({ kind: 'phone', memoryBytes: 1e9, gpu: noGpu })).toBeUndefined();
});

test('a language that no model speaks is no reason to recommend none', () => {
  expect(recommendOn({}, 'eo')).toBeDefined();
});

test('the reason is one sentence, true of the model and of the device', () => {
  const device = someDevice();
  expect(recommendationWords(recommendOn({})!, device, 'de-AT')).toBe(
    'The most able of this list that surely fits: it runs on your graphics card, speaks German, and needs about 3.6 GB of memory, of which this device has at least 8 GB.',
  );
  const withoutGpu = someDevice({ gpu: noGpu, memoryBytes: undefined });
  expect(recommendationWords(recommendOn({ gpu: noGpu, memoryBytes: undefined })!, withoutGpu, 'en')).toBe(
    'The most able of this list that surely fits: it runs on your processor, speaks English, and needs about 1.2 GB of memory.',
  );
});
