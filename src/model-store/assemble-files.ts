import { filesOf, type ModelManifest } from './manifest.ts';

export interface NamedBlob {
  name: string;
  blob: Blob;
}

/** The model's files from its parts, as `ModelStore.verify` gives them. Nothing is copied: a Blob refers to its pieces. */
export function assembleFiles(manifest: ModelManifest, parts: readonly Blob[]): NamedBlob[] {
  let next = 0;
  return filesOf(manifest).map(({ file: { name }, parts: own }) => ({
    name,
    blob: new Blob(parts.slice(next, (next += own.length))),
  }));
}
