import { assembleFiles, type NamedBlob } from '../model-store/assemble-files.ts';
import { filesList, type ModelManifest } from '../model-store/manifest.ts';
import { sumsName } from '../model-store/sums.ts';

/**
 * What is saved of a model for somebody else: the one file that it is; or its files, with their hashes for whoever
 * brings them in again, and a few words for whoever finds the folder.
 */
export function savedFiles(manifest: ModelManifest, parts: readonly Blob[]): NamedBlob[] {
  const files = assembleFiles(manifest, parts);
  if (!manifest.files) return files;
  return [
    ...files,
    { name: sumsName, blob: new Blob([filesList(manifest.files)]) },
    { name: 'ABOUT.txt', blob: new Blob([aboutText(manifest)]) },
  ];
}

function aboutText({ name, maker, licence, quantization }: ModelManifest): string {
  return `${name}

Made by:   ${maker || 'not known'}
Licence:   ${licence.spdx || 'not known'}
Packed as: ${quantization || 'not known'}

A model for the graphics card, saved from Airlock. To use it on another device, open Airlock
there, go to "Model and updates", and drop this folder onto the page. No network is needed.

Each file is then checked against ${sumsName}. Without Airlock, this does the same:
sha256sum -c ${sumsName}
${licence.text && `\n${licence.text}`}`;
}
