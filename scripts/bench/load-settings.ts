import type { LoadModelParams } from '@wllama/wllama/esm/types/types.js';

/** What the bare engine is loaded with. `default` leaves the choice of the wasm build to wllama. */
export interface LoadSettings extends LoadModelParams {
  build: 'compat' | 'default';
}

/** Exactly what src/engines/wllama-load.ts asks for. */
export function appSettings(threads: number): LoadSettings {
  return {
    build: 'compat',
    n_ctx: 4096,
    n_threads: threads,
    n_gpu_layers: 0,
    n_parallel: 1,
    n_batch: 64,
    n_ubatch: 64,
    flash_attn: false,
    cache_type_k: 'f32',
    cache_type_v: 'f32',
  };
}

/** What wllama does when it is told nothing, except that it stays on the CPU. */
export const defaultSettings: LoadSettings = { build: 'default', n_gpu_layers: 0 };
