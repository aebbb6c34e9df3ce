import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of the first of these commands, or of the first of these files, that can be run here. */
export function findExecutable(names: readonly string[], places: readonly string[] = []): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find(isExecutable);
}

/** Whether packages can be installed without asking anyone: Debian, as root. */
export function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0;
}

export function installPackages(packages: readonly string[], say: (line: string) => void): void {
  say(`Installing ${packages.join(', ')} with apt-get …`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  execFileSync('apt-get', ['update', '-qq'], quiet);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    ...quiet,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/**
 * What a test needs and can do without: the program if it is here or can be installed, undefined otherwise.
 * Nothing is thrown, because such a test is skipped and says so.
 */
export function findOrInstall(
  names: readonly string[],
  packages: readonly string[],
  {
    places = [],
    say = (line: string) => console.error(line),
  }: { places?: readonly string[]; say?: (line: string) => void } = {},
): string | undefined {
  const found = findExecutable(names, places);
  if (found || !canInstall()) return found;
  try {
    installPackages(packages, say);
  } catch (error) {
    say(`${packages.join(', ')} could not be installed: ${String(error)}`);
  }
  return findExecutable(names, places);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
