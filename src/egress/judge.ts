import { isAtModelHost, type ModelHost } from './model-hosts.ts';
import { isOneOf, policy } from './policy.ts';

/** What the service worker knows of a request, at once and without asking anyone. */
export interface RequestFacts {
  url: string;
  method: string;
  /** `Request.mode`, `Request.destination` and `Request.cache` as the browser gives them. */
  mode: string;
  destination: string;
  cache: string;
}

export type Verdict =
  /** From this device, under the file's own path. */
  | { kind: 'answer'; path: string }
  /** To this site's server or a model host, under the policy of the page that asks: only the models page may. */
  | { kind: 'pass' }
  | { kind: 'refuse'; reason: 'other-site' | 'method' | 'query' | 'not-listed' };

/**
 * Decides on a request. Pure. `appPaths` are the files of the installed build, `hosts` the other sites that the
 * models page may reach.
 *
 * What passes is what the models page fetches: it marks its requests `no-store`, which no element
 * and no engine does. The chat page cannot use this door: its own policy stops a fetch before the
 * service worker hears of it.
 */
export function judge(
  request: RequestFacts,
  origin: string,
  appPaths: ReadonlySet<string>,
  hosts: readonly ModelHost[] = [],
): Verdict {
  const url = new URL(request.url);
  const isMarked = request.destination === '' && request.cache === 'no-store';
  if (url.origin !== origin) {
    const isModelFile = isMarked && request.method === 'GET' && request.mode === 'cors';
    return isModelFile && isAtModelHost(request.url, hosts)
      ? { kind: 'pass' }
      : { kind: 'refuse', reason: 'other-site' };
  }
  if (request.method !== 'GET') return { kind: 'refuse', reason: 'method' };
  const path = url.pathname === '/' ? '/index.html' : url.pathname;
  if (request.mode === 'navigate') {
    const isPage = isOneOf(policy.chat.paths, path) || isOneOf(policy.models.paths, path);
    return isPage ? { kind: 'answer', path } : { kind: 'refuse', reason: 'not-listed' };
  }
  if (url.search !== '' || url.username !== '' || url.password !== '') return { kind: 'refuse', reason: 'query' };
  if (isMarked && isFetchable(path, appPaths)) return { kind: 'pass' };
  return appPaths.has(path) ? { kind: 'answer', path } : { kind: 'refuse', reason: 'not-listed' };
}

/**
 * What a build is made of, by the shape of its path: a new version may have files that this one has not. And of a
 * model's folder the manifest and the parts. A path of any other shape could carry words more easily.
 */
const newFile = /^\/(?:assets|icons)\/[a-z0-9][a-z0-9.-]{0,40}\.(?:js|css|wasm|png|svg)$/;
const modelFile = new RegExp(String.raw`^${policy.modelFolder}[a-z0-9][a-z0-9.-]*/(manifest\.json|part-\d+\.bin)$`);

function isFetchable(path: string, appPaths: ReadonlySet<string>): boolean {
  const isListed = path === policy.appList || path === policy.modelIndex || appPaths.has(path);
  return isListed || newFile.test(path) || modelFile.test(path);
}
