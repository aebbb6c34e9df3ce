import wasmUrl from '@wllama/wllama-compat/wasm/wllama.wasm?url';
import workerCode from '@wllama/wllama-compat/wasm/wllama.js?raw';
import { tellOuterThreadCode } from '../egress/nested-threads.ts';
import { Wllama, type WllamaLogger } from '@wllama/wllama/esm/index.js';

/**
 * wllama without anything that downloads: the build cuts that out (scripts/build/cut-wllama.ts).
 * The wasm32 ("compat") build on every browser: on the CPU it is as fast as the other or faster, and
 * needs neither JSPI nor memory64. Its code travels with our thread; its one request is for
 * `wllama.wasm`, which the service worker answers from this device.
 */
export class OfflineWllama extends Wllama {
  constructor(logger: WllamaLogger) {
    super({ default: wasmUrl }, { logger });
  }

  override getWorkerResources(): ReturnType<Wllama['getWorkerResources']> {
    return {
      wasmPath: new URL(wasmUrl, self.location.origin).href,
      // It starts threads of its own from this code, which no header reaches: they tell what they are refused.
      jsPath: { code: tellOuterThreadCode + workerCode },
      compat: true,
      noWebGPU: true,
    };
  }
}
