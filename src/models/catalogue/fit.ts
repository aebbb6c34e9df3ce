import type { Device } from './device.ts';
import type { CatalogueModel, Variant } from './catalogue-model.ts';

/** Whether a form of a model runs on a device: for sure as far as one can know, perhaps, or not; and what stands against it. */
export type Fit = { verdict: 'fits' } | { verdict: 'maybe'; why: Doubt } | { verdict: 'no'; why: Obstacle };

export type Obstacle =
  | { reason: 'no-gpu' | 'no-f16' | 'gpu-too-small' }
  | { reason: 'buffer' | 'memory' | 'tab' | 'wasm' | 'storage'; neededBytes: number; hasBytes: number };

export type Doubt =
  | { reason: 'software-gpu' | 'slow' }
  | { reason: 'tight'; neededBytes: number; hasBytes: number }
  /** The browser does not say how much memory there is. */
  | { reason: 'untold'; neededBytes: number };

/** Browsers say no larger number than this of many devices that have more (Device Memory, W3C). */
const mostToldBytes = 8e9;
/**
 * The share of the memory that a model may take: below the first it fits, above the second it does not. On phones the
 * system ends a page long before the memory is full: a model of 1.9 GB ended one with 6 GB (web-llm, issue 524).
 */
const shares = { computer: [0.5, 0.8], phone: [0.2, 0.4] } as const;
/** What an iPhone leaves to a page (web-llm, issue 753). */
const iphoneTabBytes = 1.5e9;
/** Storage wants room beside the file itself. */
const storageFactor = 1.1;

export function fitOf({ remote, needsF16, largestBufferBytes }: Variant, model: CatalogueModel, device: Device): Fit {
  const { memoryBytes: neededBytes, sizeBytes, format } = remote;
  const { gpu } = device;
  if (format === 'mlc') {
    if (!gpu.isUsable) return no({ reason: gpu.reason === 'too-small' ? 'gpu-too-small' : 'no-gpu' });
    if (needsF16 && !gpu.facts.hasF16) return no({ reason: 'no-f16' });
    const { maxBufferSize, maxStorageBufferBindingSize } = gpu.facts.limits;
    const hasBytes = Math.min(maxBufferSize, maxStorageBufferBindingSize);
    if (largestBufferBytes > hasBytes) return no({ reason: 'buffer', neededBytes: largestBufferBytes, hasBytes });
  } else if (neededBytes > device.wasmBytes) {
    return no({ reason: 'wasm', neededBytes, hasBytes: device.wasmBytes });
  }
  const storageBytes = Math.ceil(sizeBytes * storageFactor);
  if (device.storageLeftBytes !== undefined && device.storageLeftBytes < storageBytes)
    return no({ reason: 'storage', neededBytes: storageBytes, hasBytes: device.storageLeftBytes });
  const memory = fitMemory(neededBytes, device);
  if (memory.verdict === 'no') return memory;
  if (format === 'mlc' && gpu.isUsable && gpu.facts.isSoftware)
    return { verdict: 'maybe', why: { reason: 'software-gpu' } };
  if (format === 'gguf' && isSlow(remote, model, device)) return { verdict: 'maybe', why: { reason: 'slow' } };
  return memory;
}

function fitMemory(neededBytes: number, { memoryBytes, kind }: Device): Fit {
  if (kind === 'iphone')
    return neededBytes > iphoneTabBytes
      ? no({ reason: 'tab', neededBytes, hasBytes: iphoneTabBytes })
      : tightAbove(iphoneTabBytes / 2, neededBytes, iphoneTabBytes);
  const [fitting, most] = shares[kind];
  if (memoryBytes === undefined)
    return neededBytes > fitting * mostToldBytes
      ? { verdict: 'maybe', why: { reason: 'untold', neededBytes } }
      : { verdict: 'fits' };
  // Of a device with "8 GB" nobody knows whether it has 64: on a computer that is no reason to say no.
  const isCapped = memoryBytes >= mostToldBytes && kind === 'computer';
  if (neededBytes > most * memoryBytes && !isCapped)
    return no({ reason: 'memory', neededBytes, hasBytes: memoryBytes });
  return tightAbove(fitting * memoryBytes, neededBytes, memoryBytes);
}

function tightAbove(fittingBytes: number, neededBytes: number, hasBytes: number): Fit {
  return neededBytes > fittingBytes
    ? { verdict: 'maybe', why: { reason: 'tight', neededBytes, hasBytes } }
    : { verdict: 'fits' };
}

/**
 * Slower than one reads. llama.cpp reads the whole model for each token: 3.9 GB a second with one thread at eight
 * bits a weight, 2.3 at four, and half as much again with each further thread (measured in Chromium 156 on a
 * server's core; a phone's does about half).
 */
function isSlow(
  { sizeBytes, quantization }: Variant['remote'],
  { isThinking }: CatalogueModel,
  device: Device,
): boolean {
  const oneThread = quantization === 'Q8_0' ? 3.9e9 : 2.3e9;
  const bytesPerSecond = oneThread * (1 + (device.threads - 1) / 2) * (device.kind === 'computer' ? 1 : 0.5);
  const readingTokensPerSecond = isThinking ? 6 : 4; // who thinks, writes more than one reads
  return bytesPerSecond / sizeBytes < readingTokensPerSecond;
}

const no = (why: Obstacle): Fit => ({ verdict: 'no', why });
