import { dirname } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { findBrowser } from './scripts/browser/find-browser.ts';
import { quietFlags } from './scripts/browser/launch.ts';
import { cutWebllm } from './scripts/build/cut-webllm.ts';
import { cutWllama } from './scripts/build/cut-wllama.ts';
import { givenFromOutside } from './scripts/build/given.ts';
import { wasmSum } from './scripts/build/wasm-sum.ts';
import './tests/support/node-20.ts';

const define = {
  __AIRLOCK_BUILD__: JSON.stringify('0123456789abcdef'),
  __AIRLOCK_VERSION__: JSON.stringify(packageJson.version),
  __AIRLOCK_WASM_SHA256__: JSON.stringify(wasmSum()),
  ...givenFromOutside(),
};

/**
 * `unit`: pure logic, in Node. `browser`: what needs IndexedDB, workers, locks or the real engine, in a real
 * Chromium. Neither asks anything of any machine but this one.
 */
/** A model library to run for real, and the version of web-llm that it fits (`tests/README.md`). */
const webllmFolder = process.env['AIRLOCK_WEBLLM'];
const webllmLibrary = process.env['AIRLOCK_WEBLLM_LIBRARY'] ?? '';

declare module 'vitest' {
  interface ProvidedContext {
    webllmLibrary: string;
    /** How many answers are made up; empty for the short tests. */
    cases: string;
  }
}

export default defineConfig({
  test: {
    api: { host: '127.0.0.1' },
    projects: [
      {
        define,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          // The slowest take three seconds on a busy machine; five, the usual, is too near.
          testTimeout: 30_000,
          setupFiles: ['tests/support/node-20.ts'],
        },
      },
      {
        define,
        resolve: { alias: webllmFolder ? { '@mlc-ai/web-llm': webllmFolder } : {}, dedupe: ['loglevel'] },
        plugins: [cutWllama(), cutWebllm()],
        // Without isolation the engine would have one thread, as nowhere else.
        server: {
          fs: { allow: [import.meta.dirname, ...[webllmLibrary, webllmFolder ?? ''].filter(Boolean).map(dirname)] },
          headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
        },
        worker: { format: 'es', plugins: () => [cutWllama(), cutWebllm()] },
        // A package that is found late reloads the page in the middle of a test. wllama is not to be bundled ahead:
        // it would not pass through the cut.
        optimizeDeps: {
          noDiscovery: true,
          include: [
            '@mlc-ai/web-llm > loglevel',
            'idb-keyval',
            'valibot',
            'react',
            'react/jsx-dev-runtime',
            'react-dom',
            'react-dom/client',
            'virtua',
            'marked',
            'katex',
            'lowlight',
            'fast-check',
            'hash-wasm',
            '@zip.js/zip.js/lib/zip-core-native.js',
          ],
        },
        test: {
          name: 'browser',
          globalSetup: ['tests/support/serve-hub.ts'],
          provide: { webllmLibrary, cases: process.env['AIRLOCK_CASES'] ?? '' },
          include: ['tests/browser/**/*.test.ts'],
          // One origin, one vault: files would meet each other there. And one engine needs all the cores there are.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser(),
                args: [
                  ...quietFlags,
                  // A GPU in software, where there is none: web-llm starts on it.
                  '--enable-unsafe-webgpu',
                  '--use-webgpu-adapter=swiftshader',
                  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
                  // As root Chromium runs only without its own sandbox.
                  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
