import { cpuForm, gpuForms } from './catalogue-forms.ts';
import type { OwnEntry } from './strength-words.ts';

const apache = 'Apache-2.0';
const qwenLanguages = ['en', 'zh', 'es', 'fr', 'de', 'pt', 'it', 'ru', 'ja', 'ko', 'ar', 'vi', 'th', 'id', 'tr', 'pl'];
const llamaLanguages = ['en', 'de', 'fr', 'it', 'pt', 'hi', 'es', 'th'];

/** Models of up to two billion parameters: for phones, for the processor, and for a quick answer anywhere. */
export const smallModels: readonly OwnEntry[] = [
  {
    name: 'SmolLM2 360M',
    maker: 'Hugging Face',
    licence: apache,
    languages: ['en'],
    contextTokens: 8192,
    parametersBillions: 0.36,
    variants: [
      ...gpuForms({
        name: 'SmolLM2-360M-Instruct',
        parametersBillions: 0.3618,
        memoryMiB: { q4f16_1: 376.06, q4f32_1: 579.61 },
        largestBufferMB: 24,
      }),
      cpuForm({
        repository: 'HuggingFaceTB/SmolLM2-360M-Instruct-GGUF',
        revision: '593b5a2e04c8f3e4ee880263f93e0bd2901ad47f',
        fileName: 'smollm2-360m-instruct-q8_0.gguf',
        quantization: 'Q8_0',
        sizeBytes: 386_404_992,
        sha256: '48ab3034d0dd401fbc721eb1df3217902fee7dab9078992d66431f09b7750201',
        cacheBytesPerToken: 81_920,
      }),
    ],
  },
  {
    name: 'Qwen3 0.6B',
    maker: 'Alibaba (Qwen)',
    licence: apache,
    languages: qwenLanguages,
    contextTokens: 32_768,
    parametersBillions: 0.6,
    isThinking: true,
    variants: [
      ...gpuForms({
        name: 'Qwen3-0.6B',
        parametersBillions: 0.596,
        memoryMiB: { q4f16_1: 1403.34, q4f32_1: 1924.98 },
        largestBufferMB: 78,
      }),
      cpuForm({
        repository: 'Qwen/Qwen3-0.6B-GGUF',
        revision: '23749fefcc72300e3a2ad315e1317431b06b590a',
        fileName: 'Qwen3-0.6B-Q8_0.gguf',
        quantization: 'Q8_0',
        sizeBytes: 639_446_688,
        sha256: '9465e63a22add5354d9bb4b99e90117043c7124007664907259bd16d043bb031',
        cacheBytesPerToken: 229_376,
      }),
    ],
  },
  {
    name: 'Qwen3.5 0.8B',
    maker: 'Alibaba (Qwen)',
    licence: apache,
    languages: qwenLanguages,
    contextTokens: 32_768,
    parametersBillions: 0.8,
    isThinking: true,
    variants: [
      cpuForm({
        repository: 'ggml-org/Qwen3.5-0.8B-GGUF',
        revision: '8fea620810c4afa23dd6443f999a48574c1611a3',
        fileName: 'Qwen3.5-0.8B-Q8_0.gguf',
        quantization: 'Q8_0',
        sizeBytes: 833_592_096,
        sha256: '37ae482d336108d23516fa35e8e0c4126688d81018b87178a18d752a1357814f',
        cacheBytesPerToken: 24_576,
      }),
    ],
  },
  {
    name: 'Gemma 3 1B',
    maker: 'Google',
    licence: 'Gemma Terms of Use',
    languages: ['en'],
    contextTokens: 32_768,
    parametersBillions: 1,
    variants: [
      ...gpuForms({
        name: 'gemma3-1b-it',
        parametersBillions: 0.9999,
        memoryMiB: { q4f16_1: 711.07 },
        largestBufferMB: 151,
      }),
      cpuForm({
        repository: 'ggml-org/gemma-3-1b-it-GGUF',
        revision: 'f9c28bcd85737ffc5aef028638d3341d49869c27',
        fileName: 'gemma-3-1b-it-Q4_K_M.gguf',
        quantization: 'Q4_K_M',
        sizeBytes: 806_058_240,
        sha256: '8ccc5cd1f1b3602548715ae25a66ed73fd5dc68a210412eea643eb20eb75a135',
        cacheBytesPerToken: 53_248,
      }),
    ],
  },
  {
    name: 'Llama 3.2 1B',
    maker: 'Meta',
    licence: 'Llama 3.2 Community License',
    languages: llamaLanguages,
    contextTokens: 131_072,
    parametersBillions: 1.2,
    variants: [
      ...gpuForms({
        name: 'Llama-3.2-1B-Instruct',
        parametersBillions: 1.2358,
        memoryMiB: { q4f16_1: 879.04, q4f32_1: 1128.82 },
        largestBufferMB: 131,
      }),
      cpuForm({
        repository: 'bartowski/Llama-3.2-1B-Instruct-GGUF',
        revision: '067b946cf014b7c697f3654f621d577a3e3afd1c',
        fileName: 'Llama-3.2-1B-Instruct-Q4_K_M.gguf',
        quantization: 'Q4_K_M',
        sizeBytes: 807_694_464,
        sha256: '6f85a640a97cf2bf5b8e764087b1e83da0fdb51d7c9fab7d0fece9385611df83',
        cacheBytesPerToken: 65_536,
      }),
    ],
  },
  {
    name: 'Qwen2.5 Coder 1.5B',
    maker: 'Alibaba (Qwen)',
    licence: apache,
    languages: ['en', 'zh'],
    contextTokens: 32_768,
    parametersBillions: 1.5,
    isSpecial: true,
    variants: [
      ...gpuForms({
        name: 'Qwen2.5-Coder-1.5B-Instruct',
        libraryName: 'Qwen2-1.5B-Instruct',
        parametersBillions: 1.5437,
        memoryMiB: { q4f16_1: 1629.75, q4f32_1: 1888.97 },
        largestBufferMB: 117,
      }),
      cpuForm({
        repository: 'Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF',
        revision: '38f6bab61d341b23a6c00226f32c0d6148bf9f43',
        fileName: 'qwen2.5-coder-1.5b-instruct-q4_k_m.gguf',
        quantization: 'Q4_K_M',
        sizeBytes: 1_117_320_768,
        sha256: 'cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046',
        cacheBytesPerToken: 57_344,
      }),
    ],
  },
  {
    name: 'Qwen3 1.7B',
    maker: 'Alibaba (Qwen)',
    licence: apache,
    languages: qwenLanguages,
    contextTokens: 32_768,
    parametersBillions: 1.7,
    isThinking: true,
    variants: [
      ...gpuForms({
        name: 'Qwen3-1.7B',
        parametersBillions: 1.7206,
        memoryMiB: { q4f16_1: 2036.66, q4f32_1: 2635.44 },
        largestBufferMB: 156,
      }),
      cpuForm({
        repository: 'ggml-org/Qwen3-1.7B-GGUF',
        revision: 'daeb8e2d528a760970442092f6bf1e55c3b659eb',
        fileName: 'Qwen3-1.7B-Q4_K_M.gguf',
        quantization: 'Q4_K_M',
        sizeBytes: 1_282_439_264,
        sha256: 'd2387ca2dbfee2ffabce7120d3770dadca0b293052bc2f0e138fdc940d9bc7b5',
        cacheBytesPerToken: 229_376,
      }),
    ],
  },
];
