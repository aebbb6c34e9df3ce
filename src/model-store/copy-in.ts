import { Trouble } from '../shared/errors.ts';
import { sha256Hex } from '../shared/hash.ts';
import { createSha256, updateInSlices } from '../shared/sha256.ts';
import { checkSpace } from './check-space.ts';
import { fileTrouble } from '../shared/file-trouble.ts';
import { parseManifest, type ModelFileFacts, type ModelManifest, type ModelPart } from './manifest.ts';
import type { InstalledModel, ModelOrigin, ModelStore } from './model-store.ts';
import { createImportId, importLock } from './sweep-imports.ts';
import { wholeOf } from './whole-of.ts';

/** Larger pieces hold up the page while they are hashed; smaller ones make thousands of files of a large model. */
const partBytes = 8 * 1024 * 1024;

/** A model that somebody brings, looked over and found sound as far as it says something of itself. */
export interface FoundModel {
  /** In the order in which they are kept. */
  files: readonly FoundFile[];
  /** What stands for all of them together. */
  fileName: string;
  claims: Omit<ModelManifest, 'version' | 'id' | 'file' | 'files' | 'parts'>;
  origin: ModelOrigin;
}

export interface FoundFile {
  /** As a manifest may carry it: a plain name. */
  name: string;
  blob: Blob;
  /** Where whoever gave the file says which one it is. */
  sha256?: string | undefined;
}

export interface CopyOptions {
  signal: AbortSignal;
  /** `copiedBytes` of the model are here or, while `isLooking`, compared with a model that is here. */
  onProgress?: (copiedBytes: number, isLooking: boolean) => void;
}

export interface Imported {
  model: InstalledModel;
  /** False when the same bytes were here before. */
  isNew: boolean;
}

/**
 * Copies a model onto this device, in parts, hashing each and every file. Never holds more than a part in
 * memory. It is listed only at the end; until then, and after any failure, nothing of it counts or stays.
 * @throws Trouble `ModelFileCorrupt` with a `fault`, `StorageFull`; AbortError
 */
export async function copyIn(store: ModelStore, found: FoundModel, options: CopyOptions): Promise<Imported> {
  const known = await findSame(store, found, options);
  if (known) return { model: known, isNew: false };
  const id = createImportId();
  return await navigator.locks.request(importLock(id), async () => {
    try {
      await checkSpace(sizeOf(found));
      return await list(store, await copy(store, id, found, options), found.origin);
    } catch (error) {
      await store.remove(id);
      const isFull = error instanceof Error && error.name === 'QuotaExceededError';
      throw isFull ? new Trouble('StorageFull', error.message, { neededBytes: sizeOf(found) }, error) : error;
    }
  });
}

/** Reads the files for their hashes, but only where a whole model of just that size is here. */
async function findSame(
  store: ModelStore,
  found: FoundModel,
  options: CopyOptions,
): Promise<InstalledModel | undefined> {
  const sizeBytes = sizeOf(found);
  const candidates = (await store.list()).filter(({ manifest }) => manifest.file.sizeBytes === sizeBytes);
  if (candidates.length === 0) return undefined;
  let readBytes = 0;
  const files = await readFiles(found, options.signal, async (data) => {
    readBytes += data.length;
    options.onProgress?.(readBytes, true);
  });
  const { sha256 } = await wholeOf(found.claims.format, found.fileName, files);
  return candidates.find(({ manifest }) => manifest.file.sha256 === sha256);
}

async function copy(
  store: ModelStore,
  id: string,
  found: FoundModel,
  { signal, onProgress }: CopyOptions,
): Promise<ModelManifest> {
  const parts: ModelPart[] = [];
  let copiedBytes = 0;
  const files = await readFiles(found, signal, async (data) => {
    const name = `part-${String(parts.length + 1).padStart(4, '0')}.bin`;
    const part = { name, sizeBytes: data.length, sha256: await sha256Hex(data) };
    await store.putPart({ id }, part, data);
    parts.push(part);
    onProgress?.((copiedBytes += data.length), false);
  });
  signal.throwIfAborted();
  const several = found.claims.format === 'mlc' ? { files } : {};
  return parseManifest({
    version: 1,
    id,
    ...found.claims,
    file: await wholeOf(found.claims.format, found.fileName, files),
    ...several,
    parts,
  });
}

/** One at a time over all tabs, so that two imports of one model end as one. */
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

/** Every file once from its start to its end, in pieces that never reach from one into the next, and its hash. */
async function readFiles(
  { files }: FoundModel,
  signal: AbortSignal,
  onPiece: (data: Uint8Array<ArrayBuffer>) => Promise<void>,
): Promise<ModelFileFacts[]> {
  const facts: ModelFileFacts[] = [];
  for (const { name, blob, sha256: expected } of files) {
    const hash = createSha256();
    for (let start = 0; start < blob.size; start += partBytes) {
      signal.throwIfAborted();
      const data = await bytesOf(blob.slice(start, start + partBytes), name);
      await updateInSlices(hash, data);
      await onPiece(data);
    }
    const sha256 = hash.hex();
    if (expected !== undefined && expected !== sha256)
      throw fileTrouble('altered', name, `${sha256} instead of ${expected}`);
    facts.push({ name, sizeBytes: blob.size, sha256 });
  }
  return facts;
}

async function bytesOf(blob: Blob, fileName: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    throw fileTrouble('unreadable', fileName, String(error));
  }
}

function sizeOf({ files }: FoundModel): number {
  return files.reduce((sum, { blob }) => sum + blob.size, 0);
}
