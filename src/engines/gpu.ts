import { Trouble } from '../shared/errors.ts';

/** What a GPU offers to a page, as far as models need it. */
export interface GpuFacts {
  vendor: string;
  architecture: string;
  /** Drawn by the CPU: right, and a hundred times slower. */
  isSoftware: boolean;
  hasF16: boolean;
  limits: Record<LimitName, number>;
}

type LimitName = keyof typeof neededLimits;

/** The least with which web-llm 0.2.86 starts (`detectGPUDevice` in its source). */
const neededLimits = {
  maxBufferSize: 2 ** 28,
  maxStorageBufferBindingSize: 2 ** 27,
  maxComputeWorkgroupStorageSize: 2 ** 15,
  maxStorageBuffersPerShaderStage: 10,
};

export type GpuVerdict =
  | { isUsable: true; facts: GpuFacts }
  | { isUsable: false; reason: 'no-webgpu' | 'no-adapter' }
  | { isUsable: false; reason: 'too-small'; facts: GpuFacts; limit: LimitName; needed: number; has: number };

/** Asks the browser for its GPU and judges it. Takes milliseconds, reads nothing, and keeps nothing. */
export async function probeGpu({ gpu }: { gpu?: GPU } = navigator): Promise<GpuVerdict> {
  if (!gpu) return { isUsable: false, reason: 'no-webgpu' };
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' }).catch(() => null);
  if (!adapter) return { isUsable: false, reason: 'no-adapter' };
  const { vendor, architecture, isFallbackAdapter } = adapter.info;
  const limitNames = Object.keys(neededLimits) as LimitName[];
  return judgeGpu({
    vendor,
    architecture,
    isSoftware: isFallbackAdapter || /swiftshader|llvmpipe|lavapipe|warp/i.test(architecture),
    hasF16: adapter.features.has('shader-f16'),
    limits: Object.fromEntries(limitNames.map((name) => [name, adapter.limits[name]])) as GpuFacts['limits'],
  });
}

export function judgeGpu(facts: GpuFacts): GpuVerdict {
  for (const [name, needed] of Object.entries(neededLimits) as [LimitName, number][]) {
    const has = facts.limits[name];
    if (has < needed) return { isUsable: false, reason: 'too-small', facts, limit: name, needed, has };
  }
  return { isUsable: true, facts };
}

/** The facts of a usable GPU. @throws Trouble `GpuUnavailable`, `GpuTooSmall` */
export function requireGpu(verdict: GpuVerdict): GpuFacts {
  if (verdict.isUsable) return verdict.facts;
  if (verdict.reason !== 'too-small') throw new Trouble('GpuUnavailable', verdict.reason);
  const { limit, needed, has } = verdict;
  throw new Trouble('GpuTooSmall', `${limit}: ${has} of ${needed}`, { limit, needed, has });
}
