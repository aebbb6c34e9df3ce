import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildName } from '../build/build-name.ts';

/** Builds the app unless dist/ was made from these very sources. */
export function buildIfNeeded(say: (line: string) => void): void {
  if (nameOfBuilt() === buildName()) return;
  say('Building the app …');
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
  // A process of its own, because plugins print as they like: standard output belongs to the answer.
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
}

function nameOfBuilt(): string | undefined {
  try {
    const list = JSON.parse(readFileSync(new URL('../../dist/app.json', import.meta.url), 'utf8')) as {
      build?: string;
    };
    return list.build;
  } catch {
    return undefined; // never built, or not to the end
  }
}
