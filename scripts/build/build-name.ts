import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const inputs = [
  'index.html',
  'models.html',
  'CHANGES.md',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'src',
  'public',
  'scripts/build',
];

/**
 * The build's name: 16 hexadecimal digits of the SHA-256 over everything the app is made from, so the
 * same sources give the same name anywhere. Model parts are left out: their manifest stands for them.
 */
export function buildName(): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesIn(join(root, input))).toSorted()) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !name.endsWith('.bin'))
    .flatMap((name) => filesIn(join(path, name)));
}
