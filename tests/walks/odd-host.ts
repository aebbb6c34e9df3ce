import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fileTypes } from '../../scripts/deploy/header-groups.ts';

export interface OddHost {
  origin: string;
  close(): void;
}

export interface Oddities {
  build: string;
  /** The folder under which the build is served, as `/airlock`. */
  folder?: string;
  /** Another type than the usual. */
  typeOf?: (path: string) => string | undefined;
  /** Another content than the build's. */
  change?: (path: string, bytes: Buffer) => Buffer;
  compress?: 'gzip' | 'br';
  /** Whether names lose their `.html`, by a redirect, as on Cloudflare Pages and with `npx serve`. */
  dropsHtml?: boolean;
}

/** A host of static files that sends none of the headers of the policy, and does to files what real ones do. */
export async function serveOddly({
  build,
  folder = '',
  typeOf,
  change,
  compress,
  dropsHtml,
}: Oddities): Promise<OddHost> {
  const squeeze = {
    gzip: (bytes: Buffer) => gzipSync(bytes, { level: 1 }),
    br: (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : '/nothing-here';
    if (dropsHtml && path.endsWith('.html')) {
      response.writeHead(308, { Location: folder + path.replace(/(index)?\.html$/, '') }).end();
      return;
    }
    const file = path === '/' ? '/index.html' : dropsHtml && !/\.\w+$/.test(path) ? `${path}.html` : path;
    try {
      const own = readFileSync(join(build, file));
      const bytes = change?.(file, own) ?? own;
      const type = typeOf?.(file) ?? fileTypes[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';
      response.writeHead(200, {
        'Content-Type': type,
        'X-Content-Type-Options': 'nosniff',
        ...(compress ? { 'Content-Encoding': compress } : {}),
      });
      response.end(compress ? squeeze[compress](bytes) : bytes);
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not found</h1>');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
