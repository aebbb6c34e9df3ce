import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../../src/models/catalogue.ts';
import { fitModel } from '../../../../src/models/catalogue/best-variant.ts';
import { kindOf, type Device } from '../../../../src/models/catalogue/device.ts';
import { fitOf, type Fit } from '../../../../src/models/catalogue/fit.ts';
import { fitWords } from '../../../../src/models/catalogue/fit-words.ts';
import { noGpu, someDevice, someGpu } from '../../../support/devices.ts';

function fitOfId(id: string, device: Device): Fit {
  for (const model of catalogue.models)
    for (const variant of model.variants) if (variant.remote.id === id) return fitOf(variant, model, device);
  throw new Error(`No ${id}.`);
}

const verdicts = { fits: 0, maybe: 1, no: 2 };
const anyDevice = fc.record({
  gpu: fc.oneof(
    fc.constant(noGpu),
    fc.record({ isSoftware: fc.boolean(), hasF16: fc.boolean() }).map((change) => someGpu(change)),
  ),
  memoryBytes: fc.option(
    fc.constantFrom(1, 2, 4, 8, 16, 32).map((gb) => gb * 1e9),
    { nil: undefined },
  ),
  wasmBytes: fc.constantFrom(2 ** 30, 2 ** 31, 2 ** 32),
  cores: fc.integer({ min: 1, max: 16 }),
  threads: fc.integer({ min: 1, max: 4 }),
  kind: fc.constantFrom('computer' as const, 'phone' as const, 'iphone' as const),
  storageLeftBytes: fc.option(fc.integer({ min: 0, max: 50e9 }), { nil: undefined }),
});
const anyForm = fc.constantFrom(
  ...catalogue.models.flatMap((model) => model.variants.map((variant) => ({ model, variant }))),
);

describe('whether a model fits', () => {
  test.each<[string, Partial<Device>, string, string]>([
    ['qwen3-4b-q4f16', {}, 'fits', ''],
    ['qwen3-4b-q4f16', { gpu: noGpu }, 'no', 'no-gpu'],
    ['qwen3-4b-q4f16', { gpu: someGpu({ hasF16: false }) }, 'no', 'no-f16'],
    ['qwen3-4b-q4f32', { gpu: someGpu({ hasF16: false }), memoryBytes: 16e9 }, 'fits', ''],
    ['qwen3-4b-q4f16', { gpu: someGpu({ isSoftware: true }) }, 'maybe', 'software-gpu'],
    ['qwen3-4b-q4f16', { memoryBytes: 4e9 }, 'no', 'memory'],
    ['qwen3-8b-q4f16', {}, 'maybe', 'tight'],
    ['qwen3-8b-q4f16', { memoryBytes: undefined }, 'maybe', 'untold'],
    ['qwen3-8b-q4f16', { memoryBytes: 16e9 }, 'fits', ''],
    ['gemma-2-2b-it-q4f16', { kind: 'phone', memoryBytes: 8e9 }, 'maybe', 'tight'],
    ['gemma-2-2b-it-q4f16', { kind: 'phone', memoryBytes: 4e9 }, 'no', 'memory'],
    ['gemma-2-2b-it-q4f16', { kind: 'iphone', memoryBytes: undefined }, 'no', 'tab'],
    ['smollm2-360m-instruct-q4f16', { kind: 'iphone', memoryBytes: undefined }, 'fits', ''],
    ['smollm3-q4-k-m', { gpu: noGpu }, 'maybe', 'slow'],
    ['smollm3-q4-k-m', { wasmBytes: 2 ** 31 }, 'no', 'wasm'],
    ['llama-3.2-1b-instruct-q4-k-m', { gpu: noGpu }, 'fits', ''],
    ['llama-3.2-1b-instruct-q4-k-m', { gpu: noGpu, threads: 1 }, 'maybe', 'slow'],
    ['llama-3.2-1b-instruct-q4-k-m', { storageLeftBytes: 8e8 }, 'no', 'storage'],
  ])('%s on a device with %j: %s %s', (id, change, verdict, reason) => {
    const fit = fitOfId(id, someDevice(change));
    expect(fit.verdict).toBe(verdict);
    if (fit.verdict !== 'fits') expect(fit.why.reason).toBe(reason);
  });

  test('a graphics card that takes only small pieces is named with both numbers', () => {
    const limits = {
      ...(someGpu() as { facts: { limits: object } }).facts.limits,
      maxStorageBufferBindingSize: 2 ** 27,
    };
    const fit = fitOfId('qwen3-8b-q4f16', someDevice({ gpu: someGpu({ limits } as never) }));
    expect(fitWords(fit).why).toBe('It needs pieces of 312 MB on the graphics card, which takes 134 MB at a time.');
  });

  test('more of anything never makes a verdict worse', () => {
    fc.assert(
      fc.property(anyForm, anyDevice, ({ model, variant }, device) => {
        const better: Device = {
          ...device,
          gpu: device.gpu.isUsable ? someGpu() : device.gpu,
          memoryBytes: device.memoryBytes && device.memoryBytes * 2,
          wasmBytes: 2 ** 32,
          threads: 4,
          storageLeftBytes: device.storageLeftBytes && device.storageLeftBytes * 2,
        };
        expect(verdicts[fitOf(variant, model, better).verdict]).toBeLessThanOrEqual(
          verdicts[fitOf(variant, model, device).verdict],
        );
      }),
    );
  });

  test('a form that needs more never fits where one that needs less does not', () => {
    fc.assert(
      fc.property(
        anyForm,
        anyDevice,
        fc.double({ min: 1, max: 4, noNaN: true }),
        ({ model, variant }, device, factor) => {
          const { remote } = variant;
          const grown = {
            ...variant,
            remote: { ...remote, sizeBytes: remote.sizeBytes * factor, memoryBytes: remote.memoryBytes * factor },
          };
          expect(verdicts[fitOf(grown, model, device).verdict]).toBeGreaterThanOrEqual(
            verdicts[fitOf(variant, model, device).verdict],
          );
        },
      ),
    );
  });

  test('every verdict has words with a full stop, and no number without its unit', () => {
    fc.assert(
      fc.property(anyForm, anyDevice, ({ model, variant }, device) => {
        const { label, why } = fitWords(fitOf(variant, model, device));
        expect(label.length).toBeGreaterThan(3);
        expect(why).toMatch(/^[A-Z].*\.$/);
        expect(why).not.toMatch(/undefined|NaN/);
        expect(why).not.toMatch(/\d(?![\d.,]*( [kMGT]?B| bits))[\d.,]*\s/);
      }),
    );
  });

  test('a form for the processor is taken where the graphics card is none, lacks 16 bits, or is imitated', () => {
    const gemma = catalogue.models.find(({ name }) => name === 'Gemma 3 1B')!;
    const formatOn = (gpu: Device['gpu']) => fitModel(gemma, someDevice({ gpu })).best.variant.remote.format;
    expect(formatOn(someGpu())).toBe('mlc');
    for (const gpu of [noGpu, someGpu({ hasF16: false }), someGpu({ isSoftware: true })])
      expect(formatOn(gpu)).toBe('gguf');
  });
});

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X)', 5, undefined, 'iphone'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari', 5, undefined, 'iphone'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari', 0, undefined, 'computer'],
  ['Mozilla/5.0 (Linux; Android 16; Pixel 9)', 5, true, 'phone'],
  ['Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko', 5, undefined, 'phone'],
  ['Mozilla/5.0 (X11; Linux x86_64) Chrome', 0, false, 'computer'],
])('%s with %i touches is taken for what it is', (userAgent, maxTouchPoints, mobile, kind) => {
  expect(kindOf({ userAgent, maxTouchPoints, ...(mobile === undefined ? {} : { userAgentData: { mobile } }) })).toBe(
    kind,
  );
});
