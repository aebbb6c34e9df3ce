import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firefox } from 'playwright-core';
import { findOrInstall } from '../installed.ts';
import type { Launched } from '../launch.ts';

const bridge = fileURLToPath(new URL('bidi-bridge.mjs', import.meta.url));

/** Keeps the browser's own traffic out of the way, so that what is left to be counted is the app's. */
const quietPrefs = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

/** Every name leads to this machine, so a test contacts no other. */
const thisMachinePrefs = { 'network.dns.native-is-localhost': true };

export interface LaunchedFirefox extends Launched {
  /** Where what is saved arrives. */
  downloadsFolder: string;
}

interface FirefoxOptions {
  profileFolder?: string;
  /** Names are asked of the system's resolver: where a test counts what arrives there. */
  looksUpNames?: boolean;
  prefs?: Record<string, string | number | boolean>;
  viewport?: { width: number; height: number };
}

/** The path of Firefox: the one named in AIRLOCK_FIREFOX, one that is installed, or Debian's, installed now. */
export function findFirefox(): string | undefined {
  return (
    process.env['AIRLOCK_FIREFOX'] ??
    findOrInstall(['firefox-esr', 'firefox'], ['firefox-esr'], {
      places: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
      ],
    })
  );
}

/** An ordinary Firefox, driven by WebDriver BiDi. Playwright drives it through `bidi-bridge.mjs`. */
export async function launchFirefox(executable: string, options: FirefoxOptions = {}): Promise<LaunchedFirefox> {
  const profileFolder = options.profileFolder ?? mkdtempSync(join(tmpdir(), 'airlock-firefox-'));
  const downloadsFolder = mkdtempSync(join(tmpdir(), 'airlock-downloads-'));
  const downloadPrefs = {
    'browser.download.folderList': 2,
    'browser.download.dir': downloadsFolder,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
  };
  const context = await firefox.launchPersistentContext(profileFolder, {
    channel: 'moz-firefox',
    executablePath: bridge,
    env: { ...process.env, AIRLOCK_FIREFOX: executable },
    viewport: options.viewport ?? { width: 1280, height: 800 },
    firefoxUserPrefs: {
      ...quietPrefs,
      ...downloadPrefs,
      ...(options.looksUpNames ? {} : thisMachinePrefs),
      ...options.prefs,
    },
  });
  return {
    context,
    profileFolder,
    downloadsFolder,
    async close() {
      await context.close();
      rmSync(downloadsFolder, { recursive: true, force: true });
      if (!options.profileFolder) rmSync(profileFolder, { recursive: true, force: true });
    },
  };
}
