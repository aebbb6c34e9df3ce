import type { ModelManifest } from '../model-store/manifest.ts';

/** Each format has its engine: `gguf` runs on the processor, `mlc` on the graphics card. */
export function needsGpu({ format }: Pick<ModelManifest, 'format'>): boolean {
  return format === 'mlc';
}
