import type { ModelHost } from './model-hosts.ts';
import { permissionsPolicy } from './permissions-policy.ts';
import { policy, surfaceOf, type Surface } from './policy.ts';

/**
 * The policy as response headers: the set that let none of 174 measured channels through (README of
 * the measurements: docs/limits.md). Walls are listed in the order in which Chromium asks them:
 * Content-Security-Policy, Connection-Allowlist, then the service worker.
 */
export type HeaderSet = Readonly<Record<string, string>>;

/**
 * `origin` is the site's own, for instance `https://airlock.example`. Where it is not known when
 * the headers are written, null gives the widest set that needs no name: this site by keyword,
 * without exact paths. The service worker, which knows its origin, always gives the exact set.
 *
 * `modelHosts` are the other sites that the fetching frame may reach: none unless they are given.
 */
export function headersFor(path: string, origin: string | null, modelHosts: readonly ModelHost[] = []): HeaderSet {
  const surface = surfaceOf(path);
  const hosts = surface === 'fetch-frame' ? modelHosts : [];
  return {
    'Connection-Allowlist': connectionAllowlist(surface, origin, hosts),
    'Content-Security-Policy': contentSecurityPolicy(surface, origin, hosts),
    'Permissions-Policy': permissionsPolicy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** How long a server may let a file be kept. The service worker's address changes with each build. */
export function cacheControlFor(path: string): string {
  if (path === policy.serviceWorker) return 'max-age=31536000, immutable';
  return 'no-cache';
}

function connectionAllowlist(surface: Surface, origin: string | null, hosts: readonly ModelHost[]): string {
  const reach: Record<Surface, readonly string[]> = {
    chat: [
      ...policy.chat.paths,
      ...policy.chat.exits,
      ...policy.chat.scripts,
      ...policy.chat.styles,
      ...policy.chat.threads,
    ],
    models: [
      ...policy.models.paths,
      ...policy.models.exits,
      ...policy.models.scripts,
      ...policy.models.styles,
      ...policy.models.threads,
      ...policy.models.icons,
      policy.models.manifest,
      ...policy.fetchFrame.paths,
      `${policy.serviceWorker}?build=*`,
    ],
    'fetch-frame': [],
    // Some hosts redirect to another name of a file. Where that leads to, `connect-src` holds to this site.
    'site-thread': ['/*'],
    'wllama-thread': [],
    'webllm-thread': [],
    'argon2-thread': [],
    'search-thread': [],
    'takeout-thread': [],
    'self-test-thread': [],
    'service-worker': [],
    inert: [],
  };
  const paths = reach[surface];
  if (paths.length === 0 && hosts.length === 0) return '()';
  // A pattern without a query of its own ends in `\?`: the path alone, so that no query can carry text away.
  const own = paths.map((path) => {
    const pattern = path.includes('?') ? path.replace('?', String.raw`\\?`) : path + String.raw`\\?`;
    return `"${origin}${pattern}"`;
  });
  const patterns = [
    ...(paths.length === 0 ? [] : origin === null ? ['response-origin'] : own),
    ...hosts.map((host) => `"${host.origin}/*${host.mayQuery ? '' : String.raw`\\?`}"`),
  ];
  // Without this Chromium refuses every redirect, also from one listed address to another; with it, it looks at the
  // first address alone (both measured). Where a redirect of a fetch leads to, `connect-src` holds to the same hosts.
  const redirects = hosts.length > 0 || surface === 'site-thread' ? ';redirects=allow' : '';
  return `(${patterns.join(' ')});report-to=seal${redirects}`;
}

function contentSecurityPolicy(surface: Surface, origin: string | null, hosts: readonly ModelHost[]): string {
  const here = (paths: readonly string[]): string =>
    origin === null ? "'self'" : paths.map((path) => origin + path).join(' ');
  const closed = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];
  switch (surface) {
    case 'chat':
      return [
        ...closed,
        `script-src ${here(policy.chat.scripts)}`,
        `worker-src ${here(policy.chat.threads)}`,
        `style-src ${here(policy.chat.styles)}`,
        'img-src data: blob:',
        'media-src blob:',
        "connect-src 'none'",
        sandbox,
      ].join('; ');
    case 'models':
      return [
        ...closed,
        `script-src ${here(policy.models.scripts)}`,
        `worker-src ${here([...policy.models.threads, policy.serviceWorker])}`,
        `frame-src ${here(policy.fetchFrame.paths)}`,
        `style-src ${here(policy.models.styles)}`,
        `img-src data: ${here(policy.models.icons)}`,
        `manifest-src ${here([policy.models.manifest])}`,
        "connect-src 'none'",
        sandbox,
      ].join('; ');
    case 'fetch-frame':
      // An opaque origin: no storage, no cookies, no service worker. Which script and style, the file itself says by hash.
      return [
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
        "script-src 'unsafe-inline'",
        "style-src 'unsafe-inline'",
        ['connect-src', ...(hosts.length === 0 ? ["'none'"] : hosts.map((host) => host.origin))].join(' '),
        'sandbox allow-scripts',
      ].join('; ');
    case 'site-thread':
      return [...closed, "connect-src 'self'"].join('; ');
    // A thread's script is there before its policy begins to hold, and it loads no other: none of them names this site.
    case 'wllama-thread':
      // wllama starts its own threads from memory, which inherit this policy.
      return [...closed, compilesWasm, 'worker-src blob:', "connect-src 'none'"].join('; ');
    case 'webllm-thread':
    case 'argon2-thread':
      // A model for the GPU comes with a library of its own, as WebAssembly; argon2id is WebAssembly, carried in the script.
      return [...closed, compilesWasm, "connect-src 'none'"].join('; ');
    case 'search-thread':
    case 'takeout-thread':
    case 'self-test-thread':
      return [...closed, "connect-src 'none'"].join('; ');
    case 'service-worker':
      return "default-src 'none'";
    case 'inert':
      return [...closed, 'sandbox'].join('; ');
  }
}

const compilesWasm = "script-src 'wasm-unsafe-eval'";

const sandbox = 'sandbox allow-scripts allow-same-origin allow-downloads';
