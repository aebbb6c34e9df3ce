import { preview } from 'vite';
import { bareFolder } from './build-pages.ts';

/** The bare engine's page on a free port, cross-origin isolated as the app is: else it would have one thread at most. */
export async function serveBare(): Promise<{ origin: string; stop(): Promise<void> }> {
  const server = await preview({
    configFile: false,
    build: { outDir: bareFolder },
    preview: {
      port: 0,
      host: '127.0.0.1',
      headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
    },
    logLevel: 'error',
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  return { origin: `http://127.0.0.1:${address.port}`, stop: () => server.close() };
}
