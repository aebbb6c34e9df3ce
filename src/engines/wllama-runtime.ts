import workerCode from '@wllama/wllama-compat/wasm/wllama.js?raw';
import { Wllama, type WllamaLogger } from '@wllama/wllama/esm/index.js';

/** What the cut version takes (scripts/build/cut-wllama.ts): code and WebAssembly themselves, and no address of either. */
interface HandedOver {
  jsPath: { code: string };
  compat: true;
  noWebGPU: true;
  wasmModule: WebAssembly.Module;
}

/**
 * wllama without anything that asks for an address: the build cuts that out (scripts/build/cut-wllama.ts).
 * The wasm32 ("compat") build on every browser: on the CPU it is as fast as the other or faster, and
 * needs neither JSPI nor memory64. Its code travels with our thread; its WebAssembly is handed to it, compiled.
 */
export class OfflineWllama extends Wllama {
  readonly #wasmModule: WebAssembly.Module;

  constructor(logger: WllamaLogger, wasmModule: WebAssembly.Module) {
    super({ default: 'handed over' }, { logger });
    this.#wasmModule = wasmModule;
  }

  override getWorkerResources(): ReturnType<Wllama['getWorkerResources']> {
    const handedOver: HandedOver = {
      jsPath: { code: workerCode },
      compat: true,
      noWebGPU: true,
      wasmModule: this.#wasmModule,
    };
    return { wasmPath: 'handed over', ...handedOver };
  }
}
