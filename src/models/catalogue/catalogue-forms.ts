import type { VariantEntry } from './catalogue-model.ts';

/**
 * The forms that the catalogue's models come in. What is reckoned here, and against what it was held, is told in
 * docs/decisions/0008.
 */

/** Libraries fit one version of web-llm only: 0.2.86. */
const libraryFolder = 'https://raw.githubusercontent.com/mlc-ai/binary-mlc-llm-libs/main/web-llm-models/v0_2_86/base/';

/** Tokenizer, configuration and library, which come beside the weights: 8 to 25 MB. */
const besideWeightsBytes = 15_000_000;
/** As the chat sets the engines: it uses no longer context. */
export const usedContextTokens = 4096;
/** What llama.cpp takes beside weights and context. */
const engineBytes = 150_000_000;

export interface GpuForms {
  /** As web-llm's list names the model, without its quantization. */
  name: string;
  /** The library's, where it is another. */
  libraryName?: string;
  parametersBillions: number;
  /** `vram_required_MB` of web-llm's list, by quantization; only those that the list has. */
  memoryMiB: { q4f16_1?: number; q4f32_1?: number };
  /** The table of tokens: tokens × width at four bits, the largest piece of a model. */
  largestBufferMB: number;
}

/** A model as web-llm runs it: with 16-bit and with 32-bit arithmetic. */
export function gpuForms(forms: GpuForms): VariantEntry[] {
  const { name, libraryName = name, parametersBillions, memoryMiB, largestBufferMB } = forms;
  return (['q4f16_1', 'q4f32_1'] as const).flatMap((quantization) => {
    const memory = memoryMiB[quantization];
    if (memory === undefined) return [];
    // Four bits a weight, and a scale of 16 or 32 bits for every 32 of them.
    const bitsPerWeight = quantization === 'q4f16_1' ? 4.5 : 5;
    return {
      id: `${name}-${quantization.slice(0, 5)}`.toLowerCase(),
      quantization,
      sizeBytes: Math.round((parametersBillions * 1e9 * bitsPerWeight) / 8) + besideWeightsBytes,
      memoryBytes: Math.round(memory * 2 ** 20),
      largestBufferBytes: largestBufferMB * 1e6,
      source: {
        kind: 'mlc-repository',
        repository: `mlc-ai/${name}-${quantization}-MLC`,
        revision: 'main',
        library: `${libraryFolder}${libraryName}-${quantization}_cs1k-webgpu.wasm`,
      },
    };
  });
}

export interface CpuForm {
  repository: string;
  /** A commit. */
  revision: string;
  fileName: string;
  quantization: string;
  sizeBytes: number;
  sha256: string;
  /** Keys and values of one token in 32 bits: 8 × layers × heads × width of a head. */
  cacheBytesPerToken: number;
}

/** A model as llama.cpp runs it: one file, of which all is known. */
export function cpuForm(form: CpuForm): VariantEntry {
  const { repository, revision, fileName, quantization, sizeBytes, sha256, cacheBytesPerToken } = form;
  return {
    id: fileName
      .replace(/\.gguf$/i, '')
      .replaceAll('_', '-')
      .toLowerCase(),
    quantization,
    sizeBytes,
    memoryBytes: sizeBytes + cacheBytesPerToken * usedContextTokens + engineBytes,
    source: { kind: 'gguf-repository', repository, revision, fileName },
    files: [{ name: fileName, sizeBytes, sha256 }],
  };
}
