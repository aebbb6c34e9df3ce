import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifest, type ModelFileFacts, type ModelManifest } from '../../src/model-store/manifest.ts';
import { wholeOf } from '../../src/model-store/whole-of.ts';

/** Static hosts take no larger files: the strictest of them 25 MiB. */
const partBytes = 24 * 1024 * 1024;

export type ModelClaims = Omit<ModelManifest, 'version' | 'file' | 'files' | 'parts'>;

/**
 * Writes a model as a site serves it: its files in parts, and the manifest last. Never more than a part in memory.
 * @param files one for llama.cpp; all of them, in any order, for web-llm
 * @param folder is made, and must not be there
 */
export async function cutModel(
  claims: ModelClaims,
  files: readonly { name: string; path: string }[],
  folder: string,
): Promise<ModelManifest> {
  mkdirSync(folder, { recursive: true });
  const parts: ModelFileFacts[] = [];
  const facts = files.map(({ name, path }): ModelFileFacts => {
    const whole = createHash('sha256');
    let sizeBytes = 0;
    for (const bytes of readPieces(path)) {
      const part = `part-${String(parts.length + 1).padStart(4, '0')}.bin`;
      whole.update(bytes);
      sizeBytes += bytes.length;
      parts.push({ name: part, sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
      writeFileSync(join(folder, part), bytes);
    }
    return { name, sizeBytes, sha256: whole.digest('hex') };
  });
  const manifest = parseManifest({
    version: 1,
    ...claims,
    file: await wholeOf(claims.format, claims.id, facts),
    ...(claims.format === 'mlc' && { files: facts }),
    parts,
  });
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

function* readPieces(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(partBytes);
      let length = 0;
      for (let read = -1; read !== 0 && length < partBytes; length += read)
        read = readSync(file, piece, length, partBytes - length, null);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
