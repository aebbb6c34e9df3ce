import type { GpuFacts } from '../../src/engines/gpu.ts';
import type { Device } from '../../src/models/catalogue/device.ts';

const facts: GpuFacts = {
  vendor: 'apple',
  architecture: 'metal-3',
  isSoftware: false,
  hasF16: true,
  limits: {
    maxBufferSize: 2 ** 32,
    maxStorageBufferBindingSize: 2 ** 32,
    maxComputeWorkgroupStorageSize: 2 ** 15,
    maxStorageBuffersPerShaderStage: 10,
  },
};

/** A graphics card, as the browser tells of it. */
export function someGpu(change: Partial<GpuFacts> = {}): Device['gpu'] {
  return { isUsable: true, facts: { ...facts, ...change } };
}

/** A computer with eight cores, 8 GB or more, and a good graphics card. */
export function someDevice(change: Partial<Device> = {}): Device {
  return {
    gpu: someGpu(),
    memoryBytes: 8e9,
    wasmBytes: 2 ** 32,
    cores: 8,
    threads: 4,
    kind: 'computer',
    storageLeftBytes: 100e9,
    ...change,
  };
}

export const noGpu: Device['gpu'] = { isUsable: false, reason: 'no-webgpu' };
