import type { ModelHost } from './model-hosts.ts';
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
 * `modelHosts` are the other sites that the models page may reach: none unless they are given.
 */
export function headersFor(path: string, origin: string | null, modelHosts: readonly ModelHost[] = []): HeaderSet {
  const surface = surfaceOf(path);
  const hosts = surface === 'models' ? modelHosts : [];
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
      // Chromium holds the threads of a thread to the page's list (measured); the page itself is kept from
      // this file by its `connect-src 'none'`.
      ...policy.wllamaThread.reads,
    ],
    models: ['/*', `${policy.serviceWorker}?build=*`],
    'wllama-thread': policy.wllamaThread.reads,
    'webllm-thread': [],
    'argon2-thread': [],
    'search-thread': [],
    'takeout-thread': [],
    'self-test-thread': [],
    'service-worker': [],
    inert: [],
  };
  const paths = reach[surface];
  if (paths.length === 0) return '()';
  // A pattern without a query of its own ends in `\?`: the path alone, so that no query can carry text away.
  const own = paths.map((path) => {
    const pattern = path.includes('?') ? path.replace('?', String.raw`\\?`) : path + String.raw`\\?`;
    return `"${origin}${pattern}"`;
  });
  const patterns = [
    ...(origin === null ? ['response-origin'] : own),
    ...hosts.map((host) => `"${host.origin}/*${host.mayQuery ? '' : String.raw`\\?`}"`),
  ];
  // Without this Chromium refuses every redirect, also from one listed address to another; with it, it looks at the
  // first address alone (both measured). Where a redirect of a fetch leads to, `connect-src` holds to the same hosts.
  const redirects = hosts.length > 0 ? ';redirects=allow' : '';
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
        `worker-src ${here([policy.serviceWorker])}`,
        `style-src ${here(policy.models.styles)}`,
        "img-src 'self' data:",
        `manifest-src ${here([policy.models.manifest])}`,
        ["connect-src 'self'", ...hosts.map((host) => host.origin)].join(' '),
        sandbox,
      ].join('; ');
    case 'wllama-thread':
      return [
        ...closed,
        `script-src ${here(policy.wllamaThread.paths)} 'wasm-unsafe-eval'`,
        // wllama starts its own threads from blobs, which inherit this policy.
        'worker-src blob:',
        `connect-src ${here(policy.wllamaThread.reads)}`,
      ].join('; ');
    case 'webllm-thread':
      // A model for the GPU comes with a library of its own, as WebAssembly.
      return [...closed, `script-src ${here(policy.webllmThread.paths)} 'wasm-unsafe-eval'`, "connect-src 'none'"].join(
        '; ',
      );
    case 'argon2-thread':
      // argon2id is WebAssembly, carried in the script itself.
      return [...closed, `script-src ${here(policy.argon2Thread.paths)} 'wasm-unsafe-eval'`, "connect-src 'none'"].join(
        '; ',
      );
    case 'takeout-thread':
      return [...closed, `script-src ${here(policy.takeoutThread.paths)}`, "connect-src 'none'"].join('; ');
    case 'search-thread':
    case 'self-test-thread':
      // The script is there already when this begins to hold; it needs nothing more.
      return closed.join('; ');
    case 'service-worker':
      return "default-src 'none'";
    case 'inert':
      return [...closed, 'sandbox'].join('; ');
  }
}

const sandbox = 'sandbox allow-scripts allow-same-origin allow-downloads';

const permissionsPolicy = [
  ...[
    'accelerometer',
    'browsing-topics',
    'camera',
    'captured-surface-control',
    'deferred-fetch',
    'deferred-fetch-minimal',
    'digital-credentials-get',
    'display-capture',
    'encrypted-media',
    'geolocation',
    'gyroscope',
    'hid',
    'identity-credentials-get',
    'idle-detection',
    'language-detector',
    'language-model',
    'local-fonts',
    'local-network',
    'loopback-network',
    'magnetometer',
    'microphone',
    'midi',
    'on-device-speech-recognition',
    'otp-credentials',
    'payment',
    'picture-in-picture',
    'private-state-token-issuance',
    'private-state-token-redemption',
    'publickey-credentials-create',
    'publickey-credentials-get',
    'serial',
    'storage-access',
    'summarizer',
    'sync-xhr',
    'translator',
    'usb',
    'window-management',
    'xr-spatial-tracking',
  ].map((feature) => `${feature}=()`),
  'screen-wake-lock=(self)',
].join(', ');
