import { Trouble } from '../shared/errors.ts';
import { sha256Hex } from '../shared/hash.ts';
import { createSha256 } from '../shared/sha256.ts';
import { ggufTrouble } from './gguf-cursor.ts';
import { parseManifest, type ModelManifest, type ModelPart } from './manifest.ts';
import type { InstalledModel, ModelOrigin, ModelStore } from './model-store.ts';
import { readGguf, type GgufHeader } from './read-gguf.ts';

/** Larger pieces hold up the page while they are hashed; smaller ones make thousands of files of a large model. */
const partBytes = 8 * 1024 * 1024;
const idPrefix = 'disk-';
/** Where a file does not say how much it reads at once. Every model of the last years reads this much. */
const unknownContextTokens = 2048;
/** As the engine is set: it uses no longer context, and needs this beside weights and context. */
const usedContextTokens = 4096;
const engineBytes = 150_000_000;

export interface ImportOptions {
  signal: AbortSignal;
  /** When the header was read and found sound: what the file says of itself. */
  onHeader?: (header: GgufHeader) => void;
  /** `copiedBytes` of the file are here or, while `isLooking`, compared with a model that is here. */
  onProgress?: (copiedBytes: number, isLooking: boolean) => void;
}

export interface Imported {
  model: InstalledModel;
  /** False when the same bytes were here before. */
  isNew: boolean;
}

/**
 * Copies a GGUF file onto this device, in parts, hashing each and the whole. Never holds more than a part in
 * memory. It is listed only at the end; until then, and after any failure, nothing of it counts or stays.
 * @throws Trouble `ModelFileCorrupt` with a `fault`, `StorageFull`; AbortError
 */
export async function importGguf(store: ModelStore, file: File, options: ImportOptions): Promise<Imported> {
  const header = await readGguf(file, file.name);
  options.onHeader?.(header);
  const known = await findSame(store, file, options);
  if (known) return { model: known, isNew: false };
  const id = idPrefix + crypto.randomUUID();
  // Held as long as the import lives: what lies here without it was left by one that broke.
  return await navigator.locks.request(lockOf(id), async () => {
    try {
      await checkSpace(file.size);
      const manifest = await copy(store, id, file, header, options);
      return await list(store, manifest, {
        source: 'disk',
        fileName: file.name,
        architecture: header.architecture,
        hasChatTemplate: header.hasChatTemplate,
        saysContext: header.contextTokens !== undefined,
      });
    } catch (error) {
      await store.remove(id);
      const isFull = error instanceof Error && error.name === 'QuotaExceededError';
      throw isFull ? new Trouble('StorageFull', error.message, { neededBytes: file.size }, error) : error;
    }
  });
}

/** Removes what imports left that never came to their end, in this tab or another. */
export async function sweepImports(store: ModelStore): Promise<void> {
  const left = (await store.unlisted()).filter((id) => id.startsWith(idPrefix));
  for (const id of left) {
    await navigator.locks.request(lockOf(id), { ifAvailable: true }, async (lock) => {
      if (lock && (await store.unlisted()).includes(id)) await store.remove(id);
    });
  }
}

const lockOf = (id: string): string => `airlock-import-${id}`;

/** Reads the file for its hash, but only where a whole model of just that size is here. */
async function findSame(store: ModelStore, file: File, options: ImportOptions): Promise<InstalledModel | undefined> {
  const candidates = (await store.list()).filter(({ manifest }) => manifest.file.sizeBytes === file.size);
  if (candidates.length === 0) return undefined;
  const whole = createSha256();
  for await (const bytes of readPieces(file, options.signal)) {
    whole.update(bytes.data);
    options.onProgress?.(bytes.endBytes, true);
  }
  const sha256 = whole.hex();
  return candidates.find(({ manifest }) => manifest.file.sha256 === sha256);
}

async function copy(
  store: ModelStore,
  id: string,
  file: File,
  header: GgufHeader,
  { signal, onProgress }: ImportOptions,
): Promise<ModelManifest> {
  const whole = createSha256();
  const parts: ModelPart[] = [];
  for await (const { data, endBytes } of readPieces(file, signal)) {
    const name = `part-${String(parts.length + 1).padStart(4, '0')}.bin`;
    const part = { name, sizeBytes: data.length, sha256: await sha256Hex(data) };
    await store.putPart({ id }, part, data);
    whole.update(data);
    parts.push(part);
    onProgress?.(endBytes, false);
  }
  signal.throwIfAborted();
  const contextTokens = header.contextTokens ?? unknownContextTokens;
  return parseManifest({
    version: 1,
    id,
    name: header.name ?? file.name.replace(/\.gguf$/i, ''),
    maker: header.author ?? '',
    format: 'gguf',
    quantization: header.quantization ?? '',
    languages: [],
    contextTokens,
    memoryBytes: file.size + (header.bytesPerToken ?? 0) * Math.min(contextTokens, usedContextTokens) + engineBytes,
    licence: { spdx: header.licence ?? '', text: '' },
    file: { name: plainName(file.name), sizeBytes: file.size, sha256: whole.hex() },
    parts,
  });
}

/** One at a time over all tabs, so that two imports of one file end as one model. */
async function list(store: ModelStore, manifest: ModelManifest, origin: ModelOrigin): Promise<Imported> {
  return await navigator.locks.request('airlock-import-list', async () => {
    const isSame = ({ manifest: other }: InstalledModel): boolean => other.file.sha256 === manifest.file.sha256;
    const same = (await store.list()).find(isSame);
    if (same) {
      await store.remove(manifest.id);
      return { model: same, isNew: false };
    }
    const model = await store.finish(manifest, origin);
    // The same model, damaged, is what the person came to mend.
    const damaged = (await store.listDamaged()).filter((other) => isSame(other) && other.origin.source === 'disk');
    for (const { manifest: old } of damaged) await store.remove(old.id);
    return { model, isNew: true };
  });
}

async function* readPieces(
  file: File,
  signal: AbortSignal,
): AsyncGenerator<{ data: Uint8Array<ArrayBuffer>; endBytes: number }> {
  for (let start = 0; start < file.size; start += partBytes) {
    signal.throwIfAborted();
    const endBytes = Math.min(file.size, start + partBytes);
    const data = await file
      .slice(start, endBytes)
      .arrayBuffer()
      .catch((error: unknown) => {
        throw ggufTrouble('unreadable', file.name, String(error));
      });
    yield { data: new Uint8Array(data), endBytes };
  }
}

async function checkSpace(sizeBytes: number): Promise<void> {
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  const lackBytes = sizeBytes - (quota - usage);
  if (lackBytes > 0) throw new Trouble('StorageFull', 'The quota is too small.', { neededBytes: lackBytes });
}

/** A name that a manifest may carry. */
function plainName(fileName: string): string {
  return fileName.replace(/[^\w.-]+/g, '-').replace(/^[^\w]+/, '') || 'model.gguf';
}
