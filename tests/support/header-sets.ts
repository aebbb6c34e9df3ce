import type { HeaderSet } from '../../src/egress/headers.ts';
import type { ModelHost } from '../../src/egress/model-hosts.ts';
import { policy } from '../../src/egress/policy.ts';

/** Reading header sets back as a browser does, to see what they say and not how they are put together. */

export const origin = 'https://airlock.example';

/** Other sites, as the policy lists them: one host, one with all below it, and one that takes no query. */
export const hosts: readonly ModelHost[] = [
  { origin: 'https://hub.example', sends: 'anything', mayQuery: true },
  { origin: 'https://*.cdn.example', sends: 'anything', mayQuery: true },
  { origin: 'https://plain.example', sends: 'anything', mayQuery: false },
];

/** Every path that the policy names, and some that it does not. */
export const paths = {
  chat: ['/', '/index.html'],
  models: ['/models.html'],
  fetchFrame: ['/fetch.html'],
  siteThread: ['/assets/site.worker.js'],
  thread: ['/assets/wllama.worker.js'],
  webllmThread: ['/assets/webllm.worker.js'],
  argon2Thread: ['/assets/argon2.worker.js'],
  searchThread: ['/assets/search.worker.js'],
  takeoutThread: ['/assets/takeout.worker.js'],
  selfTestThread: ['/assets/self-test.worker.js'],
  serviceWorker: ['/sw.js'],
  inert: [
    ...new Set([
      ...policy.chat.scripts,
      ...policy.chat.styles,
      ...policy.models.scripts,
      ...policy.models.styles,
      policy.wasmFile,
      policy.models.manifest,
      ...policy.models.icons,
      policy.appList,
      '/models/smollm2-135m-instruct/manifest.json',
      '/models/smollm2-135m-instruct/part-01.bin',
      '/404.html',
      '/somewhere/else',
    ]),
  ],
};

export const allPaths = Object.values(paths).flat();

/** The directives of a Content-Security-Policy with their values. */
export function directivesOf(headers: HeaderSet): Map<string, string[]> {
  const text = headers['Content-Security-Policy'] ?? '';
  return new Map(
    text.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );
}

/** The URL patterns of a Connection-Allowlist, unquoted. */
export function patternsOf(headers: HeaderSet): string[] {
  const inner = /^\((.*)\)/.exec(headers['Connection-Allowlist'] ?? '')?.[1] ?? '';
  return [...inner.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, quoted = '']) => quoted.replaceAll(/\\(.)/g, '$1'));
}
