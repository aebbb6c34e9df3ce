import type { ChosenFile } from '../../src/model-store/chosen-file.ts';
import { mlcFiles, strangeLibrary } from './mlc-files.ts';

/** As long as the list of weights says: two shards, of which the first is longer than a part on the device. */
export const shardBytes = [9_000_000, 5000] as const;

/** A model in MLC's format as a folder: each of its files sound, and none of any use to an engine. */
export function mlcFolderFiles(): Map<string, string | Blob> {
  const records = shardBytes.map((nbytes, index) => ({ dataPath: `params_shard_${index}.bin`, nbytes }));
  return new Map<string, string | Blob>([
    ...mlcFiles(),
    ['tensor-cache.json', JSON.stringify({ metadata: {}, records })],
    ...shardBytes.map(
      (nbytes, index) =>
        [`params_shard_${index}.bin`, new Blob([Uint8Array.from({ length: nbytes }, (_, at) => at + index)])] as const,
    ),
    ['model.wasm', strangeLibrary],
    ['LICENSE', 'You may.'],
    ['README.md', 'Not taken.'],
  ]);
}

export function chosen(files: ReadonlyMap<string, string | Blob>, folder = 'My-Model-q4f32_1-MLC'): ChosenFile[] {
  return [...files].map(([name, content]) => ({
    path: folder ? `${folder}/${name}` : name,
    file: new File([content], name.slice(name.lastIndexOf('/') + 1)),
  }));
}
