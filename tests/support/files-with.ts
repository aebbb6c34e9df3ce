import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackTable } from './unpack-table.ts';

/**
 * Files of a closed profile in which one of these words stands, in either of the two ways that browsers write text, UTF-8
 * and UTF-16, also in the tables into which it packs older records of its databases.
 */
export function filesWith(folder: string, words: readonly string[]): string[] {
  const forms = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => {
      const bytes = path.endsWith('.ldb') ? unpackTable(readFileSync(path)) : readFileSync(path);
      return forms.some((form) => bytes.includes(form));
    });
}
