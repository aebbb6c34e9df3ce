import type { TroubleDetail, TroubleName } from '../../src/shared/errors.ts';

/** Every trouble with the detail that the app gives it. A new name makes this file an error until it is here. */
export const troubleDetails: Record<TroubleName, TroubleDetail> = {
  AppFileCorrupt: { file: '/assets/chat.js' },
  DownloadInterrupted: { file: 'part-03.bin' },
  EngineFailed: {},
  EngineLost: {},
  EngineUnsupported: { missing: 'WebAssembly SIMD' },
  GpuLacksFeature: { feature: 'shader-f16' },
  GpuLost: {},
  GpuOutOfMemory: { neededBytes: 2_200_000_000 },
  GpuTooSmall: { limit: 'maxBufferSize', needed: '256 MB', has: '128 MB' },
  GpuUnavailable: {},
  GuardFailed: {},
  HostAnsweredOddly: { host: 'hub.example', file: 'tokenizer.json' },
  HostBusy: { host: 'hub.example' },
  HostLacksFile: { host: 'hub.example', file: 'tokenizer.json', status: 404 },
  HostRefused: { host: 'evil.example', how: 'unlisted' },
  ModelDoesNotFit: { neededBytes: 503_316_480 },
  ModelFileCorrupt: { file: 'part-03.bin' },
  ModelFileMissing: { file: 'part-03.bin' },
  ModelLibraryMismatch: {},
  NotSecure: {},
  PromptTooLong: { promptTokens: 5000, limitTokens: 3072 },
  ShadersFailed: {},
  StorageFailed: {},
  StorageFull: { neededBytes: 1_500_000 },
};

export const troubleNames = Object.keys(troubleDetails) as TroubleName[];
