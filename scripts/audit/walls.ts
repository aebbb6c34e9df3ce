import type { HostilePlace } from './hostile/run-hostile.ts';

/** One change of what the browser gets: a header, or words in a built file. */
export type Removal =
  | { kind: 'header'; header: string; paths: RegExp; words?: string; by?: string }
  | { kind: 'code'; file: RegExp; words: RegExp; by: string };

const everywhere = /^/;
const guard = /^\/sw\.js$/;
const threads = /\.worker\.js$/;

/** Takes a header away everywhere but on the service worker, which is a wall of its own. */
const fromPages = /^(?!\/sw\.js$)/;

/**
 * What it takes to have one wall less. The product has no such switch: headers are taken off what the server and the
 * service worker of a copy send, and words out of the copy's files.
 */
export const walls = {
  'content-security-policy': [{ kind: 'header', header: 'content-security-policy', paths: fromPages }],
  'connection-allowlist': [{ kind: 'header', header: 'connection-allowlist', paths: fromPages }],
  'permissions-policy': [{ kind: 'header', header: 'permissions-policy', paths: everywhere }],
  sandbox: [
    {
      kind: 'header',
      header: 'content-security-policy',
      paths: fromPages,
      words: '; sandbox allow-scripts allow-same-origin allow-downloads',
    },
  ],
  'navigate-guard': [
    { kind: 'code', file: /\.js$/, words: /(navigation\?\.addEventListener\(.)navigate/, by: '$1nothing' },
  ],
  'click-guard': [
    {
      kind: 'code',
      file: /\.js$/,
      words: /\[(.)click\1,\1auxclick\1,\1mousedown\1,\1dragstart\1,\1contextmenu\1\]/,
      by: '[]',
    },
  ],
  'service-worker-judgement': [
    // What it would refuse, it lets pass.
    { kind: 'code', file: /^sw\.js$/, words: /\{kind:(.)refuse\1,reason:/g, by: '{kind:$1pass$1,reason:' },
  ],
  'thread-headers': [
    { kind: 'header', header: 'content-security-policy', paths: threads },
    { kind: 'header', header: 'connection-allowlist', paths: threads },
  ],
  'service-worker-headers': [
    { kind: 'header', header: 'content-security-policy', paths: guard },
    { kind: 'header', header: 'connection-allowlist', paths: guard },
  ],
  // The five that only hostile code meets: `hostileWalls` says where.
  'guard-hashes': [
    {
      kind: 'code',
      file: /^sw\.js$/,
      words: /===\w+\.get\(\w+\)\?\{kind:(.)as-published\1/,
      by: '!==0?{kind:$1as-published$1',
    },
  ],
  'guard-admission': [
    { kind: 'code', file: /^sw\.js$/, words: /\w+\?\.type===(.)worker\1&&.{1,80}?\)\)\)return/, by: '!0)return' },
  ],
  'frame-sandbox': [
    { kind: 'header', header: 'content-security-policy', paths: /^\/fetch\.html$/, words: '; sandbox allow-scripts' },
  ],
  'models-connect-src': [
    {
      kind: 'header',
      header: 'content-security-policy',
      paths: /^\/models\.html$/,
      words: "connect-src 'none'",
      by: 'connect-src *',
    },
  ],
  'consent-click': [{ kind: 'code', file: /^fetch\.html$/, words: /\w+\.isTrusted&&\w+\.isSeen\(\)&&/, by: '' }],
  'cross-origin-isolation': [
    { kind: 'header', header: 'cross-origin-opener-policy', paths: everywhere },
    { kind: 'header', header: 'cross-origin-embedder-policy', paths: everywhere },
  ],
} as const satisfies Record<string, readonly Removal[]>;

/** Walls that the self-test never meets, and where hostile code does. */
export const hostileWalls: Partial<Record<WallName, readonly HostilePlace[]>> = {
  'guard-hashes': ['storage'],
  'guard-admission': ['threads'],
  'frame-sandbox': ['frame'],
  'models-connect-src': ['frame'],
  'consent-click': ['frame'],
};

export type WallName = keyof typeof walls;

export const wallNames = Object.keys(walls) as WallName[];
