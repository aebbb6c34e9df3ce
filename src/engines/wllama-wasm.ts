import wasmUrl from '@wllama/wllama-compat/wasm/wllama.wasm?url';
import { appCacheName } from '../shared/app-cache.ts';
import { Trouble } from '../shared/errors.ts';
import { sha256Hex } from '../shared/hash.ts';

/**
 * llama.cpp, compiled. The thread may ask for nothing by address: it takes the file from this build's cache, and
 * runs it only when it has the hash that the build wrote down here.
 * @throws Trouble `AppFileCorrupt`, `EngineFailed`
 */
export async function compileWllama(): Promise<WebAssembly.Module> {
  const bytes = await readBytes();
  // Compiling runs nothing, so it need not wait for the hash: together they take no longer than compiling alone.
  const compiled = WebAssembly.compile(bytes);
  compiled.catch(() => {}); // it is awaited below, unless the hash ends all
  if ((await sha256Hex(bytes)) !== __AIRLOCK_WASM_SHA256__)
    throw new Trouble('AppFileCorrupt', `${wasmUrl} has another hash.`, { file: wasmUrl });
  return await compiled.catch((error: unknown) => {
    throw new Trouble('EngineFailed', `${wasmUrl} cannot be compiled: ${String(error)}`, {}, error);
  });
}

async function readBytes(): Promise<ArrayBuffer> {
  const stored = await caches.match(wasmUrl, { cacheName: appCacheName(__AIRLOCK_BUILD__) });
  if (stored) return await stored.arrayBuffer();
  // The development server and the tests have no such cache. No build has this line.
  if (import.meta.env.DEV) return await (await fetch(wasmUrl)).arrayBuffer();
  throw new Trouble('EngineFailed', `${wasmUrl} is not on this device.`);
}
