import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];

/**
 * The path of a Chromium or Chrome: the one named in AIRLOCK_BROWSER, else one that is installed, else
 * Debian's, installed now where that is possible without asking anyone.
 * @throws Error that says what to do
 */
export function findBrowser(say: (line: string) => void = (line) => console.error(line)): string {
  const named = process.env['AIRLOCK_BROWSER'];
  if (named) return named;
  const found = installedBrowser();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && hasCommand('apt-get')) {
    say('No Chromium or Chrome here. Installing Debian’s chromium with apt-get …');
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'], {
      ...quiet,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = installedBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium or Chrome found. Install one (on Debian: apt-get install chromium), or name it in AIRLOCK_BROWSER.',
  );
}

function installedBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function hasCommand(name: string): boolean {
  return spawnSync('which', [name]).status === 0;
}
