import { sha256Hex } from '../shared/hash.ts';
import { filesList, type ModelFileFacts, type ModelManifest } from './manifest.ts';

/** What a manifest says of all files together: of one file itself, of several their sum and the hash of their list. */
export async function wholeOf(
  format: ModelManifest['format'],
  name: string,
  files: readonly ModelFileFacts[],
): Promise<ModelFileFacts> {
  const [first] = files;
  if (format === 'gguf' && first) return first;
  const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
  return { name, sizeBytes, sha256: await sha256Hex(new TextEncoder().encode(filesList(files))) };
}
