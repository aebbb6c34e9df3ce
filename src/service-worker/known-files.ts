import { appCacheName } from '../shared/app-cache.ts';
import { sha256Hex } from '../shared/hash.ts';

/** A file as this device holds it, after its bytes were hashed just now. */
export type KnownFile =
  | { kind: 'as-published'; stored: Response; bytes: ArrayBuffer }
  | { kind: 'missing' }
  /** Its bytes are not those of this build: something changed them on this device. */
  | { kind: 'changed' };

/**
 * Gives out files by their content, not by their name: whatever a page puts into the cache, only bytes whose SHA-256
 * stands in the guard's own script are answered.
 * @param hashes by path, SHA-256 in lower-case hexadecimal
 */
export function createKnownFiles(
  build: string,
  hashes: ReadonlyMap<string, string>,
): { read(path: string): Promise<KnownFile>; missing(): Promise<string[]> } {
  const cacheName = appCacheName(build);

  async function read(path: string): Promise<KnownFile> {
    // Not `open`: that would make the cache anew where it was just erased.
    const stored = await caches.match(path, { cacheName, ignoreVary: true });
    if (!stored) return { kind: 'missing' };
    const bytes = await stored.clone().arrayBuffer();
    return (await sha256Hex(bytes)) === hashes.get(path)
      ? { kind: 'as-published', stored, bytes }
      : { kind: 'changed' };
  }

  return {
    read,
    async missing() {
      const found = await Promise.all(
        [...hashes.keys()].map(async (path) => ((await read(path)).kind === 'as-published' ? [] : [path])),
      );
      return found.flat();
    },
  };
}
