import { preview, type Connect, type Plugin } from 'vite';
import type { Served } from '../browser/serve-built.ts';
import { walls, type Removal, type WallName } from './walls.ts';

/** Serves a copy with one wall less (`takeWallAway`), without that wall's headers. */
export async function serveWithout(wall: WallName, folder: string): Promise<Served> {
  const removals: readonly Removal[] = walls[wall];
  const server = await preview({
    build: { outDir: folder },
    plugins: [withoutHeaders(removals)],
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    hits: [],
    async stop() {
      (server.httpServer as { closeAllConnections?: () => void }).closeAllConnections?.();
      await server.close();
    },
  };
}

function withoutHeaders(removals: readonly Removal[]): Plugin {
  const strip: Connect.NextHandleFunction = (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) => {
      const kept = removals.reduce<typeof value | undefined>((before, removal) => {
        const isIt = removal.kind === 'header' && removal.header === name.toLowerCase() && removal.paths.test(path);
        if (!isIt || before === undefined) return before;
        return removal.words === undefined ? undefined : String(before).replace(removal.words, removal.by ?? '');
      }, value);
      return kept === undefined ? response : set(name, kept);
    };
    next();
  };
  return {
    name: 'airlock-without-headers',
    // Before the plugin that sets them.
    configurePreviewServer: { order: 'pre', handler: (server) => void server.middlewares.use(strip) },
  };
}
