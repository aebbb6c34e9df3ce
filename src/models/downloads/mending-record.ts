import { filesOf, type ModelPart } from '../../model-store/manifest.ts';
import type { InstalledModel, ModelStore } from '../../model-store/model-store.ts';
import { Trouble } from '../../shared/errors.ts';
import type { DownloadRecord } from './download-record.ts';

/**
 * An installed model as a download that has got nearly to its end: every part that is as it was has arrived. Its
 * manifest says the rest, so no list of files is asked for.
 * @throws Trouble `ModelFileMissing` for a model that came from nowhere that can be asked
 */
export async function mendingRecord(
  { manifest, origin }: InstalledModel,
  store: ModelStore,
): Promise<{ record: DownloadRecord; parts: ModelPart[] }> {
  if (origin.source !== 'host') throw new Trouble('ModelFileMissing', `${manifest.id} is from no host.`);
  const files = filesOf(manifest).map(({ file }) =>
    Object.assign({ address: origin.addresses[file.name] ?? '' }, file),
  );
  const bad = new Set((await store.missingParts(manifest)).map(({ name }) => name));
  const { licence, file, files: _files, parts, version: _version, ...facts } = manifest;
  return {
    record: {
      version: 1,
      isMending: true,
      model: {
        ...facts,
        licence: licence.spdx,
        sizeBytes: file.sizeBytes,
        source: { kind: 'gguf-address', address: files[0]?.address ?? '' },
      },
      listing: { files, hashesBy: origin.hashesBy },
    },
    parts: parts.filter(({ name }) => !bad.has(name)),
  };
}
