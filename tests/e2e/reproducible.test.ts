import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

/** The model's parts are copied, not built, and not compared: their hashes are in the manifest. */
const isBuilt = (path: string): boolean => !path.endsWith('.bin');
const sources = [
  'CHANGES.md',
  'index.html',
  'models.html',
  'package.json',
  'package-lock.json',
  'public',
  'scripts',
  'src',
  'vite.config.ts',
];

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'airlock-elsewhere-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** The same sources under another path, with the packages that are installed. */
function copySources(name: string): string {
  const copy = join(folder, name, 'with a longer path');
  mkdirSync(copy, { recursive: true });
  for (const source of sources) cpSync(source, join(copy, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  return copy;
}

function build(checkout: string, environment: Record<string, string>): Map<string, string> {
  execFileSync('npm', ['run', 'build', '--', '--logLevel', 'error'], {
    cwd: checkout,
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  return filesIn(join(checkout, 'dist'));
}

function filesIn(dist: string): Map<string, string> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isBuilt(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(dist, file), readFileSync(file, 'latin1')]));
}

function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).toSorted();
}

const nameOf = (files: Map<string, string>): unknown =>
  (JSON.parse(files.get('app.json') ?? '{}') as { build?: string }).build;

test('the same sources give the same bytes, whoever builds them and wherever', () => {
  const here = filesIn('dist');
  const there = build(copySources('same'), { TZ: 'Asia/Kathmandu', LANG: 'de_DE.UTF-8', USER: 'somebody-else' });
  expect(nameOf(there), 'dist/ is of other sources: run `npm run build` first').toBe(nameOf(here));
  expect(here.size).toBeGreaterThan(20);
  expect(differences(here, there)).toEqual([]);
});

test('other sources give a build of another name', () => {
  const here = filesIn('dist');
  const copy = copySources('other');
  const file = join(copy, 'src/privacy/meter/words.ts');
  const words = readFileSync(file, 'utf8');
  expect(words).toContain('Nothing has left');
  writeFileSync(file, words.replace('Nothing has left', 'Nothing will ever leave'));
  const there = build(copy, {});
  expect(nameOf(there)).toMatch(/^[0-9a-f]{16}$/);
  expect(nameOf(there)).not.toBe(nameOf(here));
  expect(differences(here, there)).toContain('app.json');
});
