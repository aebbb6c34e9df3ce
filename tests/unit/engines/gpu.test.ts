import { expect, test } from 'vitest';
import { judgeGpu, probeGpu, requireGpu, type GpuFacts } from '../../../src/engines/gpu.ts';

const desktop: GpuFacts = {
  vendor: 'intel',
  architecture: 'xe',
  isSoftware: false,
  hasF16: true,
  limits: {
    maxBufferSize: 2 ** 31,
    maxStorageBufferBindingSize: 2 ** 30,
    maxComputeWorkgroupStorageSize: 2 ** 15,
    maxStorageBuffersPerShaderStage: 10,
  },
};

test('a GPU that has just what is needed is usable', () => {
  expect(judgeGpu(desktop)).toEqual({ isUsable: true, facts: desktop });
  expect(requireGpu(judgeGpu(desktop))).toBe(desktop);
});

const tooSmall: [keyof GpuFacts['limits'], number][] = [
  ['maxBufferSize', 2 ** 28 - 1],
  ['maxStorageBufferBindingSize', 2 ** 26],
  ['maxComputeWorkgroupStorageSize', 2 ** 14],
  ['maxStorageBuffersPerShaderStage', 8],
];
test.for(tooSmall)('one whose %s is %i is too small, and the trouble says by what', ([limit, has]) => {
  const verdict = judgeGpu({ ...desktop, limits: { ...desktop.limits, [limit]: has } });
  expect(verdict).toMatchObject({ isUsable: false, reason: 'too-small', limit, has });
  expect(() => requireGpu(verdict)).toThrow(expect.objectContaining({ name: 'GpuTooSmall' }));
});

test('a browser without WebGPU has no GPU for models', async () => {
  const verdict = await probeGpu({});
  expect(verdict).toEqual({ isUsable: false, reason: 'no-webgpu' });
  expect(() => requireGpu(verdict)).toThrow(expect.objectContaining({ name: 'GpuUnavailable' }));
});
