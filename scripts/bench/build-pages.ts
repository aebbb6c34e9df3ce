import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildName } from '../build/build-name.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const appFolder = '.cache/bench/app';
export const bareFolder = '.cache/bench/bare';

/**
 * Builds the app and the page of the bare engine, in a folder of the bench's own: a build of the app beside
 * it would take its files away in the middle.
 */
export async function buildPages(say: (line: string) => void): Promise<void> {
  if (nameOfBuilt() !== buildName()) {
    say('Building the app …');
    execFileSync(process.execPath, [`${root}node_modules/vite/bin/vite.js`, 'build', '--logLevel', 'warn'], {
      cwd: root,
      env: { ...process.env, AIRLOCK_OUT: appFolder },
      stdio: ['ignore', process.stderr, process.stderr],
    });
  }
  await build({
    configFile: false,
    root: `${root}scripts/bench/page`,
    // For the model's files.
    publicDir: `${root}public`,
    build: {
      outDir: root + bareFolder,
      emptyOutDir: true,
      target: 'es2024',
      chunkSizeWarningLimit: 1024,
      rolldownOptions: {
        input: ['index.html', 'stream.html', 'vault.html'].map((name) => `${root}scripts/bench/page/${name}`),
      },
    },
    worker: { format: 'es' },
    logLevel: 'error',
  });
}

function nameOfBuilt(): string | undefined {
  try {
    return (JSON.parse(readFileSync(`${root}${appFolder}/app.json`, 'utf8')) as { build?: string }).build;
  } catch {
    return undefined; // never built, or not to the end
  }
}
