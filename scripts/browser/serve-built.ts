import { preview } from 'vite';

/** The built app on a free port of this machine, with its real headers, until `stop`. */
export interface Served {
  origin: string;
  /** Paths that were asked for, in order. */
  hits: string[];
  stop(): Promise<void>;
}

/** @param port 0 takes a free one; `folder` is where the build lies */
export async function serveBuilt(port = 0, folder = 'dist'): Promise<Served> {
  const server = await preview({
    build: { outDir: folder },
    preview: { port, strictPort: port !== 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const hits: string[] = [];
  // First in line, so that it counts what the static files answer too.
  server.httpServer.prependListener('request', (request: { url?: string }) => hits.push(request.url ?? ''));
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    hits,
    async stop() {
      (server.httpServer as { closeAllConnections?: () => void }).closeAllConnections?.();
      await server.close();
    },
  };
}
