import type { TroubleDetail, TroubleName } from '../../src/shared/errors.ts';

/** Every trouble with the detail that the app gives it. A new name makes this file an error until it is here. */
export const troubleDetails: Record<TroubleName, TroubleDetail> = {
  AppFileCorrupt: { file: '/assets/chat.js' },
  DownloadInterrupted: { file: 'part-03.bin' },
  EngineFailed: {},
  EngineLost: {},
  EngineUnsupported: { missing: 'WebAssembly SIMD' },
  GuardFailed: {},
  ModelDoesNotFit: { neededBytes: 503_316_480 },
  ModelFileCorrupt: { file: 'part-03.bin' },
  ModelFileMissing: { file: 'part-03.bin' },
  NotSecure: {},
  PromptTooLong: { promptTokens: 5000, limitTokens: 3072 },
  StorageFailed: {},
  StorageFull: { neededBytes: 1_500_000 },
};

export const troubleNames = Object.keys(troubleDetails) as TroubleName[];
