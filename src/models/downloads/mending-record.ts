import { filesOf, type ModelPart } from '../../model-store/manifest.ts';
import type { InstalledModel, ModelStore } from '../../model-store/model-store.ts';
import { Trouble } from '../../shared/errors.ts';
import type { RemoteModel } from '../remote-model.ts';
import type { DownloadRecord } from './download-record.ts';

/**
 * An installed model as a download that has got nearly to its end: every part that is as it was has arrived.
 * @param known the built-in list's own word on the model, where it has one
 * @throws Trouble `ModelFileMissing` for a model that came from nowhere that can be asked
 */
export async function mendingRecord(
  { manifest, origin }: InstalledModel,
  known: RemoteModel | undefined,
  store: ModelStore,
): Promise<{ record: DownloadRecord; parts: ModelPart[] }> {
  if (origin.source !== 'host') throw new Trouble('ModelFileMissing', `${manifest.id} is from no host.`);
  const files = filesOf(manifest).map(({ file }) => file);
  const [first, ...others] = files;
  const address = first && origin.addresses[first.name];
  const bad = new Set((await store.missingParts(manifest)).map(({ name }) => name));
  const { licence, file, files: _files, parts, version: _version, ...facts } = manifest;
  const unknown = (): RemoteModel => {
    // Of several files each has an address of its own, which only the built-in list can vouch for.
    if (address === undefined || others.length > 0)
      throw new Trouble('ModelFileMissing', `${manifest.id} is not in the list any more.`);
    return {
      ...facts,
      licence: licence.spdx,
      sizeBytes: file.sizeBytes,
      source: { kind: 'gguf-address', address },
    };
  };
  return {
    record: { version: 2, isMending: true, model: known ?? unknown(), files },
    parts: parts.filter(({ name }) => !bad.has(name)),
  };
}
