/// <reference types="vite/client" />
import compatWasmUrl from '@wllama/wllama-compat/wasm/wllama.wasm?url';
import compatCode from '@wllama/wllama-compat/wasm/wllama.js?raw';
import { Wllama } from '@wllama/wllama/esm/index.js';
import type { ChatCompletionChunk } from '@wllama/wllama/esm/types/oai-compat.js';
import wasmUrl from '@wllama/wllama/esm/wasm/wllama.wasm?url';
import type { Timing } from '../contestant.ts';
import type { LoadSettings } from '../load-settings.ts';
import type { EngineRequest } from '../time-answer.ts';
import { keepFiles } from './keep-files.ts';

/** The engine without the app: the published library, called straight from a page. The bench drives it. */
export interface BarePage {
  /** Puts the model's files on this device, in the kind of place where the app puts its own. */
  keepFiles(modelFolder: string): Promise<void>;
  /** Once a document. @throws Error when no model is loaded at the end */
  load(settings: LoadSettings): Promise<{ loadMs: number; threads: number }>;
  ask(request: EngineRequest, pieces: number): Promise<Timing>;
}

const logger = { debug() {}, log() {}, warn() {}, error: console.error };

/** The wasm32 build, which the app uses on every browser; by itself wllama takes it only where it must. */
class CompatWllama extends Wllama {
  override getWorkerResources(): ReturnType<Wllama['getWorkerResources']> {
    return {
      wasmPath: new URL(compatWasmUrl, location.href).href,
      jsPath: { code: compatCode },
      compat: true,
      noWebGPU: true,
    };
  }
}

let files: Blob[] = [];
let wllama: Wllama | undefined;

const bare: BarePage = {
  async keepFiles(modelFolder) {
    files = await keepFiles(modelFolder);
  },

  async load({ build, ...params }) {
    if (!crossOriginIsolated) throw new Error('The bare engine’s page is not cross-origin isolated.');
    const startedAt = performance.now();
    wllama = new (build === 'compat' ? CompatWllama : Wllama)({ default: wasmUrl }, { logger });
    // What wllama chooses by itself for an old browser would come from a CDN.
    wllama.setCompat({ wasm: compatWasmUrl, worker: { code: compatCode } });
    await wllama.loadModel([new Blob(files)], params);
    const context = wllama.getLoadedContextInfo() as { success?: boolean };
    if (context.success === false) throw new Error('The bare engine did not load the model.');
    return { loadMs: performance.now() - startedAt, threads: wllama.getNumThreads() };
  },

  async ask({ turns, options }, pieces) {
    const timing: Timing = { promptTokens: 0, marks: [] };
    const stop = new AbortController();
    const startedAt = performance.now();
    // The request that src/engines/wllama-generate.ts makes.
    const request = {
      messages: turns.map(({ role, text }) => ({ role, content: text })),
      max_tokens: options.maxTokens,
      temperature: options.temperature,
      top_p: options.topP,
      repeat_penalty: options.repeatPenalty,
      cache_prompt: true,
      return_progress: true,
      stream_options: { include_usage: true },
      abortSignal: stop.signal,
      stream: true as const,
      onData({ choices, prompt_progress: progress }: ChatCompletionChunk) {
        if (progress) timing.promptTokens = progress.total;
        if (!choices[0]?.delta.content) return;
        timing.marks.push({ pieces: timing.marks.length + 1, atMs: performance.now() - startedAt });
        if (timing.marks.length >= pieces) stop.abort();
      },
    };
    try {
      await wllama?.createChatCompletion(request);
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    }
    return timing;
  },
};

Object.assign(globalThis, { bare, wllama: () => wllama });
