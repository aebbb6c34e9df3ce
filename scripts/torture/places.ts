import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { prepareDevice } from '../browser/drive.ts';
import { serveBuilt } from '../browser/serve-built.ts';
import { buildIfNeeded } from '../demo/build-if-needed.ts';
import type { Place } from './play-round.ts';
import { startVictim } from './victim.ts';

export interface OpenPlace extends Place {
  close(): Promise<void>;
}

/** The vault's page, built from the app's own sources. */
export async function openVaultPlace(): Promise<OpenPlace> {
  const root = fileURLToPath(new URL('page', import.meta.url));
  const folder = fileURLToPath(new URL('../../.cache/torture', import.meta.url));
  await build({
    configFile: false,
    root,
    build: { outDir: folder, emptyOutDir: true, target: 'es2024' },
    worker: { format: 'es' },
    logLevel: 'error',
  });
  const server = await preview({
    configFile: false,
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  return { origin: `http://127.0.0.1:${address.port}`, furnish() {}, close: () => server.close() };
}

/** The built app, and the profile of a device that has been through its first visit. */
export async function openAppPlace(say: (line: string) => void): Promise<OpenPlace> {
  buildIfNeeded(say);
  const { origin, stop } = await serveBuilt();
  const prepared = mkdtempSync(join(tmpdir(), 'airlock-torture-app-'));
  const device = await startVictim(prepared);
  await prepareDevice(device.page, origin);
  await device.close();
  return {
    origin,
    furnish(profileFolder) {
      // What says that a browser runs in a profile is not for its copy.
      const filter = (path: string): boolean => !basename(path).startsWith('Singleton');
      cpSync(prepared, profileFolder, { recursive: true, filter });
    },
    async close() {
      await stop();
      rmSync(prepared, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
