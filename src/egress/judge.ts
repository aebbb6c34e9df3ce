import { isOneOf, policy } from './policy.ts';

/** What the service worker knows of a request, at once and without asking anyone. */
export interface RequestFacts {
  url: string;
  method: string;
  /** `Request.mode` and `Request.destination` as the browser gives them. */
  mode: string;
  destination: string;
  /** All that the service worker is shown but the browser's own (`own-headers.ts`), names in lower case. */
  headers: Iterable<readonly [name: string, value: string]>;
  /**
   * Who asks, by the browser's own word. `site-thread`: the thread that fetches this site's own files. `unknown`: the
   * browser has not been asked yet.
   */
  asker: 'site-thread' | 'unknown' | 'other';
}

export type Verdict =
  /** From this device, under the file's own path. */
  | { kind: 'answer'; path: string }
  /** To this site's server: the site thread may, and nobody else. */
  | { kind: 'pass' }
  /** It would pass if the site thread asks: look who does, and let it ask again. */
  | { kind: 'look-up' }
  | { kind: 'refuse'; reason: 'other-site' | 'method' | 'query' | 'header' | 'not-listed' };

/**
 * Decides on a request. Pure. `appPaths` are the files of the installed build.
 *
 * No request passes because of how it is marked: what passes depends on who asks, and it is nothing but a path.
 * Other sites are asked by a frame of an opaque origin, which no service worker hears.
 */
export function judge(request: RequestFacts, origin: string, appPaths: ReadonlySet<string>): Verdict {
  const url = new URL(request.url);
  if (url.origin !== origin) return { kind: 'refuse', reason: 'other-site' };
  if (request.method !== 'GET') return { kind: 'refuse', reason: 'method' };
  const path = url.pathname === '/' ? '/index.html' : url.pathname;
  if (request.mode === 'navigate') {
    const isPage = isOneOf(policy.chat.paths, path) || isOneOf(policy.models.paths, path);
    const isFrame = isOneOf(policy.fetchFrame.paths, path) && request.destination === 'iframe';
    return isPage || isFrame ? { kind: 'answer', path } : { kind: 'refuse', reason: 'not-listed' };
  }
  if (url.search !== '' || url.username !== '' || url.password !== '') return { kind: 'refuse', reason: 'query' };
  if (request.destination === '' && request.asker !== 'other' && isFetchable(path, appPaths)) {
    if (carriesMore(request.headers)) return { kind: 'refuse', reason: 'header' };
    return { kind: request.asker === 'site-thread' ? 'pass' : 'look-up' };
  }
  return appPaths.has(path) ? { kind: 'answer', path } : { kind: 'refuse', reason: 'not-listed' };
}

/**
 * What a build is made of, by the shape of its path: a new version may have files that this one has not. And of a
 * model's folder the manifest and the parts. A path of any other shape could carry words more easily.
 */
const newFile = /^\/(?:assets|icons)\/[a-zA-Z0-9][a-zA-Z0-9.-]{0,40}\.(?:js|css|wasm|png|svg)$/;
const modelFile = new RegExp(
  String.raw`^${policy.modelFolder}[a-z0-9][a-z0-9.-]{0,60}/(manifest\.json|part-\d{1,5}\.bin)$`,
);

function isFetchable(path: string, appPaths: ReadonlySet<string>): boolean {
  const isListed = path === policy.appList || path === policy.modelIndex || appPaths.has(path);
  return isListed || newFile.test(path) || modelFile.test(path);
}

/** What browsers put on every request by themselves, and a script cannot choose. */
const byTheBrowser = /^(?:origin|sec-[a-z-]+)$/;

/** Whether a request has a header that could carry text. */
function carriesMore(headers: RequestFacts['headers']): boolean {
  return [...headers].some(([name, value]) => (name === 'accept' ? value !== '*/*' : !byTheBrowser.test(name)));
}
