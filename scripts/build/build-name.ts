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
  'scripts/build',
];

/**
 * The build's name: 16 hexadecimal digits of the SHA-256 over everything the app is made from, so the
 * same sources give the same name anywhere. Model parts are left out: their manifest stands for them.
 */
export function buildName(publicFolder = join(root, 'public')): string {
  const hash = createHash('sha256');
  const sources = inputs.flatMap((input) => filesIn(join(root, input)));
  const served = filesIn(publicFolder).map((path) => ({ path, name: join('public', relative(publicFolder, path)) }));
  const files = [...sources.map((path) => ({ path, name: relative(root, path) })), ...served];
  for (const { path, name } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(name).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !name.endsWith('.bin'))
    .flatMap((name) => filesIn(join(path, name)));
}
