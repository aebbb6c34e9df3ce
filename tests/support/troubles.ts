import type { TroubleDetail, TroubleName } from '../../src/shared/errors.ts';

/** Every trouble with the detail that the app gives it. A new name makes this file an error until it is here. */
export const troubleDetails: Record<TroubleName, TroubleDetail> = {
  AppFileCorrupt: { file: '/assets/chat.js' },
  DownloadInterrupted: { file: 'part-03.bin' },
  EngineFailed: {},
  EngineLost: {},
  EngineUnsupported: { missing: 'WebAssembly SIMD' },
  FormatRefused: {},
  GpuLacksFeature: { feature: 'shader-f16' },
  GpuLost: {},
  GpuOutOfMemory: { neededBytes: 2_200_000_000 },
  GpuSwitchedOff: { model: 'Gemma 3 1B' },
  GpuTooSmall: { limit: 'maxBufferSize', needed: '256 MB', has: '128 MB' },
  GpuUnavailable: {},
  GuardFailed: {},
  KeyNotMade: {},
  LoadCrashed: { model: 'Gemma 3 1B' },
  ModelDoesNotFit: { neededBytes: 503_316_480 },
  ModelFileCorrupt: { file: 'part-03.bin' },
  ModelFileMissing: { file: 'part-03.bin' },
  ModelGone: { model: 'Gemma 3 1B' },
  ModelLibraryMismatch: {},
  NoModel: {},
  NotSecure: {},
  PromptTooLong: { promptTokens: 5000, limitTokens: 3072 },
  ShadersFailed: {},
  StorageFailed: {},
  StorageFull: { neededBytes: 1_500_000 },
  TooManyTries: { waitSeconds: 8 },
  VaultAltered: {},
  VaultLocked: {},
  WrongPassphrase: {},
};

export const troubleNames = Object.keys(troubleDetails) as TroubleName[];
