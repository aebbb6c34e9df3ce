import { createHash } from 'node:crypto';
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../../scripts/audit/sinks/make-certificate.ts';
import { sendFile } from './hub-files.ts';
import type { HubFileFacts, HubRequest, Mishap } from './hub-facts.ts';

/**
 * Plays the hub over loopback: its interface, its redirects to the servers of large files, ranges, and all that can
 * go wrong on the way. What each request was sent is counted here, where it is known.
 */
export interface Hub {
  origin: string;
  port: number;
  requests: readonly HubRequest[];
  put(path: string, bytes: Uint8Array, facts?: HubFileFacts): void;
  /** From now on, instead of those before. */
  mishaps(list: readonly Mishap[]): void;
  reset(): void;
  stop(): Promise<void>;
}

export const commit = '0123456789abcdef0123456789abcdef01234567';

export interface HubOptions {
  /** With a certificate of its own: for browsers that are told to take any. */
  isSecure?: boolean;
  /** Where the hub sends on for large files; itself, under another name, unless told. */
  cdnOrigin?: (own: { port: number }) => string;
}

interface StoredFile extends HubFileFacts {
  bytes: Buffer;
}

export async function startHub({ isSecure = false, cdnOrigin }: HubOptions = {}): Promise<Hub> {
  const files = new Map<string, StoredFile>();
  let requests: HubRequest[] = [];
  let mishaps: Mishap[] = [];

  /** The first that is meant and has not happened often enough. */
  function happens(path: string): Mishap | undefined {
    const found = mishaps.find(({ on, times = Infinity }) => times > 0 && path.includes(on));
    if (found?.times !== undefined) found.times -= 1;
    return found;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://hub.test');
    const path = decodeURIComponent(url.pathname);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Methods', '*');
    response.setHeader('Access-Control-Expose-Headers', 'Content-Range, ETag');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (path.startsWith('/control/')) return await control(path, request, response);

    const seen: HubRequest = {
      host: request.headers.host ?? '',
      path,
      query: url.search,
      range: request.headers.range,
      cookie: request.headers.cookie,
      referer: request.headers.referer,
      sentBytes: 0,
    };
    requests.push(seen);
    const mishap = happens(path);
    if (mishap?.what === 'status') {
      if (mishap.retryAfterSeconds !== undefined) response.setHeader('Retry-After', mishap.retryAfterSeconds);
      return void response.writeHead(mishap.status).end('no');
    }
    if (mishap?.what === 'redirect') return void response.writeHead(302, { Location: mishap.to }).end();
    if (mishap?.what === 'page')
      return void response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<h1>Log in to the hotel’s network</h1>');
    if (mishap?.what === 'text')
      return void response.writeHead(200, { 'Content-Type': 'application/json' }).end(mishap.text);

    const api = /^\/api\/models\/([^/]+\/[^/]+)\/(revision|tree)\/[^/]+$/.exec(path);
    if (api) return sendJson(response, api[2] === 'revision' ? { sha: commit, private: false } : tree(api[1] ?? ''));
    const resolved = /^\/([^/]+\/[^/]+)\/resolve\/[0-9a-f]{40}\/(.+)$/.exec(path);
    if (resolved) {
      const [, repository, name] = resolved;
      const file = files.get(`${repository}/${name}`);
      if (!file) return void response.writeHead(404).end('Entry not found');
      if (file.isSmall)
        return void response
          .writeHead(307, { Location: `/api/resolve-cache/models/${repository}/${commit}/${name}?etag=%22x%22` })
          .end();
      return void response
        .writeHead(302, { Location: `${cdn}/repos/${repository}/${name}?Expires=1&Signature=abc` })
        .end();
    }
    const held =
      /^\/repos\/(.+)$/.exec(path)?.[1] ??
      path.replace(/^\/api\/resolve-cache\/models\/([^/]+\/[^/]+)\/[^/]+\//, '/$1/').slice(1);
    const file = files.get(held);
    if (!file) return void response.writeHead(404).end('Not found');
    await sendFile(file.bytes, mishap, request, response, seen);
  }

  function tree(repository: string): unknown[] {
    return [
      { type: 'directory', oid: '0'.repeat(40), size: 0, path: 'onnx' },
      ...[...files]
        .filter(([path]) => path.startsWith(`${repository}/`))
        .map(([path, { bytes, isSmall, said }]) => {
          const size = bytes.length;
          const sha256 = createHash('sha256').update(bytes).digest('hex');
          const blob = createHash('sha1').update(`blob ${size}\0`).update(bytes).digest('hex');
          const oid = isSmall ? blob : '1'.repeat(40);
          const lfs = isSmall ? {} : { lfs: { oid: sha256, size, pointerSize: 134, ...said } };
          const file = { type: 'file', oid, size, path: path.slice(repository.length + 1), xetHash: 'x' };
          return Object.assign(file, lfs, isSmall && said);
        }),
    ];
  }

  /** For tests that run in a browser. */
  async function control(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk as Buffer);
    const bytes = Buffer.concat(body);
    const facts = JSON.parse(
      new URL(request.url ?? '', 'http://hub.test').searchParams.get('facts') ?? '{}',
    ) as HubFileFacts;
    if (path.startsWith('/control/files/')) hub.put(path.slice('/control/files/'.length), bytes, facts);
    if (path === '/control/mishaps') hub.mishaps(JSON.parse(bytes.toString()) as Mishap[]);
    if (path === '/control/reset') hub.reset();
    sendJson(response, path === '/control/requests' ? requests : {});
  }

  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch(() => response.destroy()); // whoever asked is gone
  };
  const server = isSecure ? createSecureServer(makeCertificate(), onRequest) : createPlainServer(onRequest);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const cdn = cdnOrigin?.({ port }) ?? `http://localhost:${port}`;
  const hub: Hub = {
    origin: `${isSecure ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    get requests() {
      return requests;
    },
    put: (path, bytes, facts = {}) => void files.set(path, { ...facts, bytes: Buffer.from(bytes) }),
    mishaps: (list) => void (mishaps = list.map((one) => ({ ...one }))),
    reset() {
      files.clear();
      [requests, mishaps] = [[], []];
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return hub;
}

function sendJson(response: ServerResponse, content: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(content));
}
