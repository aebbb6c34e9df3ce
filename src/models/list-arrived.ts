import { filesList, parseManifest, type ModelManifest, type ModelPart } from '../model-store/manifest.ts';
import type { InstalledModel, ModelStore } from '../model-store/model-store.ts';
import { readGguf } from '../model-store/read-gguf.ts';
import { sha256Hex } from '../shared/hash.ts';
import type { Listing, RemoteFile } from './hub.ts';
import type { RemoteModel } from './remote-model.ts';

/** A file that is here as it was promised. */
export interface WholeFile extends RemoteFile {
  sha256: string;
  blob: Blob;
  parts: readonly ModelPart[];
}

/**
 * Looks at what the files say of themselves, as if somebody had brought them from disk, and lists the model.
 * @throws Trouble `ModelFileCorrupt` with a `fault`; QuotaExceededError
 */
export async function listArrived(
  model: RemoteModel,
  files: readonly WholeFile[],
  hashesBy: Listing['hashesBy'],
  store: ModelStore,
): Promise<InstalledModel> {
  for (const { name, blob } of files) if (model.format === 'gguf') await readGguf(new File([blob], name), name);
  const { id, name, maker, format, quantization, languages, contextTokens, memoryBytes, licence } = model;
  const facts = files.map((file) => ({ name: file.name, sizeBytes: file.blob.size, sha256: file.sha256 }));
  const manifest = parseManifest({
    version: 1,
    id,
    name,
    maker,
    format,
    quantization,
    languages,
    contextTokens,
    memoryBytes,
    licence: { spdx: licence, text: '' },
    file: await wholeOf(id, format, facts),
    ...(format === 'mlc' && { files: facts }),
    parts: files.flatMap(({ parts }) => parts),
  });
  const addresses = Object.fromEntries(files.map((file) => [file.name, file.address.replace(/[?#].*/, '')]));
  return await store.finish(manifest, { source: 'host', addresses, hashesBy });
}

async function wholeOf(
  id: string,
  format: ModelManifest['format'],
  files: readonly ModelPart[],
): Promise<ModelPart | undefined> {
  if (format === 'gguf') return files[0];
  const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
  return { name: id, sizeBytes, sha256: await sha256Hex(new TextEncoder().encode(filesList(files))) };
}
