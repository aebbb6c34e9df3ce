import type { Plugin } from 'vite';
import { cacheControlFor, headersFor } from '../../src/egress/headers.ts';
import { modelHosts } from '../../src/egress/model-hosts.ts';

/** Gives `vite preview` the real headers, for whatever origin it is asked under. */
export function serveHeaders(): Plugin {
  return {
    name: 'airlock-serve-headers',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const origin = `http://${request.headers.host ?? 'localhost'}`;
        for (const [name, value] of Object.entries(headersFor(path, origin, modelHosts)))
          response.setHeader(name, value);
        response.setHeader('Cache-Control', cacheControlFor(path));
        next();
      });
    },
    configureServer(server) {
      // The development server needs its own socket and inline styles, so it is not sealed, and the
      // meter says so. It is isolated all the same: without that the engine would have one thread.
      server.middlewares.use((_request, response, next) => {
        response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
        response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
        next();
      });
    },
  };
}
