import type { WllamaLogger } from '@wllama/wllama/esm/index.js';
import { Trouble } from '../shared/errors.ts';
import type { LoadProgress } from './engine.ts';
import { OfflineWllama } from './wllama-runtime.ts';
import { compileWllama } from './wllama-wasm.ts';
import { wllamaLoadTrouble } from './wllama-troubles.ts';

/** A load that shows no sign of life for this long is ended: some failures of wllama never settle. */
const silenceLimitMs = 60_000;

export interface LoadRequest {
  parts: readonly Blob[];
  contextTokens: number;
  threads: number;
  /** In place of the model's own. */
  chatTemplate?: string;
  /** A token that ends answers, beside those that the file names. */
  endTokenId?: number;
}

/**
 * Loads a model and makes sure that it is loaded. wllama 3.8.1 resolves when the model is refused
 * (only `success` tells), and never settles when its own worker or wasm cannot start (only the log tells).
 * @throws Trouble `AppFileCorrupt`, `ModelFileCorrupt`, `ModelDoesNotFit`, `EngineFailed`
 */
export async function loadWllama(
  request: LoadRequest,
  onProgress: (progress: LoadProgress) => void,
): Promise<OfflineWllama> {
  const wasmModule = await compileWllama();
  const log = createWatchedLog();
  const wllama = new OfflineWllama(log.logger, wasmModule);
  const model = countReads(new Blob([...request.parts]), (progress) => {
    log.alive();
    onProgress(progress);
  });
  try {
    await Promise.race([
      wllama.loadModel([model], {
        n_ctx: request.contextTokens,
        n_threads: request.threads,
        n_gpu_layers: 0,
        n_parallel: 1,
        // Small batches: stopping takes effect between two of them. 64 costs no speed, 32 would.
        n_batch: 64,
        n_ubatch: 64,
        // Off, and with a cache of whole floats: twice the speed of the defaults on a CPU.
        flash_attn: false,
        cache_type_k: 'f32',
        cache_type_v: 'f32',
        ...(request.chatTemplate !== undefined && { chat_template: request.chatTemplate }),
        ...(request.endTokenId !== undefined && {
          // llama.cpp wants the list to end in an empty name, and wllama does not see to it.
          kv_overrides: { 'tokenizer.ggml.eot_token_id': `int:${request.endTokenId}`, '': 'int:0' },
        }),
      }),
      log.dead,
    ]);
    const context = wllama.getLoadedContextInfo() as { success?: boolean; n_vocab: number };
    if (context.success === false || context.n_vocab === 0) throw wllamaLoadTrouble(log.lines);
    return wllama;
  } catch (error) {
    await wllama.exit();
    throw error instanceof Trouble ? error : wllamaLoadTrouble([...log.lines, String(error)]);
  } finally {
    log.close();
  }
}

/** The same Blob, telling how much of it has been asked for: wllama reads through `slice` alone. */
function countReads(model: Blob, onProgress: (progress: LoadProgress) => void): Blob {
  let readBytes = 0;
  const slice = model.slice.bind(model);
  model.slice = (start = 0, end = model.size, type) => {
    readBytes = Math.max(readBytes, Math.min(end, model.size));
    onProgress({ readBytes, totalBytes: model.size });
    return slice(start, end, type);
  };
  return model;
}

interface WatchedLog {
  logger: WllamaLogger;
  lines: string[];
  /** Rejects when the log shows that the promise of the load will never settle. */
  dead: Promise<never>;
  alive(): void;
  close(): void;
}

function createWatchedLog(): WatchedLog {
  const lines: string[] = [];
  const dead = Promise.withResolvers<never>();
  dead.promise.catch(() => {}); // after the load nobody waits for it
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (reason: string): void => dead.reject(wllamaLoadTrouble([...lines, reason]));
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => end(`No sign of life for ${silenceLimitMs / 1000} s.`), silenceLimitMs);
  };
  const note = (...parts: unknown[]): void => {
    alive();
    const line = parts.map(String).join(' ').slice(0, 500);
    if (lines.push(line) > 40) lines.shift();
    if (/failed to asynchronously prepare wasm|Aborted\(/.test(line)) end(line);
    if (parts[0] instanceof Event) end('The engine thread could not be started.');
  };
  const silent = (): void => alive();
  // A wasm that cannot be fetched or compiled ends in an error of wllama's own error path, heard nowhere else.
  const onRejection = (event: PromiseRejectionEvent): void => end(String(event.reason));
  self.addEventListener('unhandledrejection', onRejection);
  alive();
  return {
    logger: { debug: silent, log: note, warn: note, error: note },
    lines,
    dead: dead.promise,
    alive,
    close() {
      clearTimeout(timer);
      self.removeEventListener('unhandledrejection', onRejection);
    },
  };
}
