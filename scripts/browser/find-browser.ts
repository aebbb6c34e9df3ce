import { canInstall, findExecutable, installPackages } from './installed.ts';

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
  const found = findExecutable(names, places);
  if (found) return found;
  if (canInstall()) {
    say('No Chromium or Chrome here.');
    installPackages(['chromium', 'fonts-noto-core'], say);
    const installed = findExecutable(names, places);
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium or Chrome found. Install one (on Debian: apt-get install chromium), or name it in AIRLOCK_BROWSER.',
  );
}
