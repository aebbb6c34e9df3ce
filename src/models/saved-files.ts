import { assembleFiles, type NamedBlob } from '../model-store/assemble-files.ts';
import { filesList, type ModelManifest } from '../model-store/manifest.ts';
import { sumsName } from '../model-store/sums.ts';
import { words } from './about-words.ts';

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
  const about = words();
  return `${name}

${about.maker(maker || about.unknown)}
${about.licence(licence.spdx || about.unknown)}
${about.packed(quantization || about.unknown)}

${about.how}

${about.check(sumsName)}
sha256sum -c ${sumsName}
${licence.text && `\n${licence.text}`}`;
}
