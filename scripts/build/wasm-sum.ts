import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * SHA-256 of llama.cpp as WebAssembly, of the package's own file: the build writes it into the engine's thread, which runs
 * no other bytes.
 */
export function wasmSum(): string {
  const file = new URL('../../node_modules/@wllama/wllama-compat/wasm/wllama.wasm', import.meta.url);
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
