import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files of a closed profile in which one of these words stands, in either of the two ways that browsers write text, UTF-8
 * and UTF-16. What the browser has packed (old records of a database, above some size) it does not see: `find-text.ts` does.
 */
export function filesWith(folder: string, words: readonly string[]): string[] {
  const forms = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return forms.some((form) => bytes.includes(form));
    });
}
