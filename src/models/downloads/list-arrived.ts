import { parseManifest, type ModelPart } from '../../model-store/manifest.ts';
import type { InstalledModel, ModelStore } from '../../model-store/model-store.ts';
import { wholeOf } from '../../model-store/whole-of.ts';
import { Trouble } from '../../shared/errors.ts';
import type { Listing, RemoteFile } from '../../fetching/hub.ts';
import type { RemoteModel } from '../remote-model.ts';

/** A file that is here as it was promised. */
export interface WholeFile extends RemoteFile {
  sha256: string;
  blob: Blob;
  parts: readonly ModelPart[];
}

/**
 * Looks at what the files say of themselves, as if somebody had brought them from disk, and lists the model.
 * @throws Trouble `ModelFileCorrupt` with a `fault`, `ModelFileMissing`, `ModelDoesNotFit`; QuotaExceededError
 */
export async function listArrived(
  model: RemoteModel,
  files: readonly WholeFile[],
  hashesBy: Listing['hashesBy'],
  store: ModelStore,
): Promise<InstalledModel> {
  const { findModel } = await import('../../model-store/find-model.ts');
  const found = await findModel(files.map(({ name, blob }) => ({ path: name, file: new File([blob], name) })));
  if ('missing' in found) throw new Trouble('ModelFileMissing', found.missing.join(), { file: found.missing[0] ?? '' });
  const { id, name, maker, format, quantization, languages, contextTokens, memoryBytes, licence } = model;
  const said = {
    name,
    maker,
    format,
    quantization,
    languages,
    contextTokens,
    memoryBytes,
    licence: { spdx: licence, text: '' },
  };
  const facts = files.map((file) => ({ name: file.name, sizeBytes: file.blob.size, sha256: file.sha256 }));
  const manifest = parseManifest({
    version: 1,
    id,
    // Of a model that a person gave the address of, nobody said anything but the files themselves.
    ...(memoryBytes > 0 ? said : found.claims),
    file: await wholeOf(format, id, facts),
    ...(format === 'mlc' && { files: facts }),
    parts: files.flatMap(({ parts }) => parts),
  });
  const addresses = Object.fromEntries(files.map((file) => [file.name, file.address.replace(/[?#].*/, '')]));
  return await store.finish(manifest, { source: 'host', addresses, hashesBy });
}
