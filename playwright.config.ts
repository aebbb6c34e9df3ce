import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser/find-browser.ts';

/** End to end: the built app, in real Chromium, with the real embedded model. One at a time: the model wants the machine. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine loses a key press now and then. What needed a second try is named at the end; tests of the seal have none.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  outputDir: '.cache/e2e',
  use: { launchOptions: { executablePath: findBrowser() } },
});
