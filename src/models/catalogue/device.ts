import { probeGpu, type GpuVerdict } from '../../engines/gpu.ts';
import { canShareMemory, chooseThreads } from '../../engines/threads.ts';
import { estimateStorage } from '../../shared/browser-storage.ts';

/** What this device offers to models, as far as the browser tells. */
export interface Device {
  gpu: GpuVerdict;
  /**
   * At least this much memory: browsers round, and say no more than 8 GB or so of any device. Undefined where they say nothing.
   */
  memoryBytes: number | undefined;
  /** The most that a program on the processor may reserve here. 4 GB is what WebAssembly can address. */
  wasmBytes: number;
  cores: number;
  /** How many of them the processor's engine would use. */
  threads: number;
  kind: 'computer' | 'phone' | 'iphone';
  /** What the browser still grants to this site; undefined where it does not say. */
  storageLeftBytes: number | undefined;
}

/** Chromium alone tells memory and kind; TypeScript does not know. */
type Told = Navigator & { deviceMemory?: number; userAgentData?: { mobile?: boolean } };

/** Asks the browser, and nobody else: no request is made. Takes milliseconds. */
export async function lookAtDevice(): Promise<Device> {
  const { deviceMemory, hardwareConcurrency } = navigator as Told;
  const { quota, usage } = await estimateStorage();
  return {
    gpu: await probeGpu(),
    memoryBytes: deviceMemory === undefined ? undefined : deviceMemory * 1e9,
    wasmBytes: reservableBytes(),
    cores: hardwareConcurrency,
    threads: chooseThreads(hardwareConcurrency, canShareMemory()),
    kind: kindOf(navigator),
    storageLeftBytes: quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage),
  };
}

/** An iPad says that it is a Mac, but no Mac has a touch screen. */
export function kindOf({
  userAgent,
  maxTouchPoints,
  userAgentData,
}: Pick<Told, 'userAgent' | 'maxTouchPoints' | 'userAgentData'>): Device['kind'] {
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)) return 'iphone';
  return (userAgentData?.mobile ?? /Android|Mobile/.test(userAgent)) ? 'phone' : 'computer';
}

/** Addresses only: no memory is taken. A phone's browser refuses what it could never give. */
function reservableBytes(): number {
  const pageBytes = 65_536;
  for (const maximum of [65_536, 49_152, 32_768, 16_384]) {
    try {
      void new WebAssembly.Memory({ initial: 1, maximum, shared: canShareMemory() });
      return maximum * pageBytes;
    } catch {
      // Too much for this browser: the next smaller is tried.
    }
  }
  return 0;
}
