import { filesOf, type ModelManifest } from './manifest.ts';

/** The model's files from its parts, as `ModelStore.verify` gives them. Nothing is copied: a Blob refers to its pieces. */
export function assembleFiles(manifest: ModelManifest, parts: readonly Blob[]): { name: string; blob: Blob }[] {
  let next = 0;
  return filesOf(manifest).map(({ file: { name }, parts: own }) => ({
    name,
    blob: new Blob(parts.slice(next, (next += own.length))),
  }));
}
