import { cacheControlFor, headersFor } from '../../src/egress/headers.ts';
import type { ModelHost } from '../../src/egress/model-hosts.ts';
import { policy } from '../../src/egress/policy.ts';

/** Paths that get the same headers. What no group names gets `rest`, the strictest: such a file can do nothing by itself. */
export interface HeaderGroups {
  groups: { paths: string[]; headers: Record<string, string> }[];
  rest: Record<string, string>;
}

/** @param origin the site's own, as `https://airlock.example`; null gives the set that needs no name */
export function headerGroups(origin: string | null, hosts: readonly ModelHost[]): HeaderGroups {
  const headersOf = (path: string): Record<string, string> => ({
    ...headersFor(path, origin, hosts),
    'Cache-Control': cacheControlFor(path),
  });
  const rest = headersOf('/any-other-file');
  const special = [...policy.chat.paths, ...policy.models.paths, ...policy.chat.threads, policy.serviceWorker];
  const bySet = new Map<string, string[]>();
  for (const path of special) {
    const set = JSON.stringify(headersOf(path));
    bySet.set(set, [...(bySet.get(set) ?? []), path]);
  }
  return {
    groups: [...bySet].map(([set, paths]) => ({ paths, headers: JSON.parse(set) as Record<string, string> })),
    rest,
  };
}

/** What servers send for each kind of file. Some distributions know neither `.webmanifest` nor `.wasm`. */
export const fileTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  bin: 'application/octet-stream',
};
