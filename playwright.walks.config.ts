import { defineConfig } from '@playwright/test';
import type { WalkOptions } from './tests/walks/walk.ts';

/**
 * The built app in browsers that are not Chromium, and on hosts that are not ours. A browser or a host that is not here and
 * cannot be installed is skipped, and said.
 */
export default defineConfig<object, WalkOptions>({
  testDir: 'tests/walks',
  testMatch: '**/*.test.ts',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  outputDir: '.cache/walks',
  projects: [
    { name: 'chromium', testMatch: ['walk.test.ts', 'no-white-page.test.ts'], use: { engine: 'chromium' } },
    {
      name: 'firefox',
      testMatch: ['walk.test.ts', 'no-white-page.test.ts', 'firefox-*.test.ts'],
      use: { engine: 'firefox' },
    },
    { name: 'webkit', testMatch: ['webkit*.test.ts'] },
    { name: 'hosts', testMatch: ['hosts.test.ts', 'odd-hosts.test.ts'], use: { engine: 'chromium' } },
  ],
});
