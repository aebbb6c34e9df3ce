import { mkdtempSync, openSync, closeSync, readdirSync, readFileSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = new URL('../../public/models/smollm2-135m-instruct/', import.meta.url);
const ownName = 'Smollm2 135M 8k Lc100K Mix1 Ep2';

/** A real GGUF of 98 MB on this disk: the embedded model's parts, put together. */
export interface ModelFile {
  path: string;
  sizeBytes: number;
  remove(): void;
}

/** @param name what the file calls its model, so that it is another than the app's own; left out, it is just that one */
export function writeModelFile(
  fileName: string,
  { name, cutBytes = 0 }: { name?: string; cutBytes?: number } = {},
): ModelFile {
  const directory = mkdtempSync(join(tmpdir(), 'airlock-model-'));
  const path = join(directory, fileName);
  const file = openSync(path, 'w');
  let sizeBytes = 0;
  for (const part of readdirSync(folder)
    .filter((entry) => entry.endsWith('.bin'))
    .toSorted()) {
    const bytes = readFileSync(new URL(part, folder));
    if (sizeBytes === 0 && name !== undefined) {
      const at = bytes.indexOf(ownName);
      if (at < 0) throw new Error('The embedded model has another name now.');
      bytes.write(name.padEnd(ownName.length).slice(0, ownName.length), at);
    }
    writeSync(file, bytes);
    sizeBytes += bytes.length;
  }
  closeSync(file);
  if (cutBytes > 0) truncateSync(path, sizeBytes - cutBytes);
  return { path, sizeBytes: sizeBytes - cutBytes, remove: () => rmSync(directory, { recursive: true }) };
}
