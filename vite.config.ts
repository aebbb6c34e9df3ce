import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import packageJson from './package.json' with { type: 'json' };
import { headerFile, writeAppList } from './scripts/build/app-list.ts';
import { buildName } from './scripts/build/build-name.ts';
import { givenFromOutside } from './scripts/build/given.ts';
import { fetchFrame } from './scripts/build/fetch-frame.ts';
import { checkFiles } from './scripts/build/check-files.ts';
import { cutWebllm } from './scripts/build/cut-webllm.ts';
import { cutWllama } from './scripts/build/cut-wllama.ts';
import { ingredients } from './scripts/build/ingredients.ts';
import { serveHeaders } from './scripts/build/serve-headers.ts';
import { siteModels } from './scripts/build/site-models.ts';
import { wasmSum } from './scripts/build/wasm-sum.ts';
import { writeMetaPolicy } from './scripts/build/write-meta-policy.ts';
import { chunkFileName, guardChunk, sharedChunks } from './scripts/build/split-pages.ts';

// Both can be set from outside, so that a test can make a second version of the app beside the first.
const distFolder = fileURLToPath(new URL(process.env['AIRLOCK_OUT'] ?? 'dist', import.meta.url));
/** What is served as it is, the site's models among it. A test may carry more of them. */
const publicFolder = fileURLToPath(new URL(process.env['AIRLOCK_PUBLIC'] ?? 'public', import.meta.url));
const build = process.env['AIRLOCK_BUILD'] ?? buildName(publicFolder);
/** The site's own address, for the header file of a static host. Without it the file names no address. */
const siteOrigin = process.env['AIRLOCK_ORIGIN'] ?? null;

/** Another version of web-llm, for a test build: each model library fits one version only. */
const webllmFolder = process.env['AIRLOCK_WEBLLM'];

export default defineConfig({
  appType: 'mpa',
  publicDir: publicFolder,
  resolve: { alias: webllmFolder ? { '@mlc-ai/web-llm': webllmFolder } : {} },
  define: {
    __AIRLOCK_BUILD__: JSON.stringify(build),
    __AIRLOCK_VERSION__: JSON.stringify(packageJson.version),
    __AIRLOCK_WASM_SHA256__: JSON.stringify(wasmSum()),
    ...givenFromOutside(),
  },
  plugins: [
    react(),
    cutWllama(),
    cutWebllm(),
    serveHeaders(),
    writeMetaPolicy(),
    ingredients(),
    checkFiles(),
    fetchFrame({ ...givenFromOutside() }),
    siteModels(publicFolder),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/service-worker',
      filename: 'sw.ts',
      injectRegister: null,
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*.{html,js,css,wasm,svg,png,webmanifest}', 'models/index.json', 'models/*/manifest.json'],
        globIgnores: ['sw.js', 'screenshots/**'],
        maximumFileSizeToCacheInBytes: 32 * 1024 * 1024,
        // One list, written twice: into the service worker, and as app.json for the models page.
        manifestTransforms: [
          (entries) => {
            const files = writeAppList(
              distFolder,
              build,
              packageJson.version,
              entries.map(({ url }) => url),
            );
            writeFileSync(
              `${distFolder}/_headers`,
              headerFile(
                siteOrigin,
                files.map(({ path }) => path),
              ),
            );
            return {
              manifest: files.map(({ path, sha256, sizeBytes }) => ({
                url: path.slice(1),
                revision: sha256,
                size: sizeBytes,
              })),
            };
          },
        ],
      },
    }),
  ],
  worker: {
    format: 'es',
    plugins: () => [cutWllama(), cutWebllm()],
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
  build: {
    outDir: distFolder,
    emptyOutDir: true,
    target: 'es2024',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1024,
    rolldownOptions: {
      input: { chat: 'index.html', models: 'models.html' },
      output: {
        // Names without hashes: the policy lists files by exact path, and what is kept on a device is
        // told apart by build and checked by SHA-256, not by its name.
        entryFileNames: 'assets/[name].js',
        chunkFileNames: chunkFileName,
        assetFileNames: 'assets/[name][extname]',
        codeSplitting: {
          groups: [guardChunk, { name: 'vendor', test: /node_modules/, minShareCount: 2 }, ...sharedChunks],
        },
      },
    },
  },
  // Bundled ahead, wllama would not pass through the cut.
  optimizeDeps: { exclude: ['@wllama/wllama', '@mlc-ai/web-llm'] },
  server: { host: '127.0.0.1' },
  // What is kept belongs to the address with its port: another port would be another, empty app.
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
});
